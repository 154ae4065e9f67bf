package org.w3id.baap.server.command;

import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.Settings;
import org.w3id.baap.server.Settings.Store;

import java.nio.file.Path;

/**
 * A server for tests, to be closed. It keeps its data in memory, or, where the tests run with
 * {@code -Dbaap.store=disk}, in TDB2: all of them hold there too.
 */
public final class ServerOf {

    private static final String STORE = "baap.store";

    private ServerOf() {}

    /** Of other texts than the bundled plan; the first is the main edition. */
    public static BaapServer texts(Path releases, Path... texts) {
        Asked.build(releases, texts);
        return release(releases);
    }

    /** Of a release that is there. */
    public static BaapServer release(Path release) {
        return BaapServer.start(release, new Settings("localhost", 0, store()));
    }

    private static Store store() {
        return switch (System.getProperty(STORE, "memory")) {
            case "memory" -> new Store.Memory();
            case "disk" -> new Store.Disk();
            case String other ->
                    throw new IllegalArgumentException(
                            STORE + " is memory or disk, not " + other + ".");
        };
    }
}
