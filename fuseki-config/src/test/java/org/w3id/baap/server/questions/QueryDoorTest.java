package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every saved query over HTTP, against the answer that stands beside it. */
class QueryDoorTest {

    private static final Path QUERIES = Path.of("../queries");
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

    private static final Client CLIENT = BundledServer.client();

    private static Stream<DynamicTest> each(Consumer<SavedQuery> check) {
        return QueryCatalogue.read(QUERIES).list().stream()
                .map(query -> dynamicTest(query.name(), () -> check.accept(query)));
    }

    @TestFactory
    Stream<DynamicTest> answersWhatStandsBesideTheQuery() {
        return each(query -> assertAnswers(query, expected(query)));
    }

    private static void assertAnswers(SavedQuery query, String expected) {
        if (query.columns().isEmpty()) {
            var answer = CLIENT.get("query/" + query.name() + ".ttl").body();
            var graph = RDFParser.fromString(answer, Lang.TURTLE).toGraph();
            assertThat(graph.isIsomorphicWith(RDFParser.fromString(expected, Lang.TTL).toGraph()))
                    .isTrue();
            return;
        }
        var served = Rows.of(CLIENT.get("query/" + query.name() + ".csv").body());
        var tested = Rows.of(expected);
        assertThat(served.head())
                .isEqualTo(query.columns().stream().map(Column::name).toList())
                .containsAll(tested.head());
        assertThat(served.only(tested.head()).rows()).isEqualTo(tested.rows());
    }

    private static String expected(SavedQuery query) {
        var ending = query.columns().isEmpty() ? ".ttl" : ".csv";
        try {
            return Files.readString(QUERIES.resolve(query.name() + ending));
        } catch (IOException e) {
            throw new AssertionError("no tested answer of " + query.name(), e);
        }
    }

    @TestFactory
    Stream<DynamicTest> answersInEveryForm() {
        return each(
                query -> {
                    for (var offer : Offer.of(query)) {
                        var type = offer.choice().mediaType();
                        var path = "query/" + query.name();
                        var suffixed = CLIENT.get(path + offer.suffix());
                        assertIs(suffixed, type);
                        var negotiated = CLIENT.get(path, "Accept", type);
                        assertIs(negotiated, type);
                        assertThat(negotiated.body()).isEqualTo(suffixed.body()).isNotBlank();
                        assertThat(header(negotiated, "Content-Location"))
                                .isEqualTo("/" + path + offer.suffix());
                        var head = CLIENT.send("HEAD", path + offer.suffix(), "");
                        assertIs(head, type);
                        assertThat(head.body()).isEmpty();
                    }
                });
    }

    private static void assertIs(HttpResponse<String> response, String mediaType) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(header(response, "Content-Type").split(";")[0]).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    goals-by-outputs | */*                                   | application/sparql-results+json
                    goals-by-outputs | application/json                      | application/json
                    goals-by-outputs | text/csv;q=0.5, text/markdown         | text/markdown
                    goals-by-outputs | BROWSER                               | text/html
                    goals-by-outputs | text/turtle, */*;q=0.1                | text/turtle
                    goals-by-outputs | application/ld+json                   | application/ld+json
                    output-sdg-links | text/csv                              | text/csv
                    output-sdg-links | */*                                   | text/turtle
                    output-sdg-links | application/rdf+xml                   | application/rdf+xml
                    output-sdg-links | BROWSER                               | text/html
                    """)
    void answersWhatTheClientReadsBest(String name, String accept, String mediaType) {
        var answer = CLIENT.get("query/" + name, "Accept", accept.replace("BROWSER", BROWSER));
        assertIs(answer, mediaType);
        assertThat(header(answer, "Vary")).contains("Accept");
    }

    @Test
    void showsLabelsAsLinksInMarkdown() {
        assertThat(CLIENT.get("query/goals-by-outputs.md").body())
                .contains("| [Gender Equality](http://metadata.un.org/sdg/5) | 5 |");
    }

    // plan, Output 2.1 to 2.4 …: "WTDC Resolution 17" is in the reference lists of 8 outputs
    @Test
    void aParameterNarrowsTheAnswer() {
        for (var instrument : new String[] {"wtdc-res/17", "WTDC 17", "wtdc resolution 17"}) {
            var path = "query/outputs-of-instrument.csv?instrument=" + Client.encode(instrument);
            assertThat(Rows.of(CLIENT.get(path).body()).rows()).hasSize(8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    finding                                   | 404 | there is no query \\"finding\\"; near it: findings, | /query/
                    findings.pdf                              | 404 | findings gives rows: it is here as .json, .srj, .csv, .tsv, .xml, .md, .ttl, .jsonld | ".csv"
                    findings.nt                               | 406 | findings gives rows: it is here as .json             | ".md"
                    output-sdg-links.tsv                      | 406 | output-sdg-links gives a graph: it is here as .ttl, .jsonld, .json, .nt, .xml, .csv | ".nt"
                    ?format=pdf                               | 400 | format: one of json, csv, html                       | "csv"
                    findings/of                               | 404 | there is no query                                    | /query/
                    outputs-of-goal?goal=18                   | 400 | goal: there is no \\"18\\"; one of 1, 2, 3,          | "choices" : [ "1" ,
                    outputs-of-goal?sdg=1                     | 400 | sdg: no such parameter of outputs-of-goal; one of goal | "choices"
                    outputs-of-goal?goal=1&goal=2             | 400 | The parameter goal is there twice.                   | 400
                    outputs-of-instrument?instrument=Res+30   | 400 | could be pp-res/30 (PP Resolution 30) or wtdc-res/30 (WTDC Resolution 30) | "choices" : [ "pp-res/30" , "wtdc-res/30" ]
                    sdg-labels?language=de                    | 400 | language: there is no \\"de\\"; one of ar, en, es, fr, ru, zh | "zh"
                    findings?limit=0                          | 400 | limit: expected a whole number from 1 to 10000       | 400
                    findings?limit=10001                      | 400 | limit: expected a whole number from 1 to 10000       | 400
                    findings?limit=ten                        | 400 | limit: expected a whole number                       | 400
                    findings?offset=-1                        | 400 | offset: expected a whole number from 0 to 999999     | 400
                    findings?limit=1&limit=2                  | 400 | The parameter limit is there twice.                  | 400
                    output-sdg-links?limit=5                  | 400 | limit and offset are for rows; output-sdg-links gives a graph, whole. | 400
                    sdg-labels/choices/word                   | 404 | sdg-labels lists the choices of: language            | "language"
                    """)
    void saysWhatWouldBeRight(String path, int status, String detail, String also) {
        var answer = CLIENT.get("query/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().replaceAll("\\s+", " ")).contains(detail).contains(also);
    }

    @Test
    void saysInWhichFormsAnAnswerIsHad() {
        var answer = CLIENT.get("query/findings", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/csv", "application/sparql-results+json");
    }

    @Test
    void theOrderOfParametersMakesNoOtherAnswer() {
        var one = CLIENT.get("query/sentence-behind-link.csv?output=2.3&thing=5.b");
        var other = CLIENT.get("query/sentence-behind-link.csv?thing=5.b&output=2.3");
        assertThat(one.body()).contains("5b").isEqualTo(other.body());
        assertThat(header(one, "ETag")).isEqualTo(header(other, "ETag"));
    }

    @Test
    void whoHasTheAnswerGetsNoneAgain() {
        var path = "query/outputs-of-goal?goal=5";
        var tag = header(CLIENT.get(path, "Accept", "text/csv"), "ETag");
        var again = CLIENT.get(path, "Accept", "text/csv", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(CLIENT.get(path, "Accept", "text/markdown", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(CLIENT.get("query/outputs-of-goal.csv?goal=6", "If-None-Match", tag))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(200);
        assertThat(CLIENT.get("query/outputs-of-goal.csv?goal=5&limit=1", "If-None-Match", tag))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(200);
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
