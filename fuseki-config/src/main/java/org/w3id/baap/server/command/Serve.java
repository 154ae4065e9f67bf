package org.w3id.baap.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.IOException;
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

    @Mixin private Built built;

    Serve(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        serving.serve(parts, built.folder(home), spec.commandLine().getOut());
        return 0;
    }
}
