package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
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
import org.w3id.baap.server.release.Release;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Each graph of a release in each syntax, read back by the other RDF library. */
class PublishedGraphsTest {

    private static final String GRAPHS = "https://w3id.org/baap/graph/";
    private static final List<RDFFormat> SYNTAXES =
            List.of(
                    RDFFormat.TURTLE,
                    RDFFormat.JSONLD,
                    RDFFormat.NTRIPLES,
                    RDFFormat.RDFXML,
                    RDFFormat.TRIG,
                    RDFFormat.NQUADS);

    @TempDir static Path directory;
    static Release release;
    static BaapServer server;
    static Client client;

    @BeforeAll
    static void start() throws Exception {
        release = SmallRelease.in(directory.resolve("releases"), "2017");
        server = ServerOf.release(directory.resolve("releases"));
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Model read(String text, RDFFormat syntax) throws IOException {
        return Rio.parse(new StringReader(text), GRAPHS, syntax);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(release.directory())) {
            return files.filter(file -> file.toString().endsWith(".nq")).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEveryGraphInEverySyntax() throws IOException {
        var all = new LinkedHashModel();
        for (Path file : files()) {
            all.addAll(read(Files.readString(file), RDFFormat.NQUADS));
        }
        assertThat(all.contexts()).hasSizeGreaterThanOrEqualTo(6);
        return all.contexts().stream()
                .flatMap(graph -> SYNTAXES.stream().map(syntax -> test(all, graph, syntax)));
    }

    private static DynamicTest test(Model all, Resource graph, RDFFormat syntax) {
        String name = graph.stringValue().substring(GRAPHS.length());
        var expected = new LinkedHashModel();
        all.filter(null, null, null, graph)
                .forEach(s -> expected.add(s.getSubject(), s.getPredicate(), s.getObject()));
        return DynamicTest.dynamicTest(
                name + " " + syntax.getName(),
                () -> {
                    var type = syntax.getDefaultMIMEType();
                    var response = client.get("graph/" + name, "Accept", type);
                    if (syntax.equals(RDFFormat.RDFXML) && holdsABell(expected)) {
                        ThreatTest.assertProblem(response, 406);
                        return;
                    }
                    assertThat(response.statusCode()).isEqualTo(200);
                    assertThat(response.headers().firstValue("Content-Type").orElse(""))
                            .startsWith(type);
                    assertThat(Models.isomorphic(read(response.body(), syntax), expected)).isTrue();
                    var location = response.headers().firstValue("Content-Location").orElseThrow();
                    assertThat(client.get(location.substring(1)).body()).isEqualTo(response.body());
                });
    }

    // XML 1.0 has no way to write U+0007
    private static boolean holdsABell(Model graph) {
        return graph.objects().stream().anyMatch(o -> o.stringValue().contains("\u0007"));
    }

    @ParameterizedTest
    @CsvSource({
        "graph/vocabulary/sdg, graphs/vocabulary-sdg.ttl",
        "graph/small-plan/evidence.ttl, graphs/small-plan-evidence.ttl",
        "graph/dataset, dataset.ttl",
        "dataset, dataset.ttl"
    })
    void answersTurtleAsTheReleaseHasIt(String path, String file) throws IOException {
        assertThat(client.get(path, "Accept", "text/turtle").body())
                .isEqualTo(Files.readString(release.directory().resolve(file)));
    }

    @ParameterizedTest
    @CsvSource({
        ".well-known/void, /dataset",
        ".well-known/sparql-examples, /graph/queries",
        "sparql?graph=https%3A%2F%2Fw3id.org%2Fbaap%2Fgraph%2Fvocabulary%2Fsdg, /graph/vocabulary/sdg"
    })
    void leadsFromWhereOthersLook(String path, String location) {
        var response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains(location);
    }

    @ParameterizedTest
    @CsvSource({"graph/nothing", "graph/", "graph/nothing.ttl", "sparql?graph=urn:nothing"})
    void saysWhatThereIsInstead(String path) {
        var response = client.get(path);
        ThreatTest.assertProblem(response, 404);
        if (path.startsWith("graph")) {
            assertThat(response.body()).contains("small-plan/evidence", "vocabulary/sdg");
        }
    }

    @Test
    void keepsThePrefixesAndTheContextInside() {
        var jsonld = client.get("graph/small-plan.jsonld").body();
        assertThat(jsonld).contains("\"baap:Output\"").doesNotContain("\"@context\": \"http");
        assertThat(client.get("graph/small-plan.nt").body()).doesNotContain("PREFIX");
    }

    @Test
    void refusesAFormThatIsNotThere() {
        var response = client.get("graph/small-plan", "Accept", "image/png");
        ThreatTest.assertProblem(response, 406);
        assertThat(response.body()).contains("text/turtle", "application/rdf+xml");
    }
}
