package org.w3id.baap.loader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.w3id.baap.loader.text.Plain;
import org.w3id.baap.loader.text.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read in the plan without this program: Objectives 1 and 2 in {@code ../shared/gold},
 * Objectives 3 and 4 and the whole plan's findings in {@code src/test/resources/gold}.
 */
public final class Gold {

    private static final Path OWN = Path.of("src/test/resources/gold");
    private static final Path SHARED =
            Path.of(System.getProperty("baap.shared", "../../shared")).resolve("gold");

    private Gold() {}

    /** The bundled text. */
    public static SourceText plan() {
        return SourceText.read(Path.of("sources/baap-2017-draft.txt"));
    }

    /** The rows of both parts; skips the test, saying so, if the shared part is not there. */
    public static List<Map<String, String>> all(String table) {
        var shared = SHARED.resolve(table + ".tsv");
        assumeTrue(Files.exists(shared), "skipped: no " + shared + " on this machine");
        var rows = new ArrayList<>(rows(shared));
        rows.addAll(own(table));
        return rows;
    }

    /** The rows of the project's own part. */
    public static List<Map<String, String>> own(String table) {
        return rows(OWN.resolve(table + ".tsv"));
    }

    /** Words as the program gives them: white space folded. */
    public static String folded(Map<String, String> row, String column) {
        return Plain.folded(row.get(column));
    }

    private static List<Map<String, String>> rows(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var header = lines.getFirst().split("\t", -1);
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\t", -1);
                var row = new HashMap<String, String>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], i < cells.length ? cells[i] : "");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
