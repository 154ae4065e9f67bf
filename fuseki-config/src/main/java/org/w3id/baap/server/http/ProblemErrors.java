package org.w3id.baap.server.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

import java.nio.ByteBuffer;

/**
 * Errors that Jetty finds before any handler does, e.g. a body that is too long, as problem
 * documents too.
 */
public final class ProblemErrors extends ErrorHandler {

    private final ProblemPage page;

    /** The page is for readers. */
    ProblemErrors(ProblemPage page) {
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var problem = problem(response.getStatus());
        boolean reader = Problem.isForReader(request.getHeaders().get(HttpHeader.ACCEPT));
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, reader ? Problem.HTML : Problem.JSON_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] body = reader ? page.html(problem) : problem.json();
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static Problem problem(int status) {
        return new Problem(
                status,
                switch (status) {
                    case HttpStatus.NOT_FOUND_404 -> "There is nothing at this address.";
                    case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "A request has at most 64 KiB.";
                    case HttpStatus.URI_TOO_LONG_414,
                            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                            "Address and headers have at most 64 KiB; send a long query by POST.";
                    default -> "The request could not be answered.";
                });
    }
}
