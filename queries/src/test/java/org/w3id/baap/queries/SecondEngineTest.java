package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every query runs unchanged on RDF4J's memory store too, with the same rows in the same order:
 * none leans on one engine, and every ORDER BY is full.
 */
class SecondEngineTest {
    private static final SailRepository STORE = new SailRepository(new MemoryStore());

    @BeforeAll
    static void load() {
        try (var connection = STORE.getConnection()) {
            connection.add(BundledPlan.STATEMENTS);
        }
    }

    @AfterAll
    static void close() {
        STORE.shutDown();
    }

    @TestFactory
    Stream<DynamicTest> answersTheSame() {
        return QueryCatalogue.read(Path.of(".")).list().stream()
                .filter(query -> !query.needsRelease())
                .map(query -> dynamicTest(query.name(), () -> compare(query)));
    }

    private static void compare(SavedQuery query) {
        var bound = query.bind(Map.of(), BundledPlan.CODES);
        var text = hasDefaults(query) ? bound.serialize() : query.text();
        try (var connection = STORE.getConnection()) {
            if (bound.isSelectType()) {
                var columns = query.columns().stream().map(Column::name).toList();
                assertThat(rdf4jRows(text, columns, connection))
                        .isNotEmpty()
                        .containsExactlyElementsOf(jenaRows(bound, columns));
            } else {
                assertThat(rdf4jStatements(text, connection)).isEqualTo(Answer.of(bound).text());
            }
        }
    }

    private static boolean hasDefaults(SavedQuery query) {
        return query.parameters().stream().anyMatch(p -> p.fallback().isPresent());
    }

    private static List<List<String>> jenaRows(Query query, List<String> columns) {
        var rows = new ArrayList<List<String>>();
        try (var exec = BundledPlan.ask(query)) {
            exec.select()
                    .forEachRemaining(
                            row ->
                                    rows.add(
                                            columns.stream()
                                                    .map(column -> cell(row.get(Var.alloc(column))))
                                                    .toList()));
        }
        return rows;
    }

    private static List<List<String>> rdf4jRows(
            String text, List<String> columns, RepositoryConnection connection) {
        var rows = new ArrayList<List<String>>();
        try (var result = connection.prepareTupleQuery(text).evaluate()) {
            result.forEach(
                    row ->
                            rows.add(
                                    columns.stream()
                                            .map(column -> cell(row.getValue(column)))
                                            .toList()));
        }
        return rows;
    }

    private static String rdf4jStatements(String text, RepositoryConnection connection) {
        try (var result = connection.prepareGraphQuery(text).evaluate()) {
            return result.stream()
                    .map(
                            s ->
                                    Stream.of(s.getSubject(), s.getPredicate(), s.getObject())
                                            .map(v -> NTriplesUtil.toNTriplesString(v, true))
                                            .collect(Collectors.joining(" ", "", " .")))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String cell(Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static String cell(Value value) {
        return value == null ? "" : value.stringValue();
    }
}
