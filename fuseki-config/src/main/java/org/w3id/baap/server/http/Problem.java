package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.eclipse.jetty.http.HttpStatus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Why a request gets no answer, as RFC 9457 writes it, e.g. {@code {"type": "about:blank", "title":
 * "Unprocessable Entity", "status": 422, "detail": "SERVICE is not available here: …"}}.
 *
 * @param choices what would be right, as far as it can be listed; a member of its own if it is not
 *     empty
 */
public record Problem(int status, String detail, List<String> choices) {

    static final String JSON_TYPE = "application/problem+json";
    static final String HTML = Form.contentType(Form.HTML.mediaType());

    private static final int LONGEST_DETAIL = 500;
    private static final Form JSON_FORM = Form.of(JSON_TYPE, "json");

    /** Cuts a long detail short: nobody's query is echoed whole. */
    public Problem {
        detail =
                detail.length() > LONGEST_DETAIL
                        ? detail.substring(0, LONGEST_DETAIL) + " …"
                        : detail;
        choices = List.copyOf(choices);
    }

    /** Without choices. */
    public Problem(int status, String detail) {
        this(status, detail, List.of());
    }

    /** Whether a client with this {@code Accept} reads pages rather than JSON. */
    static boolean isForReader(String accept) {
        return Accept.of(accept)
                .best(List.of(JSON_FORM, Form.JSON, Form.HTML))
                .filter(choice -> choice.form().equals(Form.HTML))
                .isPresent();
    }

    byte[] json() {
        var json =
                JSON.buildObject(
                        builder ->
                                builder.pair("type", "about:blank")
                                        .pair("title", title())
                                        .pair("status", status)
                                        .pair("detail", detail));
        if (!choices.isEmpty()) {
            var listed = new JsonArray();
            choices.forEach(listed::add);
            json.put("choices", listed);
        }
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the status means, e.g. {@code Not Found}. */
    public String title() {
        String title = HttpStatus.getMessage(status);
        return title == null ? "Problem" : title;
    }

    /**
     * Answers with this problem, unless an answer is already on its way: a browser with a page, a
     * program with JSON.
     */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, FrontDoor.problemPage(request));
    }

    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<ProblemPage> forReaders)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var page = forReaders.filter(p -> isForReader(request.getHeader("Accept")));
        byte[] body = page.map(p -> p.html(this)).orElseGet(this::json);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(page.isPresent() ? HTML : JSON_TYPE);
        response.setContentLength(body.length);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body);
    }
}
