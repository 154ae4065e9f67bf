package org.w3id.baap.server.home;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.linked.SchemaOrg;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;

import java.util.List;
import java.util.Set;

/**
 * The home page as its template shows it.
 *
 * @param objectives of the plan
 * @param numbers of the things that make up the plan, with the query that counts them
 */
public record HomePage(Frame frame, List<Objective> objectives, List<Count> numbers) {

    private static final String COUNTS = "things-counted";

    private static final Set<String> COUNTED =
            Set.of(
                    "objective",
                    "outcome",
                    "output",
                    "performance indicator",
                    "programme",
                    "citation",
                    "instrument",
                    "finding");

    /** E.g. {@code 2}, "Modern and secure telecommunication/ICT infrastructure". */
    public record Objective(String code, String text, String link) {}

    /** E.g. 17 of {@code output}. */
    public record Count(String things, String number, String link) {}

    public HomePage {
        objectives = List.copyOf(objectives);
        numbers = List.copyOf(numbers);
    }

    static HomePage of(Ask ask, Saved saved) {
        return new HomePage(
                Frame.of("Buenos Aires Action Plan: a knowledge graph", ask, saved.served())
                        .structured(SchemaOrg.dataset(saved.served())),
                saved.rows("elements-of-plan").stream()
                        .filter(row -> row.text("kind").equals("objective"))
                        .map(HomePage::objective)
                        .toList(),
                saved.rows(COUNTS).stream()
                        .filter(row -> COUNTED.contains(row.text("classLabel")))
                        .map(HomePage::count)
                        .toList());
    }

    private static Objective objective(Row row) {
        return new Objective(
                row.text("code"), row.text("text"), Thing.link(row.text("element")).orElse(""));
    }

    private static Count count(Row row) {
        return new Count(row.text("classLabel"), row.text("things"), "/query/" + COUNTS);
    }
}
