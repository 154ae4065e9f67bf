package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.stream.Stream;

@TestInstance(Lifecycle.PER_CLASS)
class QueryEndpointTest {

    @TempDir static Path directory;
    BaapServer server;
    Client client;

    /** How the release is served; the answers are the same for all settings. */
    Settings settings() {
        return Settings.local(0);
    }

    @BeforeAll
    void start() throws Exception {
        server = BaapServer.start(SampleRelease.in(directory), settings());
        client = new Client(server.url());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(
                        "SELECT ?n { ?o a baap:Output ; skos:notation ?n } ORDER BY ?n", "2.1|2.2"),
                Arguments.of(
                        "SELECT ?n { GRAPH g:baap-2017-draft { ?o a baap:Output ; skos:notation ?n } } ORDER BY ?n",
                        "2.1|2.2"),
                Arguments.of("SELECT (COUNT(*) AS ?n) { ?c a baap:ExplicitCitation }", "3"),
                Arguments.of("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "4"),
                Arguments.of(
                        "SELECT (COUNT(*) AS ?n) FROM g:baap-2017-draft { ?c a baap:Citation }",
                        "0"),
                Arguments.of(
                        "SELECT (COUNT(*) AS ?n) FROM NAMED g:baap-2017-draft { GRAPH ?g { ?o a baap:Output } }",
                        "2"),
                Arguments.of(
                        "SELECT ?n { ?o baap:contributesToTarget/sdgo:isTargetOf/skos:notation \"16\" ; skos:notation ?n }",
                        "2.2"),
                Arguments.of(
                        "SELECT (COUNT(*) AS ?n) { ?p a baap:Programme ; baap:partOf+ ?whole }",
                        "3"),
                Arguments.of(
                        "SELECT (COUNT(*) AS ?n) { ?p a baap:Programme ; baap:partOf* ?whole }",
                        "4"),
                Arguments.of("SELECT (COUNT(*) AS ?n) { ?p ^baap:partOf/baap:partOf? ?x }", "8"),
                Arguments.of(
                        "SELECT ?n (COUNT(?t) AS ?targets) { ?o baap:contributesToTarget ?t ; skos:notation ?n } GROUP BY ?n HAVING (COUNT(?t) > 1) ORDER BY ?n",
                        "2.2,2"),
                Arguments.of(
                        "SELECT ?n (GROUP_CONCAT(?c; separator=\" \") AS ?codes) { { SELECT ?n ?c { ?o baap:contributesToTarget/skos:notation ?c ; skos:notation ?n } ORDER BY ?c } } GROUP BY ?n ORDER BY ?n",
                        "2.1,9.c|2.2,16.10 5.b"),
                Arguments.of(
                        "SELECT ?n { ?o a baap:Output ; skos:notation ?n ; dcterms:title ?t FILTER REGEX(?t, \"^products.*(fixed|wireless) broadband$\", \"i\") }",
                        "2.1"),
                Arguments.of(
                        "SELECT ?n { ?o a baap:Output ; skos:notation ?n ; dcterms:title ?t FILTER(REGEX(?t, \"cyber\") && EXISTS { ?o baap:contributesToTarget ?x FILTER REGEX(STR(?x), \"5\\\\.b$\") }) }",
                        "2.2"),
                Arguments.of(
                        "SELECT ?n { ?t a sdgo:Target ; skos:notation ?n FILTER NOT EXISTS { ?o baap:contributesToTarget ?t } }",
                        ""),
                Arguments.of(
                        "SELECT ?n { VALUES ?n { \"2.2\" } ?o a baap:Output ; skos:notation ?n }",
                        "2.2"),
                Arguments.of(
                        "SELECT ?x { ?o a baap:Output ; skos:notation ?n BIND(CONCAT(\"Output \", REPLACE(?n, \"[.]\", \"-\")) AS ?x) } ORDER BY ?x",
                        "Output 2-1|Output 2-2"),
                Arguments.of(
                        "SELECT (SUM(IF(REGEX(?t, \"broadband\"), 1, 0)) AS ?n) { ?o a baap:Output ; dcterms:title ?t }",
                        "1"),
                Arguments.of("SELECT (MAX(?p * 10 + 1) AS ?n) { ?o baap:position ?p }", "21"),
                Arguments.of("SELECT (xsd:integer(\"7\") + 1 AS ?n) {}", "8"),
                Arguments.of(
                        "SELECT ?n { ?o a baap:Output ; skos:notation ?n MINUS { ?o baap:contributesToTarget/skos:notation \"5.b\" } }",
                        "2.1"),
                Arguments.of(
                        "SELECT ?n ?x { ?o a baap:Output ; skos:notation ?n OPTIONAL { ?p baap:partOf ?o . BIND(\"programme\" AS ?x) } } ORDER BY ?n",
                        "2.1,programme|2.2,"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAResearchersQuestion(String query, String rows) {
        assertThat(client.rows(query))
                .containsExactly(rows.isEmpty() ? new String[0] : rows.split("\\|"));
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                Arguments.of("?x text:query \"cybersecurity\"", "output/2.2 passage/49000-49061"),
                Arguments.of("?x text:query (dcterms:title \"CyberSecurity\")", "output/2.2"),
                Arguments.of("?x text:query (baap:text \"5b\")", "passage/54000-54082"),
                Arguments.of("?x text:query \"5b\" . ?x a baap:Passage", "passage/54000-54082"),
                Arguments.of(
                        "?x text:query (baap:printedCode \"5B\")",
                        "citation/2.2/sdg-target/5.b/54129"),
                Arguments.of("?x text:query (skos:notation \"2.2\")", "output/2.2"),
                Arguments.of("?x text:query (rdfs:label \"egalite\")", "sdg/5"),
                Arguments.of("?x text:query (rdfs:label \"الجنسين\")", "sdg/5"),
                Arguments.of("?x text:query (rdfs:label \"institution\" \"lang:en\")", "sdg/16"),
                Arguments.of(
                        "?x text:query (dcterms:title \"confidence AND (security OR peace) NOT broadband\")",
                        "output/2.2"),
                Arguments.of(
                        "?x text:query (dcterms:title \"\\\"fixed broadband\\\"\")", "output/2.1"),
                Arguments.of("?x text:query (dcterms:title \"cyber*\")", "output/2.2"),
                Arguments.of(
                        "?x text:query (dcterms:title \"telecommunication/ICT\" 1)", "output/2.1"),
                Arguments.of(
                        "VALUES ?words { \"broadband\" } ?x text:query (baap:text ?words)",
                        "passage/48000-48038"),
                Arguments.of(
                        "GRAPH g:baap-2017-draft { ?x text:query \"cybersecurity\" }",
                        "output/2.2"),
                Arguments.of(
                        "GRAPH <https://w3id.org/baap/graph/baap-2017-draft/text> { ?x text:query \"cybersecurity\" }",
                        "passage/49000-49061"),
                Arguments.of(
                        "GRAPH ?g { ?x text:query \"cybersecurity\" . ?x a baap:Passage }",
                        "passage/49000-49061"),
                Arguments.of("GRAPH <urn:nothing> { ?x text:query \"cybersecurity\" }", ""));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findsWords(String pattern, String found) {
        var rows = client.rows("SELECT DISTINCT ?x { " + pattern + " } ORDER BY ?x");
        assertThat(
                        rows.stream()
                                .map(
                                        row ->
                                                row.replaceFirst(
                                                        ".*(baap-2017-draft|metadata.un.org)/",
                                                        "")))
                .containsExactly(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void showsTheWordsFoundAndWhere() {
        assertThat(
                        client.rows(
                                """
                                SELECT ?literal ?graph ?property {
                                  (?x ?score ?literal ?graph ?property)
                                    text:query (baap:text "broadband" "highlight:s:<em> | e:</em>")
                                }"""))
                .containsExactly(
                        "<em>Broadband</em> networks reach remote areas.,"
                                + "https://w3id.org/baap/graph/baap-2017-draft/text,https://w3id.org/baap/def#text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SELECT   | application/sparql-results+json | json
                    SELECT   | application/sparql-results+xml  | xml
                    SELECT   | text/csv                        | csv
                    SELECT   | text/tab-separated-values       | tsv
                    ASK      | application/sparql-results+json | json
                    ASK      | application/sparql-results+xml  | xml
                    CONSTRUCT| text/turtle                     | turtle
                    CONSTRUCT| application/ld+json             | json-ld
                    CONSTRUCT| application/rdf+xml             | xml
                    CONSTRUCT| application/n-triples           | nt
                    CONSTRUCT| application/trig                | trig
                    DESCRIBE | text/turtle                     | turtle
                    """)
    void answersInTheFormatAskedForByHeaderOrParameter(
            String form, String mediaType, String format) {
        String query =
                switch (form) {
                    case "SELECT" -> "SELECT ?n { ?o a baap:Output ; skos:notation ?n }";
                    case "ASK" -> "ASK { ?o a baap:Output }";
                    case "CONSTRUCT" ->
                            "CONSTRUCT { ?o skos:notation ?n } WHERE { ?o a baap:Output ; skos:notation ?n }";
                    default -> "DESCRIBE <https://w3id.org/baap/id/baap-2017-draft/output/2.2>";
                };
        var byHeader = client.query(query, "Accept", mediaType);
        var byParameter =
                client.get(
                        "sparql?format="
                                + format
                                + "&query="
                                + Client.encode(Client.PREFIXES + query));
        for (var response : new Object[][] {{byHeader}, {byParameter}}) {
            var answer = (java.net.http.HttpResponse<?>) response[0];
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(mediaType);
        }
        assertThat(byHeader.body()).contains(form.equals("ASK") ? "true" : "2.2");
    }

    @Test
    void takesAQueryAsFormAndAsBody() {
        String query = "SELECT ?n { ?o a baap:Output ; skos:notation ?n } ORDER BY ?n";
        var form =
                client.send(
                        "POST",
                        "sparql",
                        "query=" + Client.encode(Client.PREFIXES + query),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/csv");
        assertThat(form.body()).isEqualTo("n\r\n2.1\r\n2.2\r\n");
        assertThat(client.post(query).body()).contains("\"2.1\"").contains("\"2.2\"");
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        var response = client.send("HEAD", "sparql?query=" + Client.encode("ASK {}"), "");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void letsAnyWebPageReadWithoutCredentials() {
        var preflight =
                client.send(
                        "OPTIONS",
                        "sparql",
                        "",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, POST, OPTIONS");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(
                        client.query("ASK {}", "Origin", "https://example.org")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void saysWhatItServesAndThatItIsADraft() {
        String hash = directory.toFile().list((dir, name) -> name.length() == 64)[0];
        assertThat(client.get("").body())
                .contains(
                        "/sparql",
                        hash,
                        "This is a draft contribution to WTDC-17, not the adopted plan. Not an ITU publication.");
        assertThat(client.get("version").body()).contains(hash, "0.1.0", "/id/baap-2017-draft");
        assertThat(client.get("health").body()).contains("up");
    }
}
