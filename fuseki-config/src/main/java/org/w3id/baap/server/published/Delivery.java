package org.w3id.baap.server.published;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.jetty.ee11.servlet.HttpOutput;
import org.eclipse.jetty.http.ByteRange;
import org.w3id.baap.server.http.Conditions;
import org.w3id.baap.server.http.Problem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One file sent to one client: compressed as it lies there if the client takes gzip, from the
 * middle if it resumes, not at all if it has it.
 *
 * <p>A request for several parts gets the whole file (RFC 9110, 14.2, allows that): nobody needs
 * them of a dump, and a thousand overlapping ones are an attack.
 */
record Delivery(HttpServletRequest request, HttpServletResponse response) {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Sends the file, or the part of it that is wanted. */
    void of(Dump dump) throws IOException {
        var conditions = new Conditions(request);
        var chosen = chosen(dump, conditions);
        var tag = chosen.sha256();
        setHeaders(dump, chosen);
        if (conditions.excludes(tag)) {
            new Problem(412, "The file is another than the one in If-Match.")
                    .send(request, response);
        } else if (conditions.has(tag)) {
            Conditions.notModified(response);
        } else {
            var range = conditions.range(tag).flatMap(Delivery::inBytes);
            if (range.isPresent()) {
                part(chosen, range.get());
            } else {
                whole(chosen);
            }
        }
    }

    // Parts are counted in the plain file, unless the client has the beginning of the packed one.
    private Dump chosen(Dump dump, Conditions conditions) {
        boolean inParts = request.getHeader("Range") != null;
        return dump.gzipped()
                .filter(
                        packed ->
                                inParts
                                        ? conditions.resumes(packed.sha256())
                                        : conditions.takesGzip())
                .orElse(dump);
    }

    private void setHeaders(Dump dump, Dump chosen) {
        response.setHeader("ETag", '"' + chosen.sha256() + '"');
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("Accept-Ranges", "bytes");
        if (dump.gzipped().isPresent()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (!chosen.equals(dump)) {
            response.setHeader("Content-Encoding", "gzip");
        }
        // RFC 9530
        byte[] digest = HexFormat.of().parseHex(chosen.sha256());
        response.setHeader(
                "Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        response.setContentType(dump.contentType());
    }

    // "bytes=0-499"; other units are not known here
    private static Optional<String> inBytes(String range) {
        return Optional.of(range.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.startsWith("bytes="));
    }

    private void part(Dump dump, String wanted) throws IOException {
        var ranges = ByteRange.parse(List.of(wanted), dump.bytes());
        if (ranges.isEmpty()) {
            response.setHeader(
                    "Content-Range", ByteRange.toNonSatisfiableHeaderValue(dump.bytes()));
            new Problem(416, "The file has " + dump.bytes() + " bytes.").send(request, response);
        } else if (ranges.size() > 1) {
            whole(dump);
        } else {
            var range = ranges.getFirst();
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.toHeaderValue(dump.bytes()));
            send(dump, range);
        }
    }

    private void whole(Dump dump) throws IOException {
        send(dump, new ByteRange(0, dump.bytes() - 1));
    }

    // From the file to the socket through Jetty's own buffers, outside Java's heap.
    private void send(Dump dump, ByteRange range) throws IOException {
        response.setContentLengthLong(range.getLength());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (var file = FileChannel.open(dump.file(), StandardOpenOption.READ)) {
            file.position(range.first());
            ((HttpOutput) response.getOutputStream())
                    .sendContent(new Part(file, range.getLength()));
        }
    }
}
