package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.command.ServerOf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code GET /sparql} without a query. */
class ServiceDescriptionTest {

    private static final Path MANIFEST =
            Path.of(System.getProperty("baap.shared", "../../shared"))
                    .resolve("suites/sparql11-service-description/manifest.ttl");
    private static final String ENTRIES =
            "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#entries";

    /** Ranges that the recommendation gives its properties (section 3.4). */
    private static final Map<IRI, IRI> RANGES =
            Map.of(
                    SD.DEFAULT_DATASET, SD.DATASET,
                    SD.DEFAULT_GRAPH, SD.GRAPH_CLASS,
                    SD.NAMED_GRAPH_PROPERTY, SD.NAMED_GRAPH_CLASS,
                    SD.GRAPH_PROPERTY, SD.GRAPH_CLASS,
                    SD.PROPERTY_FEATURE, SD.FEATURE_CLASS);

    @TempDir static Path directory;
    static BaapServer server;
    static Client client;

    @BeforeAll
    static void start() throws Exception {
        SmallRelease.in(directory.resolve("releases"), "2017");
        server = ServerOf.release(directory.resolve("releases"));
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Model description() throws IOException {
        return Rio.parse(new StringReader(client.get("sparql").body()), RDFFormat.TURTLE);
    }

    private static IRI endpoint() {
        return Values.iri(server.url() + "sparql");
    }

    @TestFactory
    Stream<DynamicTest> passesTheTestsOfTheW3c() throws IOException {
        assumeTrue(Files.exists(MANIFEST), "skipped: no W3C suite at " + MANIFEST);
        var base = "http://www.w3.org/2009/sparql/docs/tests/manifest";
        Model manifest = Rio.parse(Files.newBufferedReader(MANIFEST), base, RDFFormat.TURTLE);
        var list = manifest.filter(null, Values.iri(ENTRIES), null).objects().iterator().next();
        var entries = RDFCollections.asValues(manifest, (Resource) list, new ArrayList<>());
        assertThat(entries).hasSize(3);
        return entries.stream()
                .map(entry -> ((IRI) entry).getLocalName())
                .map(name -> DynamicTest.dynamicTest(name, () -> passes(name)));
    }

    private static void passes(String test) throws IOException {
        switch (test) {
            case "returns-rdf" -> assertThat(description()).isNotEmpty();
            case "has-endpoint-triple" ->
                    assertThat(description().filter(null, SD.ENDPOINT, null).objects())
                            .containsExactly(endpoint());
            case "conforms-to-schema" -> conformsToTheSchema(description());
            default -> throw new AssertionError("a test that is not known: " + test);
        }
    }

    private static void conformsToTheSchema(Model description) {
        assertThat(description.filter(null, RDF.TYPE, SD.SERVICE).subjects())
                .containsExactly(endpoint());
        assertThat(description.filter(endpoint(), SD.DEFAULT_DATASET, null)).hasSize(1);
        RANGES.forEach(
                (property, range) ->
                        assertThat(description.filter(null, property, null).objects())
                                .as(property.getLocalName())
                                .isNotEmpty()
                                .allMatch(o -> description.contains((IRI) o, RDF.TYPE, range)));
        assertThat(description.filter(null, RDF.TYPE, SD.NAMED_GRAPH_CLASS).subjects())
                .allMatch(graph -> description.filter(graph, SD.NAME, null).size() == 1);
        assertThat(description.predicates())
                .filteredOn(property -> property.getNamespace().equals(SD.NAMESPACE))
                .isSubsetOf(terms());
    }

    // the vocabulary, as RDF4J has it
    private static List<IRI> terms() {
        return Stream.of(SD.class.getFields())
                .filter(field -> field.getType().equals(IRI.class))
                .map(
                        field -> {
                            try {
                                return (IRI) field.get(null);
                            } catch (IllegalAccessException e) {
                                throw new AssertionError(e);
                            }
                        })
                .toList();
    }

    @Test
    void namesEveryGraphThatIsServed() throws IOException {
        var named = description().filter(null, SD.NAME, null).objects();
        assertThat(named)
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(
                        client.rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"));
    }

    @Test
    void callsItselfAsTheClientDoes() {
        var other = server.url().replace("localhost", "127.0.0.1");
        assertThat(client.get("sparql").body()).contains("<" + server.url() + "sparql>");
        assertThat(new Client(other).get("sparql").body())
                .contains("<" + other + "sparql>")
                .doesNotContain("<" + server.url());
        assertThat(client.get("sparql", "X-Forwarded-Proto", "https").body())
                .contains("<" + server.url().replace("http:", "https:") + "sparql>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle|text/turtle;charset=utf-8",
                "application/ld+json|application/ld+json",
                "application/rdf+xml|application/rdf+xml",
                "application/n-triples|application/n-triples",
                "*/*|text/turtle;charset=utf-8",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html;charset=utf-8"
            })
    void answersInTheFormThatIsWanted(String accept, String type) {
        var response = client.get("sparql", "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept");
    }

    @Test
    void isThereForAReleaseThatDoesNotDescribeItself() throws Exception {
        try (var bare = ServerOf.release(SampleRelease.in(directory.resolve("bare")))) {
            assertThat(new Client(bare.url()).get("sparql").body())
                    .contains("<" + bare.url() + "sparql>", "UnionDefaultGraph");
        }
    }
}
