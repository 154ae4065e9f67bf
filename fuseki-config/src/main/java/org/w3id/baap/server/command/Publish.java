package org.w3id.baap.server.command;

import org.w3id.baap.server.release.Release;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code baap publish release/4f…}: that release is the one to serve from now on. */
@Command(
        description = "Check a release and make it the current one of its folder.",
        mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the release, e.g. release/4f…")
    private Path directory;

    @Override
    public Integer call() throws IOException {
        var release = Release.open(directory);
        release.makeCurrent();
        var out = spec.commandLine().getOut();
        out.println("Current is now " + release.hash());
        out.println(
                "Next: baap serve --release "
                        + BaapCommand.shown(release.directory().toAbsolutePath().getParent()));
        out.flush();
        return 0;
    }
}
