package org.w3id.baap.server.home;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.linked.SchemaOrg;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Templates;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.table.NamedRows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** In HTML. */
    static byte[] html(Served served, QueryCatalogue catalogue) {
        return Templates.render("home.jte", of(served, catalogue));
    }

    private static HomePage of(Served served, QueryCatalogue catalogue) {
        return new HomePage(
                Frame.of(
                                "Buenos Aires Action Plan: a knowledge graph",
                                "/",
                                served.release().hash())
                        .structured(SchemaOrg.dataset(served)),
                rows(served, catalogue, "elements-of-plan").stream()
                        .filter(row -> row.get("kind").text().equals("objective"))
                        .map(HomePage::objective)
                        .toList(),
                rows(served, catalogue, COUNTS).stream()
                        .filter(row -> COUNTED.contains(row.get("classLabel").text()))
                        .map(HomePage::count)
                        .toList());
    }

    private static Objective objective(Map<String, NamedRows.Cell> row) {
        return new Objective(
                row.get("code").text(),
                row.get("text").text(),
                row.get("element").address().flatMap(Thing::link).orElse(""));
    }

    private static Count count(Map<String, NamedRows.Cell> row) {
        return new Count(
                row.get("classLabel").text(), row.get("things").text(), "/query/" + COUNTS);
    }

    private static List<Map<String, NamedRows.Cell>> rows(
            Served served, QueryCatalogue catalogue, String name) {
        var table = Answers.from(served).table(catalogue.get(name).bind(Map.of(), served.codes()));
        var columns = table.getResultVars();
        return table.stream()
                .map(
                        row ->
                                columns.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Var::getVarName,
                                                        column -> cell(row.get(column)))))
                .toList();
    }

    private static NamedRows.Cell cell(Node node) {
        if (node == null) {
            return new NamedRows.Cell("", Optional.empty());
        }
        return node.isLiteral()
                ? new NamedRows.Cell(node.getLiteralLexicalForm(), Optional.empty())
                : new NamedRows.Cell(node.toString(), Optional.of(node.toString()));
    }
}
