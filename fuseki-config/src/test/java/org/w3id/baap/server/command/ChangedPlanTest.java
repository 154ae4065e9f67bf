package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled description beside a text that is not quite the bundled one. */
class ChangedPlanTest {

    private static final Path SOURCES = Path.of("../loader/sources");

    @TempDir Path folder;

    @Test
    void saysWhatAChangedTextNoLongerHas() throws IOException {
        var description = Files.readString(SOURCES.resolve("baap-2017-draft.ttl"));
        Files.writeString(folder.resolve("baap-2017-draft.ttl"), description);
        var text = Files.readString(SOURCES.resolve("baap-2017-draft.txt"));
        var sentence = "PP Decisions 5, 13";
        assertThat(text).contains(sentence);
        var changed = folder.resolve("baap-2017-draft.txt");
        Files.writeString(changed, text.replaceFirst(sentence, "PP Decision 5"));

        var err = new StringWriter();
        var line =
                BaapCommand.line(Wiring.parts(), new Home(Path.of("..")))
                        .setErr(new PrintWriter(err))
                        .setOut(new PrintWriter(new StringWriter()));
        var out = folder.resolve("release").toString();
        assertThat(line.execute("build", changed.toString(), "--out", out)).isZero();
        assertThat(err.toString().lines())
                .hasSize(2)
                .anyMatch(l -> l.contains("but its description is of ca332369b0d3600011"))
                .contains(
                        "baap: warning: baap-2017-draft.txt: 572 of baap:ExplicitCitation found,"
                                + " 573 expected");
    }
}
