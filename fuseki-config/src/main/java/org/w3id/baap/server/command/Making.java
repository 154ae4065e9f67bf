package org.w3id.baap.server.command;

import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.BuildInput;
import org.w3id.baap.server.release.BuiltRelease;
import org.w3id.baap.server.release.InputsKey;
import org.w3id.baap.server.release.OneLine;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.ReleaseBuilder;
import org.w3id.baap.server.release.Software;
import org.w3id.baap.server.release.Source;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From texts to a release, for the commands that need one, e.g. {@code baap up}. */
record Making(Parts parts, PrintWriter err) {

    /** Builds a release from texts and makes it the current one. */
    Release build(List<Path> texts, Path releases) throws IOException {
        var key = key(texts);
        var built = make(texts, releases);
        key.remember(releases, built.release());
        built.warnings().forEach(w -> err.println("baap: warning: " + w));
        err.flush();
        return built.release();
    }

    /** The release made from these texts, built only if there is none. */
    Release current(List<Path> texts, Path releases) throws IOException {
        var known = key(texts).release(releases);
        return known.isPresent() ? known.get() : build(texts, releases);
    }

    /** Every check of a build, and the report. */
    String check(Path text) throws IOException {
        try (var steps = steps(List.of(text))) {
            return ReleaseBuilder.check(input(List.of(text), steps), steps);
        }
    }

    private BuiltRelease make(List<Path> texts, Path releases) throws IOException {
        try (var steps = steps(texts)) {
            var input = input(texts, steps);
            return ReleaseBuilder.build(input, releases, parts.indexer(), steps);
        } catch (FileSystemException e) {
            throw e; // names the file
        } catch (IOException e) {
            throw new BadInput(releases + ": cannot write the release: " + OneLine.of(e));
        }
    }

    private Steps steps(List<Path> texts) {
        return Steps.on(System.err, texts.size() + ReleaseBuilder.STEPS);
    }

    private BuildInput input(List<Path> texts, Steps steps) {
        var sources = new ArrayList<Source>();
        for (Path text : texts) {
            steps.accept("reading " + text.getFileName());
            sources.add(parts.loader().apply(text));
        }
        return new BuildInput(
                parts.vocabulary().get(),
                sources,
                parts.shapes().get(),
                parts.queries().get(),
                Software.version());
    }

    // vocabulary, shapes and queries lie in the jars, so the build of the software covers them
    private InputsKey key(List<Path> texts) throws IOException {
        texts.forEach(SourceText::read); // says plainly what is wrong with one
        return InputsKey.of(texts, List.of(Software.build(parts.code())));
    }
}
