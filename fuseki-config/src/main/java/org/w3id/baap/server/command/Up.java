package org.w3id.baap.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code baap up}: a release of the project's texts, served. */
@Command(
        description = "Build the release if a text or the program changed, and serve it.",
        mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {

    private final Parts parts;
    private final Home home;

    @Spec private CommandSpec spec;
    @Mixin private Serving serving;

    Up(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        serving.check();
        var line = spec.commandLine();
        var release =
                new Making(parts, line.getErr())
                        .current(home.sourcesOr(List.of()), home.releases());
        serving.serve(parts, release.directory(), line.getOut());
        return 0;
    }
}
