package org.w3id.baap.server.command;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Which release, for the commands that work on one that is built, e.g. {@code --release DIR}. */
final class Built {

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description =
                    "a release, or a folder of releases with a current one (default: the project's"
                            + " release/)")
    private Path release;

    /** The folder named, else the project's own. */
    Path folder(Home home) {
        return release == null ? home.releases() : release;
    }
}
