package org.w3id.baap.server.command;

import org.w3id.baap.server.BaapServer;

import java.nio.file.Path;

/** A server of a release built from other texts than the bundled plan, to be closed. */
public final class ServerOf {

    private ServerOf() {}

    /** The first text is the main edition. */
    public static BaapServer texts(Path releases, Path... texts) {
        Asked.build(releases, texts);
        return BaapServer.start(releases, 0);
    }
}
