package org.w3id.baap.server.http;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Settings of the HTTP server that were measured to matter: Fuseki's own output buffer of 5 MiB per
 * response costs more than the query it answers.
 */
public final class JettySettings {

    /** The longest request body, and the longest address with headers. */
    public static final int LONGEST_REQUEST_BYTES = 64 * 1024;

    private static final int OUTPUT_BUFFER_BYTES = 32 * 1024;
    private static final long STOP_MILLIS = 400;
    private static final long IDLE_STOP_MILLIS = 100;
    private static final long THREADS_STOP_MILLIS = 200;

    private JettySettings() {}

    /** Applies them to a server that has not started. */
    public static void apply(Server server, String host, ProblemPage problemPage) {
        for (var connector : server.getConnectors()) {
            ((ServerConnector) connector).setHost(host);
            ((ServerConnector) connector).setShutdownIdleTimeout(IDLE_STOP_MILLIS);
            apply(
                    connector
                            .getConnectionFactory(HttpConnectionFactory.class)
                            .getHttpConfiguration());
        }
        var errors = new ProblemErrors(problemPage);
        server.setErrorHandler(errors);
        server.getDescendants(ContextHandler.class)
                .forEach(context -> context.setErrorHandler(errors));
        // A body is read before a thread is taken: slow senders keep nobody waiting.
        var eager =
                new EagerContentHandler(
                        server.getHandler(),
                        new EagerContentHandler.RetainedContentLoaderFactory(
                                2L * LONGEST_REQUEST_BYTES, 16, true));
        server.setHandler(new SizeLimitHandler(LONGEST_REQUEST_BYTES, -1));
        ((SizeLimitHandler) server.getHandler()).setHandler(eager);
        ((QueuedThreadPool) server.getThreadPool()).setStopTimeout(THREADS_STOP_MILLIS);
        server.setStopTimeout(STOP_MILLIS);
    }

    private static void apply(HttpConfiguration http) {
        http.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
        http.setRequestHeaderSize(LONGEST_REQUEST_BYTES);
        http.setSendServerVersion(false);
    }
}
