package org.w3id.baap.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Every request passes here first: reading methods only, and headers that let any web page read
 * (CORS without credentials) and no browser guess. E.g. {@code PUT /sparql} gets 405.
 */
public final class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final String PROBLEM_PAGE = ProblemPage.class.getName();

    private final String queryPath;
    private final transient ProblemPage problemPage;

    /** POST is for queries: it is allowed on this path alone. */
    public FrontDoor(String queryPath, ProblemPage problemPage) {
        this.queryPath = queryPath;
        this.problemPage = problemPage;
    }

    /** What shows a problem to a reader, of a request that passed here. */
    static Optional<ProblemPage> problemPage(HttpServletRequest request) {
        return Optional.ofNullable((ProblemPage) request.getAttribute(PROBLEM_PAGE));
    }

    /** Lets another page show the problems of a request, e.g. one that keeps the query asked. */
    public static void showProblems(HttpServletRequest request, ProblemPage page) {
        request.setAttribute(PROBLEM_PAGE, page);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean query = request.getRequestURI().equals(queryPath);
        String methods = query ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
        setHeaders(response);
        request.setAttribute(PROBLEM_PAGE, problemPage);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", methods);
            response.setHeader("Access-Control-Allow-Methods", methods);
            response.setHeader(
                    "Access-Control-Allow-Headers",
                    "Accept, Cache-Control, Content-Type, If-None-Match, If-Range, Range");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (READING.contains(request.getMethod())
                || query && request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Allow", methods);
            new Problem(405, "This address answers " + methods + ". The release is only read.")
                    .send(request, response);
        }
    }

    private static void setHeaders(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "Accept-Ranges, Content-Encoding, Content-Length, Content-Location, Content-Range, ETag, Link, Location, Repr-Digest");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self'");
    }
}
