package org.w3id.baap.server.command;

import org.w3id.baap.loader.Loader;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.FileCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** {@code baap check FILE}: what is wrong with a graph, a text or a release, in plain lines. */
@Command(
        description =
                "Check an RDF file (.ttl .nt .nq .trig .jsonld), a text (.txt) or a release: syntax,"
                        + " shapes, and spans against the text.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

    private final Parts parts;
    private final Home home;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", description = "what to check")
    private Path target;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description =
                    "a text that spans stand in, named for its edition: baap-2017-draft.txt"
                            + " (default: the project's own)")
    private List<Path> texts = List.of();

    Check(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        out.print(report());
        out.flush();
        return 0;
    }

    private String report() throws IOException {
        if (!Files.exists(target)) {
            throw new BadInput(target + ": no such file; give an RDF file, a text or a release");
        }
        if (target.getFileName().toString().endsWith(".txt")) {
            return new Making(parts, spec.commandLine().getErr()).check(target);
        }
        var check = new FileCheck(parts.shapes().get(), parts.vocabulary().get());
        return Files.isDirectory(target) ? check.release(target) : check.file(target, texts());
    }

    private Map<String, Path> texts() throws IOException {
        var byEdition = new TreeMap<String, Path>();
        home.sources().forEach(text -> byEdition.put(Loader.slug(text), text));
        texts.forEach(text -> byEdition.put(Loader.slug(text), text));
        return byEdition;
    }
}
