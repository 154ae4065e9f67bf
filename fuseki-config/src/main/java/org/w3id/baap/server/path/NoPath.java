package org.w3id.baap.server.path;

import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.Code;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;
import org.w3id.baap.server.site.TextPlace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said where no path leads from one thing to another.
 *
 * @param ends each with what the plan links it to
 * @param blankets references to all of a kind that would join the two if they named it
 */
public record NoPath(List<Linked> ends, List<Blanket> blankets) {

    private static final String LINKS = "sentence-behind-link";

    /** A thing with what it is linked to, e.g. Output 2.3. */
    public record Linked(Code code, List<Neighbour> to) {
        public Linked {
            to = List.copyOf(to);
        }

        /** The page about it. */
        public String link() {
            return Thing.link(code.iri()).orElse("");
        }
    }

    /** Something that a link leads to. */
    public record Neighbour(String label, String link) {}

    /** E.g. Output 3.2 and "all SDGs". */
    public record Blanket(String output, String set, String end, String quote, String place) {}

    public NoPath {
        ends = List.copyOf(ends);
        blankets = List.copyOf(blankets);
    }

    static NoPath between(Saved saved, Code from, Code to) {
        var blankets = saved.rows("blanket-references");
        return new NoPath(
                Stream.of(from, to).map(code -> new Linked(code, neighbours(saved, code))).toList(),
                Stream.concat(
                                blankets(saved, blankets, from, to),
                                blankets(saved, blankets, to, from))
                        .distinct()
                        .toList());
    }

    /** References to all of the kind of one end, by outputs that lead to the other. */
    private static Stream<Blanket> blankets(Saved saved, List<Row> rows, Code one, Code other) {
        var outputs = outputs(saved, rows, other);
        return rows.stream()
                .filter(row -> set(one).stream().anyMatch(row.text("set")::equals))
                .filter(row -> outputs.contains(row.text("output")))
                .map(
                        row ->
                                new Blanket(
                                        "Output " + row.text("outputCode"),
                                        row.text("printed"),
                                        one.label(),
                                        row.text("quote"),
                                        TextPlace.of(row.text("span"))
                                                .map(TextPlace::link)
                                                .orElse("")));
    }

    private static Set<String> outputs(Saved saved, List<Row> blankets, Code code) {
        var outputs = new LinkedHashSet<String>();
        if (code.kind().equals("output")) {
            outputs.add(code.iri());
        }
        saved.rows(LINKS, Map.of("thing", code.iri()))
                .forEach(row -> outputs.add(row.text("output")));
        saved.rows("elements-of-plan").stream()
                .filter(row -> row.text("parent").equals(code.iri()))
                .forEach(row -> outputs.add(row.text("element")));
        blankets.stream()
                .filter(row -> set(code).stream().anyMatch(row.text("set")::equals))
                .forEach(row -> outputs.add(row.text("output")));
        return outputs;
    }

    /** The set that a thing belongs to, where the plan refers to all of it at once. */
    private static Optional<String> set(Code code) {
        return switch (code.kind()) {
            case "goal", "target" -> Optional.of(Addresses.id("set", "sdgs"));
            case "line" -> Optional.of(Addresses.id("set", "wsis-action-lines"));
            case "instrument" ->
                    code.code().startsWith("wtdc-res/")
                            ? Optional.of(Addresses.id("set", "wtdc-resolutions"))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<Neighbour> neighbours(Saved saved, Code code) {
        boolean isOutput = code.kind().equals("output");
        return saved.rows(LINKS, Map.of(isOutput ? "output" : "thing", code.iri())).stream()
                .map(
                        row ->
                                isOutput
                                        ? new Neighbour(
                                                row.text("thingLabel"),
                                                Thing.link(row.text("thing")).orElse(""))
                                        : new Neighbour(
                                                "Output " + row.text("outputCode"),
                                                Thing.link(row.text("output")).orElse("")))
                .distinct()
                .toList();
    }
}
