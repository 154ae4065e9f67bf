package org.w3id.baap.server.matrix;

import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.matrix.MatrixRows.Value;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;
import org.w3id.baap.server.site.TextPlace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences behind a matrix as a table, a row for each link. */
final class SentenceRows {

    private static final String SDG = "http://metadata.un.org/sdg/";
    private static final Set<String> NUMBERS = Set.of("start", "end");
    private static final List<String> COLUMNS =
            List.of(
                    "outputCode",
                    "printed",
                    "thingLabel",
                    "rule",
                    "quote",
                    "start",
                    "end",
                    "property",
                    "thing",
                    "output",
                    "span");

    private SentenceRows() {}

    static MatrixRows of(Saved saved, Matrix matrix) {
        var shown = matrix.rows().map(row -> row.element().address()).collect(Collectors.toSet());
        var rows = Outputs.rows(saved, matrix.wanted().by());
        return new MatrixRows(
                Stream.concat(COLUMNS.stream(), Stream.of("inTheReader")).toList(),
                saved.rows("sentence-behind-link").stream()
                        .filter(row -> isAbout(row.text("thing"), matrix))
                        .filter(
                                row ->
                                        rows.getOrDefault(row.text("output"), Set.of()).stream()
                                                .anyMatch(shown::contains))
                        .map(SentenceRows::values)
                        .toList());
    }

    private static boolean isAbout(String thing, Matrix matrix) {
        if (thing.equals(Addresses.id("set", "sdgs"))) {
            return true;
        }
        return matrix.wanted().isOpened()
                ? matrix.columns().stream().anyMatch(column -> column.address().equals(thing))
                : thing.startsWith(SDG);
    }

    private static List<Value> values(Row row) {
        return Stream.concat(
                        COLUMNS.stream().map(column -> value(row, column)),
                        Stream.of(new Value.Words(reader(row).orElse(""))))
                .toList();
    }

    private static Value value(Row row, String column) {
        return NUMBERS.contains(column)
                ? new Value.Number(row.number(column))
                : new Value.Words(row.text(column));
    }

    private static Optional<String> reader(Row row) {
        return TextPlace.of(row.text("span"))
                .map(place -> Addresses.BASE + place.link().substring(1));
    }
}
