package org.w3id.baap.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code baap serve}: a release that was built before, served. */
@Command(
        description = "Serve a release that was built before; builds nothing.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    private final Parts parts;
    private final Home home;

    @Spec private CommandSpec spec;
    @Mixin private Serving serving;

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description =
                    "a release, or a folder of releases with a current one (default: the project's"
                            + " release/)")
    private Path release;

    Serve(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var folder = release == null ? home.releases() : release;
        serving.serve(parts, folder, spec.commandLine().getOut());
        return 0;
    }
}
