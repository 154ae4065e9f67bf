package org.w3id.baap.server.home;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.linked.SchemaOrg;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The home page as its template shows it.
 *
 * @param objectives of the plan
 * @param numbers of what is in the plan, each with the query that counts it
 * @param questions how many have a tested answer
 */
public record HomePage(
        Frame frame,
        List<Objective> objectives,
        SmallMatrix matrix,
        List<Count> numbers,
        int questions) {

    private static final String ELEMENTS = "elements-of-plan";
    private static final String LINKS = "links-in-all";

    /** E.g. {@code 2}, "Modern and secure telecommunication/ICT infrastructure". */
    public record Objective(String code, String text, String link) {}

    /** E.g. 17 {@code outputs}. */
    public record Count(int number, String things, String link) {}

    public HomePage {
        objectives = List.copyOf(objectives);
        numbers = List.copyOf(numbers);
    }

    static HomePage of(Ask ask, Saved saved) {
        return new HomePage(
                Frame.of("Buenos Aires Action Plan: a knowledge graph", ask, saved.served())
                        .structured(SchemaOrg.dataset(saved.served()))
                        .with(Frame.Data.csv("/matrix.csv"))
                        .withGraph("dataset", saved.served())
                        .from(ELEMENTS)
                        .from(SmallMatrix.QUERY)
                        .from(LINKS),
                saved.rows(ELEMENTS, Map.of("kind", "objective")).stream()
                        .map(HomePage::objective)
                        .toList(),
                SmallMatrix.of(saved),
                Stream.of(links(saved), rows(saved), elements(saved)).flatMap(s -> s).toList(),
                saved.catalogue().list().size());
    }

    private static Objective objective(Row row) {
        return new Objective(
                row.text("code"), row.text("text"), Thing.link(row.text("element")).orElse(""));
    }

    private static Stream<Count> links(Saved saved) {
        var kinds = saved.rows(LINKS);
        return Stream.of(
                count(kinds, "all stated one by one", "links", "links stated one by one"),
                count(kinds, "everything", "citations", "citations in the reference sections"));
    }

    // the address leads to the row that has the number
    private static Count count(List<Row> kinds, String kind, String column, String things) {
        var row = kinds.stream().map(r -> r.text("kind")).toList().indexOf(kind);
        return new Count(
                row < 0 ? 0 : kinds.get(row).number(column),
                things,
                "/query/" + LINKS + "#row-" + (row + 1));
    }

    private static Stream<Count> rows(Saved saved) {
        return Stream.of(
                count(saved, "targets-by-outputs", "SDG targets that an output names"),
                count(saved, "targets-not-cited", "SDG targets that no output names"),
                count(saved, "instruments-by-outputs", "resolutions and other instruments named"),
                count(saved, "findings", "findings in the text"));
    }

    private static Count count(Saved saved, String query, String things) {
        return new Count(saved.rows(query).size(), things, "/query/" + query);
    }

    private static Stream<Count> elements(Saved saved) {
        return Stream.of(
                element(saved, "objective", "objectives"),
                element(saved, "outcome", "outcomes"),
                element(saved, "indicator", "performance indicators"),
                element(saved, "output", "outputs"),
                element(saved, "programme", "programmes"),
                element(saved, "activity", "activities"));
    }

    private static Count element(Saved saved, String kind, String things) {
        return new Count(
                saved.rows(ELEMENTS, Map.of("kind", kind)).size(),
                things,
                "/query/" + ELEMENTS + "?kind=" + kind);
    }
}
