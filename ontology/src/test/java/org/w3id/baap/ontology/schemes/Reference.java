package org.w3id.baap.ontology.schemes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reference files the schemes were written from, e.g. {@code reference/sdg_goals.tsv}; they are
 * not part of the project, so what needs them is skipped without them.
 */
final class Reference {
    private static final Path SHARED =
            Path.of(System.getProperty("baap.shared", Path.of("..", "..", "shared").toString()));

    private Reference() {}

    static Path file(String path) {
        var file = SHARED.resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: no reference file " + file);
        return file;
    }

    /** The rows under the header of a tab-separated file, by column name. */
    static List<Map<String, String>> rows(String path) {
        try {
            var lines = Files.readAllLines(file(path));
            var columns = cells(lines.getFirst());
            return lines.stream().skip(1).map(line -> row(columns, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return Map.copyOf(row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Reference::unquoted).toList();
    }

    // "in force, retitled ""Assistance to indigenous peoples"""
    private static String unquoted(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) return cell;
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }
}
