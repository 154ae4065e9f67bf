package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One request and its answer: from the cache if it was made before, {@code 304 Not Modified} if the
 * client has it, compressed if the client wants it so.
 *
 * @param generation the release that all of this exchange speaks of
 */
public record Exchange(
        HttpServletRequest request, HttpServletResponse response, Generation generation) {

    private static final String COMPRESSED_TAG = "--gzip";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /**
     * Answers.
     *
     * @param key equal for requests with the same answer
     * @param reply decides what is answered; what is costly waits in its body
     */
    public void answer(String key, Supplier<Reply> reply) throws IOException {
        boolean fresh = "no-cache".equals(request.getHeader("Cache-Control"));
        var kept = fresh ? Optional.<Ready>empty() : generation.answers().find(key);
        if (kept.isPresent()) {
            send(kept.get());
            return;
        }
        send(generation.reading(() -> made(key, reply.get())));
    }

    /** How a request is answered, when all reading is done. */
    private sealed interface Answer {
        record Elsewhere(Reply.Redirect redirect) implements Answer {}

        record Known(String tag, Reply.Representation representation) implements Answer {}

        record Here(Ready ready) implements Answer {}
    }

    private Answer made(String key, Reply reply) {
        return switch (reply) {
            case Reply.Redirect redirect -> new Answer.Elsewhere(redirect);
            case Reply.Representation representation -> {
                var tag = tag(representation);
                if (clientHas(tag)) {
                    yield new Answer.Known(tag, representation);
                }
                var ready = new Ready(representation, tag);
                generation.answers().keep(key, ready);
                yield new Answer.Here(ready);
            }
        };
    }

    private void send(Answer answer) throws IOException {
        switch (answer) {
            case Answer.Elsewhere elsewhere -> send(elsewhere.redirect());
            case Answer.Known known -> {
                var reply = known.representation();
                setHeaders(known.tag(), reply.links(), reply.manner());
                Conditions.notModified(response);
            }
            case Answer.Here here -> send(here.ready());
        }
    }

    private void send(Reply.Redirect redirect) {
        response.setStatus(redirect.status());
        response.setHeader("Location", redirect.location());
        response.setHeader("Cache-Control", Reply.Manner.USUAL.caching());
        response.setHeader("Vary", "Accept");
        redirect.links().forEach(link -> response.addHeader("Link", link));
        response.setContentLength(0);
    }

    private void send(Ready ready) throws IOException {
        boolean compress = ready.isWorthCompressing() && new Conditions(request).takesGzip();
        setHeaders(
                compress ? ready.tag() + COMPRESSED_TAG : ready.tag(),
                ready.links(),
                ready.manner());
        if (clientHas(ready.tag())) {
            Conditions.notModified(response);
            return;
        }
        byte[] body = compress ? ready.compressed() : ready.bytes();
        ready.location().ifPresent(at -> response.setHeader("Content-Location", at));
        if (compress) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(ready.contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void setHeaders(String tag, List<String> links, Reply.Manner manner) {
        response.setHeader("ETag", "\"" + tag + "\"");
        response.setHeader("Vary", manner.vary());
        response.setHeader("Cache-Control", manner.caching());
        manner.policy().ifPresent(p -> response.setHeader("Content-Security-Policy", p));
        links.forEach(link -> response.addHeader("Link", link));
    }

    private String tag(Reply.Representation representation) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part :
                    List.of(
                            generation.tag(),
                            representation.identity(),
                            representation.choice().mediaType())) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return BASE64.encodeToString(Arrays.copyOf(digest.digest(), 18));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    // Either coding: a client that has one does not need the other.
    private boolean clientHas(String tag) {
        var conditions = new Conditions(request);
        return conditions.has(tag) || conditions.has(tag + COMPRESSED_TAG);
    }
}
