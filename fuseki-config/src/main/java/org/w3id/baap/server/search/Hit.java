package org.w3id.baap.server.search;

import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Saved.Row;
import org.w3id.baap.server.site.TextPlace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A passage that was found.
 *
 * @param pieces of its text around the words found, these marked
 * @param place where it stands in the reader
 * @param output e.g. {@code 2.3}, in whose section it stands; empty for none
 * @param facets by the facet's name: its values in this passage, with their labels
 */
public record Hit(
        List<Piece> pieces,
        int line,
        String place,
        String section,
        String output,
        String outputLink,
        Map<String, Map<String, String>> facets) {

    // the saved query marks what it found so: «cyber»
    private static final Pattern FOUND = Pattern.compile("«([^«»]*)»");

    /** Some text, found or around what was found. */
    public record Piece(String text, boolean isFound) {}

    public Hit {
        pieces = List.copyOf(pieces);
        facets = Map.copyOf(facets);
    }

    /**
     * @param subjects the rows of {@code passages-by-subject} about this passage
     */
    static Hit of(Row row, List<Row> subjects) {
        var facets = new LinkedHashMap<String, Map<String, String>>();
        facets.put("kind", Map.of(row.text("kind"), row.text("kind")));
        var output = row.text("outputCode");
        if (!output.isEmpty()) {
            var objective = output.substring(0, output.lastIndexOf('.'));
            facets.put("objective", Map.of(objective, "Objective " + objective));
        }
        for (var subject : subjects) {
            facets.computeIfAbsent(subject.text("kind"), kind -> new LinkedHashMap<>())
                    .put(subject.text("subjectCode"), label(subject));
        }
        return new Hit(
                pieces(row.text("snippet")),
                row.number("line"),
                TextPlace.of(row.text("passage")).map(TextPlace::link).orElse(""),
                row.text("section"),
                output,
                Thing.link(row.text("output")).orElse(""),
                facets);
    }

    // "SDG 13 Climate Action"
    private static String label(Row subject) {
        var label = subject.text("subjectLabel");
        return subject.text("kind").equals("goal")
                ? "SDG " + subject.text("subjectCode") + " " + label
                : label;
    }

    private static List<Piece> pieces(String snippet) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var found : FOUND.matcher(snippet).results().toList()) {
            pieces.add(new Piece(snippet.substring(at, found.start()), false));
            pieces.add(new Piece(found.group(1), true));
            at = found.end();
        }
        pieces.add(new Piece(snippet.substring(at), false));
        return pieces;
    }

    Map<String, String> values(String facet) {
        return facets.getOrDefault(facet, Map.of());
    }

    boolean has(String facet, String value) {
        return values(facet).containsKey(value);
    }
}
