package org.w3id.baap.server.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

/** The findings of the bundled plan as a page. */
class FindingsTest {

    private static final Client CLIENT = BundledServer.client();

    // plan, line 473: "5 (target 5b), 11 (target 11b)"
    @Test
    void showsAFindingInItsPassageWithTheWayThere() {
        var page = PageOf.get(CLIENT, "findings?kind=code-without-dot");
        var first = "//ol/li[.//a[@href='/plan/baap-2017-draft#span-54129-54131']]";
        assertThat(page.text(first + "//mark")).isEqualTo("5b");
        assertThat(page.text(first + "//blockquote")).contains("5 (target 5b), 11 (target 11b)");
        assertThat(page.text(first + "//a[1]/@href"))
                .isEqualTo("/doc/baap-2017-draft/finding/code-without-dot/54129");
        assertThat(page.texts("//ol/li//p[@class='what']/a"))
                .isNotEmpty()
                .containsOnly("code-without-dot");
    }

    @Test
    void countsEachKindAndLeadsToItsFindings() {
        var page = PageOf.get(CLIENT, "findings");
        var kinds = page.texts("//table//td/a/@href");
        assertThat(kinds).contains("/findings?kind=blanket-reference");
        for (var kind : kinds) {
            var shown = PageOf.get(CLIENT, kind.substring(1)).texts("//ol[@class='found']/li");
            assertThat(page.text("//table//a[@href='" + kind + "']"))
                    .as(kind)
                    .isEqualTo(String.valueOf(shown.size()));
        }
    }

    // the plan has five blanket references
    @Test
    void narrowsTheDataLikeThePage() {
        var page = PageOf.get(CLIENT, "findings?kind=blanket-reference&severity=");
        assertThat(page.texts("//ol[@class='found']/li")).hasSize(5);
        var csv = page.text("//link[@type='text/csv']/@href");
        assertThat(csv).isEqualTo("/query/findings.csv?finding=blanket-reference");
        assertThat(CLIENT.get(csv.substring(1)).body().lines().skip(1)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=none, code-without-dot",
        "severity=Bad, warning",
        "edition=other, baap-2017-draft",
        "colour=red, severity",
        "kind=%3Cscript%3E, code-without-dot"
    })
    void saysWhatCanBeAskedFor(String parameter, String choice) {
        var answer = CLIENT.get("findings?" + parameter, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(choice).doesNotContain("<script>");
    }
}
