package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServletRequest;

import java.util.regex.Pattern;

/**
 * How a client calls this server, e.g. {@code http://localhost:3030/}: what it wrote in its {@code
 * Host} header. Behind a proxy that speaks TLS, {@code X-Forwarded-Proto: https} makes it {@code
 * https}.
 */
public final class Origin {

    // "localhost:3030", "data.example.org", "[::1]:3030"
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

    private Origin() {}

    /**
     * With its scheme and a slash at the end.
     *
     * @throws Refused with 400 if the header names no host
     */
    public static String of(HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (host == null) {
            host = request.getServerName() + ":" + request.getServerPort();
        }
        if (!HOST.matcher(host).matches()) {
            throw new Refused(400, "The Host header does not name a host.");
        }
        boolean secure =
                request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
        return (secure ? "https" : "http") + "://" + host + "/";
    }
}
