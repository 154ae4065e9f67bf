package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client says it has and can unpack (RFC 9110, 12.5.3 and 13), e.g. {@code If-None-Match:
 * "ca332369"}.
 */
public record Conditions(HttpServletRequest request) {

    private static final String WEAK = "W/";

    /** Whether it takes answers that are compressed with gzip. */
    public boolean takesGzip() {
        return values("Accept-Encoding")
                .map(Accept.Range::of)
                .filter(coding -> coding.quality() > 0)
                .anyMatch(coding -> coding.type().equals("gzip"));
    }

    /** Whether it has what this tag, without quotes, is of. */
    public boolean has(String tag) {
        return values("If-None-Match")
                .map(one -> one.startsWith(WEAK) ? one.substring(WEAK.length()) : one)
                .anyMatch(one -> one.equals("*") || one.equals(quoted(tag)));
    }

    /** Whether it wants an answer only of another tag than this one. */
    public boolean excludes(String tag) {
        return request.getHeader("If-Match") != null
                && values("If-Match").noneMatch(one -> one.equals("*") || one.equals(quoted(tag)));
    }

    /** The bytes it wants of what this tag is of: a part, if it has the rest or does not say. */
    public Optional<String> range(String tag) {
        String since = request.getHeader("If-Range");
        return Optional.ofNullable(request.getHeader("Range"))
                .filter(range -> request.getMethod().equals("GET"))
                .filter(range -> since == null || since.strip().equals(quoted(tag)));
    }

    /** Whether it goes on with what this tag is of. */
    public boolean resumes(String tag) {
        return request.getHeader("If-Range") != null && range(tag).isPresent();
    }

    /**
     * Tells a client that what it has is good. Sent at once: at the end of a request Jetty would
     * add the length 0, which a cache may take for that of what it has (RFC 9110, 8.6).
     */
    public static void notModified(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        response.flushBuffer();
    }

    private Stream<String> values(String header) {
        String value = request.getHeader(header);
        return value == null ? Stream.of() : Arrays.stream(value.split(",")).map(String::strip);
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }
}
