package org.w3id.baap.server.command;

import org.w3id.baap.server.Settings;
import org.w3id.baap.server.release.BadInput;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Where and how to serve, for the commands that do, e.g. {@code --port 3030}. */
final class Serving {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description =
                    "address to listen on; 0.0.0.0 lets other machines in (default:"
                            + " ${DEFAULT-VALUE})")
    private String host;

    @ArgGroup private Kept kept = new Kept();

    /** Where the data is kept, if not in memory. */
    private static final class Kept {
        @Option(
                names = "--disk",
                description =
                        "keep the data in a TDB2 store beside the release instead of in memory: for"
                                + " data larger than memory")
        private boolean disk;

        @Option(
                names = "--backend",
                paramLabel = "URL",
                description =
                        "ask a SPARQL 1.1 service that holds the same release, e.g."
                                + " http://localhost:8890/sparql; baap push loads it")
        private String backend;
    }

    /** Refuses what cannot be served at, before anything is built. */
    void check() {
        if (port < 0 || port > 65_535) {
            throw new BadInput("--port " + port + ": a port is 1 to 65535, or 0 for a free one");
        }
        store();
    }

    private Settings.Store store() {
        if (kept.backend != null) {
            return new Settings.Store.Backend(
                    Push.address("--backend", kept.backend, "http://localhost:8890/sparql"));
        }
        return kept.disk ? new Settings.Store.Disk() : new Settings.Store.Memory();
    }

    /** Serves a release until Ctrl-C. */
    void serve(Parts parts, Path release, PrintWriter out) throws IOException {
        check();
        try (var running = parts.server().start(release, new Settings(host, port, store()))) {
            var stop = new Thread(running::close);
            Runtime.getRuntime().addShutdownHook(stop);
            out.println("Serving " + running.address() + "sparql  (Ctrl-C stops)");
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
