package org.w3id.baap.server.matrix;

import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Saved.Row;
import org.w3id.baap.server.site.TextPlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that states links, with its codes marked, e.g. "Output 2.3 will contribute to … 13
 * (targets 13.1, 13.2, 13.3)".
 *
 * @param pieces of the sentence in order
 * @param links that it states, in reading order
 */
public record Sentence(List<Piece> pieces, List<Stated> links) {

    /** Words of the text; those that state a link lead to their place in the reader. */
    public record Piece(String text, Optional<String> place) {}

    /**
     * A link.
     *
     * @param printed as the text prints it, e.g. {@code 5b}
     * @param thing what it names, e.g. {@code Climate Action}
     * @param thingLink the page about that
     * @param rule that read it
     * @param place in the reader
     */
    public record Stated(
            String printed, String thing, String thingLink, String rule, String place) {}

    public Sentence {
        pieces = List.copyOf(pieces);
        links = List.copyOf(links);
    }

    /**
     * Marks a passage.
     *
     * @param passage with its {@code text}, {@code start} and {@code end}, if it is known
     * @param rows links of that passage, in reading order, at least one
     */
    static Sentence of(Optional<Row> passage, List<Row> rows) {
        return new Sentence(
                passage.map(p -> pieces(p, rows))
                        .orElseGet(
                                () ->
                                        List.of(
                                                new Piece(
                                                        rows.getFirst().text("quote"),
                                                        Optional.of(place(rows.getFirst()))))),
                rows.stream()
                        .map(
                                row ->
                                        new Stated(
                                                row.text("printed"),
                                                row.text("thingLabel"),
                                                Thing.link(row.text("thing")).orElse(""),
                                                row.text("rule"),
                                                place(row)))
                        .toList());
    }

    private static List<Piece> pieces(Row passage, List<Row> rows) {
        var text = passage.text("text");
        int from = passage.number("start");
        var pieces = new ArrayList<Piece>();
        int done = from;
        for (var row : rows) {
            int start = row.number("start");
            int end = row.number("end");
            if (start < done) {
                continue;
            }
            pieces.add(new Piece(cut(text, done - from, start - from), Optional.empty()));
            pieces.add(new Piece(cut(text, start - from, end - from), Optional.of(place(row))));
            done = end;
        }
        pieces.add(
                new Piece(cut(text, done - from, passage.number("end") - from), Optional.empty()));
        return pieces;
    }

    // positions count code points
    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static String place(Row row) {
        return TextPlace.of(row.text("span")).map(TextPlace::link).orElse("");
    }
}
