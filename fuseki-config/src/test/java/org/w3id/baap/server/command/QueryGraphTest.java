package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.release.Release;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The saved queries as the release of the bundled plan describes them. */
class QueryGraphTest {

    private static final Path QUERIES = Path.of("../queries");

    // as the SIB's editors ask an endpoint for its examples and prefixes
    private static final String EXAMPLES =
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
            SELECT DISTINCT ?sq ?comment ?query
            WHERE {
              ?sq a sh:SPARQLExecutable ;
                rdfs:label|rdfs:comment ?comment ;
                sh:select|sh:ask|sh:construct|spex:describe ?query .
            }
            ORDER BY ?sq
            """;
    private static final String DECLARED =
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            SELECT DISTINCT ?prefix ?namespace
            WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix }
            ORDER BY ?prefix
            """;

    @TempDir private static Path folder;
    private static Release release;
    private static Store store;

    /** What an editor finds of one query. */
    private record Found(String question, String text) {}

    @BeforeAll
    static void build() throws IOException {
        var quiet = new PrintWriter(new StringWriter());
        release =
                new Making(Wiring.parts(), quiet)
                        .build(new Home(Path.of("..")).sourcesOr(List.of()), folder);
        store = Store.of(release, QueryCatalogue.bundled().get("findings"));
    }

    @Test
    void showsAnEditorEachQueryOnceWithItsQuestion() {
        var questions = new LinkedHashMap<String, String>();
        QueryCatalogue.bundled().list().forEach(q -> questions.put(address(q), q.summary()));
        var found = new LinkedHashMap<String, String>();
        found().forEach((address, query) -> found.put(address, query.question()));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(questions);
    }

    @TestFactory
    Stream<DynamicTest> answersInAnEditorAsTheFileBesideTheQuerySays() {
        var found = found();
        return QueryCatalogue.bundled().list().stream()
                .map(
                        query ->
                                dynamicTest(
                                        query.name(),
                                        () -> compare(query, found.get(address(query)).text())));
    }

    @Test
    void declaresThePrefixesOfTheQueriesForEditors() {
        assertThat(rows(DECLARED, "prefix", "namespace"))
                .contains(
                        List.of("baap", Addresses.DEF),
                        List.of("oa", "http://www.w3.org/ns/oa#"),
                        List.of("xsd", "http://www.w3.org/2001/XMLSchema#"));
    }

    @Test
    void saysWhatAQueryTakesAndGives() throws IOException {
        assertThat(Files.readString(release.directory().resolve("queries.ttl")))
                .contains("query/sdg-labels/parameter/language> a sh:Parameter")
                .contains("sh:pattern \"^(ar|en|es|fr|ru|zh)$\"")
                .contains("sh:defaultValue \"fr\"")
                .contains("query/outputs-of-goal/column/outputCode> a csvw:Column")
                .contains("schema:keywords \"sdg\"")
                .contains("schema:target <https://w3id.org/baap/sparql>")
                .contains("https://w3id.org/baap/id/instrument/wtdc-res/34\"^^xsd:anyURI")
                .doesNotContain("#+");
    }

    @Test
    void isFoundInItsGraphOnly() {
        assertThat(
                        rows(
                                "SELECT DISTINCT ?graph { GRAPH ?graph { ?x"
                                        + " <http://www.w3.org/ns/shacl#prefixes> ?y } }",
                                "graph"))
                .containsExactly(List.of(Addresses.graph("queries")));
    }

    private static void compare(SavedQuery query, String text) throws IOException {
        var parsed = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        var itsStore =
                query.tags().contains(SavedQuery.TEXT_TAG) ? Store.of(release, query) : store;
        if (parsed.isConstructType()) {
            var expected = GraphFactory.createDefaultGraph();
            RDFParser.source(QUERIES.resolve(query.name() + ".ttl"))
                    .lang(Lang.TURTLE)
                    .parse(expected);
            var graph = itsStore.construct(parsed);
            assertThat(graph.size()).isEqualTo(expected.size());
            assertThat(graph.isIsomorphicWith(expected)).isTrue();
            return;
        }
        assertThat(Asked.of(itsStore).lines(query, parsed)).isEqualTo(Asked.expectedLines(query));
    }

    private static Map<String, Found> found() {
        var found = new LinkedHashMap<String, Found>();
        for (var row : rows(EXAMPLES, "sq", "comment", "query")) {
            assertThat(found.put(row.get(0), new Found(row.get(1), row.get(2)))).isNull();
        }
        return found;
    }

    private static List<List<String>> rows(String query, String... columns) {
        return store.select(QueryFactory.create(query)).stream()
                .map(
                        row ->
                                Stream.of(columns)
                                        .map(column -> row.get(Var.alloc(column)))
                                        .map(
                                                n ->
                                                        n.isURI()
                                                                ? n.getURI()
                                                                : n.getLiteralLexicalForm())
                                        .toList())
                .toList();
    }

    private static String address(SavedQuery query) {
        return Addresses.id("query", query.name());
    }
}
