package org.w3id.baap.server.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The endpoint for people: the same address, the answer as a page. */
class EditorTest {

    private static final Client CLIENT = BundledServer.client();
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String OUTPUTS =
            "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/baap/def#Output> }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=utf-8
                    text/html                                                       | text/html;charset=utf-8
                    */*                                                             | application/sparql-results+json
                    text/html, application/sparql-results+json                      | application/sparql-results+json
                    application/sparql-results+xml, text/html;q=0.5                 | application/sparql-results+xml
                    text/csv, */*;q=0.1                                             | text/csv;charset=utf-8
                    """)
    void givesAPageToWhoReadsPagesBest(String accept, String mediaType) {
        var answer = CLIENT.get("sparql?query=" + encoded(OUTPUTS), "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(mediaType);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
        assertThat(answer.body()).contains("17");
    }

    @Test
    void showsTheRowsWhereABrowserFollowsALinkWithAQuery() {
        var page =
                Jsoup.parse(
                        CLIENT.get("sparql?query=" + encoded(OUTPUTS), "Accept", BROWSER).body());
        assertThat(page.select("#answer tbody td").eachText()).containsExactly("17");
        assertThat(page.select("#query-text").val()).isEqualTo(OUTPUTS);
        assertThat(page.select("#answer [role=region]").attr("aria-label")).isEqualTo("Rows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    SELECT * {~ ?s ?p          | Line 2, column 6: Encountered "<EOF>".
                    SELECT * {~ ?s :p "x" }    | Line 2, column 5: Unresolved prefixed name: :p
                    SELEC                      | Line 1, column 6: Lexical error. Encountered: <EOF> after prefix "SELEC"
                    SELECT * { ?s ?p }         | Line 1, column 18: Encountered " "}" "} "".
                    """)
    void saysOnceAndFirstWhereAMistakeIs(String query, String detail) {
        var asked = "sparql?query=" + encoded(query.replace('~', '\n'));
        var problem = CLIENT.get(asked, "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(JSON.parse(problem.body()).getString("detail")).startsWith(detail);
        var page = CLIENT.get(asked, "Accept", BROWSER);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(page.body()).select(".mistake p").text()).startsWith(detail);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
