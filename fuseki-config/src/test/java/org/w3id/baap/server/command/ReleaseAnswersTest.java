package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.release.Release;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The saved queries that need a release, its text index or its description, answer what stands
 * beside them; {@code AnswersTest} asks all others. {@code -Dapprove} writes the answers anew.
 */
class ReleaseAnswersTest {

    private static final boolean APPROVE = System.getProperty("approve") != null;

    @TempDir private static Path folder;
    private static BaapServer server;
    private static Asked local;
    private static Asked remote;

    @BeforeAll
    static void buildAndServe() throws IOException {
        Asked.build(folder);
        server = ServerOf.release(folder);
        local = Asked.of(folder);
        remote = Asked.of(Store.at(URI.create(server.url() + "sparql")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsApproved() {
        return ofRelease().map(query -> dynamicTest(query.name(), () -> check(query)));
    }

    private static void check(SavedQuery query) throws IOException {
        var answer = local.lines(query, Map.of());
        if (APPROVE) {
            Files.write(Asked.expected(query), answer);
        }
        assertThat(Asked.expected(query)).as("-Dapprove writes it").exists();
        assertThat(answer).hasSizeGreaterThan(1).isEqualTo(Asked.expectedLines(query));
        assertThat(remote.lines(query, Map.of())).isEqualTo(answer);
    }

    private static Stream<SavedQuery> ofRelease() {
        return QueryCatalogue.read(Asked.QUERIES).list().stream().filter(SavedQuery::needsRelease);
    }

    @TestFactory
    Stream<DynamicTest> aSecondEngineAnswersTheSame() {
        return ofRelease()
                .filter(query -> !query.tags().contains(SavedQuery.TEXT_TAG))
                .map(query -> dynamicTest(query.name(), () -> compare(query)));
    }

    private static void compare(SavedQuery query) throws IOException {
        var release = Release.open(folder);
        var store = new SailRepository(new MemoryStore());
        var columns = query.columns().stream().map(Column::name).toList();
        var rows = new ArrayList<List<String>>();
        try (var connection = store.getConnection()) {
            connection.add(release.data().toFile(), RDFFormat.NQUADS);
            connection.add(release.dataset().toFile(), RDFFormat.NQUADS);
            try (var result = connection.prepareTupleQuery(query.text()).evaluate()) {
                result.forEach(
                        row -> rows.add(columns.stream().map(c -> cell(row.getValue(c))).toList()));
            }
        } finally {
            store.shutDown();
        }
        assertThat(rows).isNotEmpty().isEqualTo(rows(query));
    }

    private static List<List<String>> rows(SavedQuery query) {
        var rows = new ArrayList<List<String>>();
        local.store()
                .select(query.query())
                .forEach(
                        row ->
                                rows.add(
                                        query.columns().stream()
                                                .map(c -> cell(row.get(Var.alloc(c.name()))))
                                                .toList()));
        return rows;
    }

    private static String cell(Value value) {
        return value == null ? "" : value.stringValue();
    }

    private static String cell(Node node) {
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    @Test
    void theDatasetSaysTheHashOfTheReleaseAndOfTheText() {
        assertThat(rows(QueryCatalogue.bundled().get("dataset")))
                .anySatisfy(row -> assertThat(row).contains("dataset", Release.find(folder).hash()))
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .contains(
                                                "edition",
                                                "ca332369b0d360001193914434929a03ab9fcea0daa56aaf29a43033dbd108d2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CYBERSECURITY",
                "(cybersecurity",
                "\"cybersecurity",
                "cybersecurity* AND",
                "NOT cybersecurity",
                "uri:cybersecurity",
                "+cybersecurity^4 ~ \\",
                "[cybersecurity TO }",
                "/cybersecurity/ || &&"
            })
    void takesWordsAsWords(String words) {
        var expected = passages(local, "cybersecurity");
        assertThat(expected).hasSizeGreaterThan(1);
        for (var asked : List.of(local, remote)) {
            assertThat(passages(asked, words)).containsAll(expected);
        }
    }

    private static List<String> passages(Asked asked, String words) {
        return asked.lines("search", Map.of("words", words)).stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    @Test
    void aStarIsNoWildcard() {
        assertThat(local.lines("search", Map.of("words", "cybersecur*"))).hasSize(1);
        assertThat(local.lines("search", Map.of("words", "cybersecurity?")))
                .isEqualTo(local.lines("search", Map.of("words", "cybersecurity")));
    }
}
