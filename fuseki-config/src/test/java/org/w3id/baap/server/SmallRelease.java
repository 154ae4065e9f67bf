package org.w3id.baap.server;

import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.ReleaseBuilder;
import org.w3id.baap.server.release.SmallPlan;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A release of a plan of one line as the builder makes it: all its files, its description. */
final class SmallRelease {

    private static final String OUTPUT = "<output/2.3> a baap:Output";

    private SmallRelease() {}

    /** Builds it, makes it the current one of the folder, and says when its text was made. */
    static Release in(Path releases, String created) throws IOException {
        var edition =
                "<%s> <http://purl.org/dc/terms/created> \"%s\" . %s"
                        .formatted(SmallPlan.EDITION, created, OUTPUT);
        var texts = Files.createDirectories(releases.resolveSibling("texts"));
        var source = SmallPlan.changed(texts, OUTPUT, edition);
        return ReleaseBuilder.build(SmallPlan.input(source), releases, TextIndex::build, step -> {})
                .release();
    }
}
