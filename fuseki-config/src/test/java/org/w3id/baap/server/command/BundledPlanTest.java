package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** The bundled plan from its text to answers over HTTP, against what people counted in the text. */
class BundledPlanTest {

    private static final String PREFIXES =
            """
            PREFIX baap: <https://w3id.org/baap/def#>
            PREFIX id: <https://w3id.org/baap/id/>
            PREFIX plan: <https://w3id.org/baap/id/baap-2017-draft/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sdgo: <http://metadata.un.org/sdg/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>
            """;

    // ask() { curl … --data-urlencode "query=PREFIX … $1"; }
    private static final Pattern README_PREFIXES = Pattern.compile("\"query=(PREFIX [^$]*)\\$1\"");

    // ask 'SELECT … '
    private static final Pattern README_QUERY = Pattern.compile("ask '([^']+)'");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private static Path folder;
    private static BaapServer server;

    @BeforeAll
    static void buildAndServe() throws Exception {
        build(folder.resolve("release"));
        server = ServerOf.release(folder.resolve("release"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            textBlock =
                    """
                    explicit citations          § 573 § ?x a baap:ExplicitCitation
                    blanket citations           § 5   § ?x a baap:BlanketCitation
                    links to instruments        § 215 § ?o baap:supportedByInstrument ?e BIND(CONCAT(STR(?o), STR(?e)) AS ?x)
                    links to action lines       § 41  § ?o baap:supportedByActionLine ?e BIND(CONCAT(STR(?o), STR(?e)) AS ?x)
                    links to goals              § 102 § ?o baap:contributesToGoal ?e BIND(CONCAT(STR(?o), STR(?e)) AS ?x)
                    links to targets            § 198 § ?o baap:contributesToTarget ?e BIND(CONCAT(STR(?o), STR(?e)) AS ?x)
                    links to paragraphs         § 15  § ?o baap:referredToIn ?e BIND(CONCAT(STR(?o), STR(?e)) AS ?x)
                    links of all kinds          § 571 § ?o baap:supportedByInstrument|baap:supportedByActionLine|baap:contributesToGoal|baap:contributesToTarget|baap:referredToIn ?e BIND(CONCAT(STR(?o), STR(?e)) AS ?x)
                    targets no output cites     § 81  § ?x a sdgo:Target FILTER NOT EXISTS { ?o baap:contributesToTarget ?x }
                    goals                       § 17  § ?x a sdgo:Goal
                    targets                     § 169 § ?x a sdgo:Target
                    cited PP resolutions        § 58  § ?o baap:supportedByInstrument ?x FILTER CONTAINS(STR(?x), "/pp-res/")
                    cited PP decisions          § 3   § ?o baap:supportedByInstrument ?x FILTER CONTAINS(STR(?x), "/pp-dec/")
                    cited WTDC resolutions      § 49  § ?o baap:supportedByInstrument ?x FILTER CONTAINS(STR(?x), "/wtdc-res/")
                    cited recommendations       § 2   § ?o baap:supportedByInstrument ?x FILTER CONTAINS(STR(?x), "/itu-d-rec/")
                    objectives                  § 4   § ?x a baap:Objective
                    outcomes                    § 14  § ?x a baap:Outcome
                    performance indicators      § 38  § ?x a baap:PerformanceIndicator
                    outputs                     § 17  § ?x a baap:Output
                    programmes                  § 11  § ?x a baap:Programme
                    areas of work               § 7   § ?x a baap:AreaOfWork
                    activities                  § 100 § ?x a baap:Activity
                    items of reports            § 12  § ?x a baap:ReportItem
                    empty slots                 § 77  § ?x a baap:Gap
                    links without a quote       § 0   § ?x a baap:QualifiedLink FILTER NOT EXISTS { ?x baap:quote ?quote ; baap:evidence/oa:hasSelector ?s }
                    quotes without the code     § 0   § ?x a baap:Citation ; baap:quote ?quote ; baap:printedCode ?code FILTER(!CONTAINS(?quote, ?code))
                    codes printed without a dot § 11  § ?x baap:findingKind <https://w3id.org/baap/id/finding-kind/code-without-dot>
                    proposals of amendment      § 4   § ?x a baap:AmendmentProposal
                    passages that print 5b      § 3   § ?x text:query "5b" ; a baap:Passage
                    spans without their passage § 0   § ?x oa:hasSelector/oa:start ?at . ?p a baap:Passage ; baap:start ?from ; baap:end ?to FILTER(?from <= ?at && ?at < ?to) FILTER NOT EXISTS { ?x baap:inPassage ?p }
                    blank nodes                 § 0   § ?x ?p ?o FILTER(isBlank(?x) || isBlank(?o))
                    """)
    void countsWhatPeopleCounted(String what, String expected, String pattern) throws Exception {
        assertThat(csv("SELECT (COUNT(DISTINCT ?x) AS ?n) WHERE { " + pattern + " }"))
                .isEqualTo("n\r\n" + expected + "\r\n");
    }

    @Test
    void aTextQueryForCybersecurityFindsOutput22() throws Exception {
        var byElement =
                "SELECT DISTINCT ?code WHERE { ?hit text:query \"cybersecurity\" ; baap:partOf* ?o ."
                        + " ?o a baap:Output ; skos:notation ?code } ORDER BY ?code";
        assertThat(csv(byElement).lines()).contains("2.2");
        var byPassage =
                "SELECT DISTINCT ?code WHERE { ?hit text:query \"cybersecurity\" ;"
                        + " baap:inSection/baap:partOf*/dcterms:subject ?o . ?o a baap:Output ;"
                        + " skos:notation ?code } ORDER BY ?code";
        assertThat(csv(byPassage).lines()).contains("1.4", "2.2", "4.1");
    }

    @Test
    void aLinkLeadsToTheSentenceThatStatesIt() throws Exception {
        var query =
                "SELECT ?printed ?start ?end ?quote WHERE { ?c baap:citingElement"
                        + " plan:output\\/2.3 ; baap:citedEntity <http://metadata.un.org/sdg/5.b> ;"
                        + " baap:printedCode ?printed ; baap:quote ?quote ; baap:evidence"
                        + " [ oa:hasSelector [ oa:start ?start ; oa:end ?end ] ] }";
        assertThat(csv(query))
                .isEqualTo(
                        "printed,start,end,quote\r\n5b,54129,54131,\"Output 2.3 will contribute to the"
                                + " achievement of the following UN SDGs: 1 (target 1.5), 3 (target 3.9),"
                                + " 5 (target 5b), 11 (target 11b), 13 (targets 13.1, 13.2, 13.3)\"\r\n");
    }

    @Test
    void theQueriesOfTheReadmeAnswerAsPrinted() throws Exception {
        var readme = Files.readString(Path.of("../README.md"));
        var prefixes = README_PREFIXES.matcher(readme);
        assertThat(prefixes.find()).isTrue();
        var queries = README_QUERY.matcher(readme).results().map(q -> q.group(1)).toList();
        assertThat(queries).hasSize(5);
        for (var query : queries) {
            assertThat(answer(prefixes.group(1) + query).lines()).as(query).hasSizeGreaterThan(1);
        }
    }

    @Test
    void isTheSameReleaseInAnotherCountry() throws Exception {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build(folder.resolve("elsewhere"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Release.open(folder.resolve("elsewhere")).hash())
                .isEqualTo(Release.open(folder.resolve("release")).hash());
    }

    private static void build(Path releases) {
        var err = new StringWriter();
        var line =
                BaapCommand.line(Wiring.parts(), new Home(Path.of("..")))
                        .setErr(new PrintWriter(err))
                        .setOut(new PrintWriter(new StringWriter()));
        int exit = line.execute("build", "--out", releases.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
    }

    private static String csv(String query) throws Exception {
        return answer(PREFIXES + query);
    }

    private static String answer(String query) throws Exception {
        var address =
                server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/csv");
        var response = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
