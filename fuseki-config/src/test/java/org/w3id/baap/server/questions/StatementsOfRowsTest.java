package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows as RDF, and a graph as rows: the same answer in either shape. */
class StatementsOfRowsTest {

    private static final String CSVW = "http://www.w3.org/ns/csvw#";
    private static final Client CLIENT = BundledServer.client();

    /** A statement in words, e.g. {@code …#row=2 …/column/outputCode "1.1"}. */
    private record Said(String subject, String property, String value, boolean isAddress) {

        static Said of(Statement statement) {
            var value = statement.getObject();
            return new Said(
                    statement.getSubject().stringValue(),
                    statement.getPredicate().stringValue(),
                    value.stringValue(),
                    value.isIRI());
        }
    }

    private static Stream<DynamicTest> each(
            Predicate<SavedQuery> wanted, BiConsumer<SavedQuery, String> check) {
        return QueryCatalogue.bundled().list().stream()
                .filter(wanted)
                .map(
                        query ->
                                dynamicTest(
                                        query.name(),
                                        () -> check.accept(query, "query/" + query.name())));
    }

    @TestFactory
    Stream<DynamicTest> rowsAreWhatCsvOnTheWebMakesOfThem() {
        var described = turtle("graph/queries.ttl");
        return each(
                Offer::givesRows,
                (query, path) -> {
                    assertThat(said(turtle(path + ".ttl"))).isEqualTo(expected(query, described));
                    var compact = graph(path + ".jsonld", Lang.JSONLD);
                    assertThat(compact.isIsomorphicWith(graph(path + ".ttl", Lang.TURTLE)))
                            .isTrue();
                });
    }

    // "Generating RDF from Tabular Data on the Web", section 4.4, minimal mode; an empty cell says
    // nothing
    private static Set<Said> expected(SavedQuery query, Model described) {
        var rows = Rows.of(CLIENT.get("query/" + query.name() + ".csv").body());
        var about = template(described, query.address() + "/columns", "aboutUrl");
        var said = new HashSet<Said>();
        for (int i = 0; i < rows.rows().size(); i++) {
            for (int j = 0; j < rows.head().size(); j++) {
                var column = query.address() + "/column/" + rows.head().get(j);
                var cell = rows.rows().get(i).get(j);
                if (!cell.isEmpty()) {
                    said.add(
                            new Said(
                                    about.replace("{_sourceRow}", String.valueOf(i + 2)),
                                    template(described, column, "propertyUrl"),
                                    cell,
                                    template(described, column, "valueUrl").startsWith("{+")));
                }
            }
        }
        return said;
    }

    private static String template(Model described, String subject, String property) {
        return described
                .filter(Values.iri(subject), Values.iri(CSVW + property), null)
                .objects()
                .stream()
                .map(Value::stringValue)
                .findFirst()
                .orElse("");
    }

    private static Set<Said> said(Model model) {
        var said = new HashSet<Said>();
        for (var statement : model) {
            // an empty text is not told from no text in CSV
            boolean isEmpty =
                    statement.getObject() instanceof Literal literal
                            && literal.getLabel().isEmpty();
            if (!isEmpty) {
                said.add(Said.of(statement));
            }
        }
        return said;
    }

    // the third row of all is the third, whichever page
    @Test
    void aRowIsTheSameOnEveryPage() {
        var whole = graph("query/outputs-of-goal.ttl?goal=5", Lang.TURTLE);
        var page = graph("query/outputs-of-goal.ttl?goal=5&limit=1&offset=2", Lang.TURTLE);
        var row =
                NodeFactory.createURI(
                        "https://w3id.org/baap/query/outputs-of-goal.csv?goal=5#row=4");
        assertThat(page.find().toList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(whole.find(row, Node.ANY, Node.ANY).toList());
    }

    @Test
    void languagesAndNumbersAreKept() {
        assertThat(CLIENT.get("query/outputs-of-goal.ttl?goal=5").body())
                .contains("\"Gender Equality\"@en");
        assertThat(CLIENT.get("query/goals-by-outputs.ttl").body())
                .containsPattern("column:outputs +[0-9]+[ ;]");
    }

    @TestFactory
    Stream<DynamicTest> graphsAreRowsOfStatements() {
        return each(
                query -> !Offer.givesRows(query),
                (query, path) -> {
                    var rows = Rows.of(CLIENT.get(path + ".csv").body());
                    assertThat(rows.head()).containsExactly("subject", "predicate", "object");
                    assertThat(rows.rows())
                            .containsExactlyInAnyOrderElementsOf(lines(turtle(path + ".ttl")));
                });
    }

    private static List<List<String>> lines(Model model) {
        return model.stream()
                .map(
                        one ->
                                List.of(
                                        one.getSubject().stringValue(),
                                        one.getPredicate().stringValue(),
                                        one.getObject().stringValue()))
                .toList();
    }

    private static Model turtle(String path) {
        try {
            return Rio.parse(new StringReader(CLIENT.get(path).body()), "", RDFFormat.TURTLE);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static Graph graph(String path, Lang lang) {
        return RDFParser.fromString(CLIENT.get(path).body(), lang).toGraph();
    }
}
