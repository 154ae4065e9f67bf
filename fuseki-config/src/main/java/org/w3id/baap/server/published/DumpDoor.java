package org.w3id.baap.server.published;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.baap.server.http.Problem;
import org.w3id.baap.server.served.Served;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers the files of releases, e.g. {@code /release/c74ae8bb…/data.nq}: they never change. Below
 * {@code /release/current/} lies the release of the moment.
 */
final class DumpDoor extends HttpServlet {

    static final String PATH = "/release/";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(DumpDoor.class);
    private static final String CURRENT = "current";

    // "/c74ae8bb…/graphs/ontology.ttl", "/current/data.nq.gz", "/c74ae8bb…/"
    private static final Pattern FILE = Pattern.compile("/(?<release>[^/]+)(?:/(?<path>.*))?");

    private final transient Supplier<Served> current;

    DumpDoor(Supplier<Served> current) {
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            answer(request, response);
        } catch (RuntimeException e) {
            LOG.error("{} failed", request.getRequestURI(), e);
            new Problem(500, "This could not be answered; it has been logged.")
                    .send(request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var served = current.get();
        var dumps = served.once(Dumps.class, Dumps::of);
        var wanted = FILE.matcher(String.valueOf(request.getPathInfo()));
        if (!wanted.matches()) {
            redirect(response, HttpServletResponse.SC_SEE_OTHER, PATH);
            return;
        }
        String hash = wanted.group("release");
        String path = Optional.ofNullable(wanted.group("path")).orElse("");
        String known = hash.equals(CURRENT) ? served.release().hash() : hash;
        if (path.isEmpty() && dumps.releases().containsKey(known)) {
            redirect(response, HttpServletResponse.SC_SEE_OTHER, PATH + "#" + known);
            return;
        }
        var dump = dumps.find(known, path);
        if (dump.isEmpty()) {
            missing(request, response, dumps);
        } else if (hash.equals(CURRENT)) {
            redirect(
                    response, HttpServletResponse.SC_TEMPORARY_REDIRECT, PATH + known + "/" + path);
        } else {
            new Delivery(request, response).of(dump.get());
        }
    }

    private static void redirect(HttpServletResponse response, int status, String location) {
        response.setStatus(status);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(0);
    }

    private static void missing(
            HttpServletRequest request, HttpServletResponse response, Dumps dumps)
            throws IOException {
        var hashes = dumps.releases().keySet();
        new Problem(
                        404,
                        "No such file; "
                                + PATH
                                + " lists those of "
                                + (hashes.size() == 1
                                        ? "release " + hashes.iterator().next()
                                        : hashes.size() + " releases")
                                + ".")
                .send(request, response);
    }
}
