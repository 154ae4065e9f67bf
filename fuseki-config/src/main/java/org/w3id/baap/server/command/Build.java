package org.w3id.baap.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code baap build FILE.txt --out DIR}: a release of any text. */
@Command(
        description = "Build a release from the plan's text and make it the current one.",
        mixinStandardHelpOptions = true)
final class Build implements Callable<Integer> {

    private final Parts parts;
    private final Home home;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            description =
                    "UTF-8 text of a plan, the main edition first; a description NAME.ttl beside"
                            + " NAME.txt counts (default: the project's own,"
                            + " loader/sources/*.txt)")
    private List<Path> sources = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder of releases (default: the project's release/)")
    private Path out;

    Build(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var line = spec.commandLine();
        var releases = out == null ? home.releases() : out;
        var release = new Making(parts, line.getErr()).build(home.sourcesOr(sources), releases);
        line.getOut().println("Built " + BaapCommand.shown(release.directory()));
        line.getOut().println("Next: baap serve --release " + BaapCommand.shown(releases));
        line.getOut().flush();
        return 0;
    }
}
