package org.w3id.baap.server.command;

import org.w3id.baap.server.BaapServer;

import java.io.IOException;
import java.nio.file.Path;

/** A server of other texts than the bundled one, e.g. of one with a script in its titles. */
public final class EditionServer {

    private EditionServer() {}

    /** Builds their release in the folder and serves it. */
    public static BaapServer of(Path folder, Path... texts) throws IOException {
        Asked.build(folder, texts);
        return BaapServer.start(folder, 0);
    }
}
