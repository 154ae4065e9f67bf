package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.release.Release;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The endpoint answers in each format that its description names. */
class ServiceFormatsTest {

    // http://www.w3.org/ns/formats/ and the media types of the W3C's registrations
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "SPARQL_Results_JSON", "application/sparql-results+json",
                    "SPARQL_Results_XML", "application/sparql-results+xml",
                    "SPARQL_Results_CSV", "text/csv",
                    "SPARQL_Results_TSV", "text/tab-separated-values",
                    "Turtle", "text/turtle",
                    "N-Triples", "application/n-triples",
                    "JSON-LD", "application/ld+json",
                    "RDF_XML", "application/rdf+xml");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private static Path folder;
    private static BaapServer server;

    @BeforeAll
    static void buildAndServe() {
        BaapCommand.line(Wiring.parts(), new Home(Path.of("..")))
                .setErr(new PrintWriter(new StringWriter()))
                .setOut(new PrintWriter(new StringWriter()))
                .execute("build", "--out", folder.toString());
        server = ServerOf.release(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> formats() {
        return List.copyOf(MEDIA_TYPES.keySet());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void answersIn(String format) throws Exception {
        var query =
                format.startsWith("SPARQL")
                        ? "SELECT * { ?s ?p ?o } LIMIT 1"
                        : "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1";
        var address =
                server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", MEDIA_TYPES.get(format))
                        .build();
        var response = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(MEDIA_TYPES.get(format));
    }

    @Test
    void namesTheseFormatsAndNoOther() {
        var dataset = Release.open(folder).dataset().toUri().toString();
        var union = RDFDataMgr.loadDataset(dataset).getUnionModel();
        var property =
                union.createProperty(
                        "http://www.w3.org/ns/sparql-service-description#", "resultFormat");
        assertThat(union.listObjectsOfProperty(property).toList())
                .extracting(node -> node.asResource().getURI())
                .extracting(uri -> uri.replace("http://www.w3.org/ns/formats/", ""))
                .containsExactlyInAnyOrderElementsOf(MEDIA_TYPES.keySet());
    }
}
