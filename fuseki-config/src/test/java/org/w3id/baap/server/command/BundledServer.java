package org.w3id.baap.server.command;

import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.Client;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A server of the bundled plan for all tests that only read; it ends with their process. */
public final class BundledServer {

    private static final Path RELEASES = Path.of("target/bundled-release");

    private BundledServer() {}

    /** Asks it. */
    public static Client client() {
        return Running.CLIENT;
    }

    /** Started when first asked for; the release is built only if its inputs changed. */
    private static final class Running {

        private static final Client CLIENT = new Client(start().url());

        private static BaapServer start() {
            try {
                var home = new Home(Path.of(".."));
                var release =
                        new Making(Wiring.parts(), new PrintWriter(new StringWriter()))
                                .current(home.sourcesOr(List.of()), RELEASES);
                return ServerOf.release(release.directory());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
