package org.w3id.baap.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

/** What stands around the content of every kind of page. */
class FrameTest {

    private static final Client CLIENT = BundledServer.client();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "matrix",
                "plan/baap-2017-draft",
                "findings",
                "search?q=5b",
                "query/",
                "query/findings",
                "query/output-sdg-links",
                "sparql",
                "dataset",
                "release/",
                "path?from=C5&to=goal/16",
                "doc/dataset",
                "def",
                "doc/baap-2017-draft/output/2.3",
                "doc/instrument/wtdc-res/17",
                "doc/action-line/C5"
            })
    void everyPageSaysWhatItIsOf(String path) {
        var page = PageOf.get(CLIENT, path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("/html/@lang")).isEqualTo("en");
        assertThat(page.text("//header//p[@class='notice']"))
                .isEqualTo(
                        "This is a draft contribution to WTDC-17, not the adopted plan. Not an ITU publication.");
        assertThat(page.texts("//h1")).hasSize(1);
        assertThat(page.texts("//form[@role='search'][@action='/search']//input[@name='q']"))
                .hasSize(1);
        assertThat(page.texts("//header//details//li")).hasSize(6);
        assertThat(page.text("//footer//h2[@id='cite']/following-sibling::p"))
                .contains("https://w3id.org/baap/", "Release ");
        assertThat(page.text("//footer//h2[@id='error']/following-sibling::p"))
                .contains("the release and the sentence");
        var made = "//footer//p[@class='made']";
        assertThat(page.text(made + "/a[1]/@href")).matches("/release/[0-9a-f]{64}");
        assertThat(page.text(made + "/time/@datetime")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(page.text("//script[@type='application/ld+json']")).contains("schema.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                 | matrix.csv /graph/dataset.ttl /graph/dataset.jsonld
                    matrix                             | /matrix.csv /matrix.xlsx /query/coverage-matrix.json /graph/baap-2017-draft/goal-coverage.ttl /graph/baap-2017-draft/goal-coverage.jsonld
                    matrix?goal=13&objective=2         | /matrix.csv?goal=13&objective=2 /graph/baap-2017-draft/goal-coverage.ttl
                    findings                           | /query/findings.csv /query/findings.json /graph/baap-2017-draft/findings.ttl /graph/baap-2017-draft/findings.jsonld
                    findings?kind=placeholder          | /query/findings.csv?finding=placeholder /graph/baap-2017-draft/findings.ttl
                    plan/baap-2017-draft               | /graph/baap-2017-draft/text.ttl /graph/baap-2017-draft/text.jsonld /query/marks-in-text.csv?edition=baap-2017-draft
                    doc/baap-2017-draft/output/2.3     | /doc/baap-2017-draft/output/2.3.ttl /doc/baap-2017-draft/output/2.3.jsonld /doc/baap-2017-draft/output/2.3.csv
                    doc/sdg/5.b                        | /doc/sdg/5.b.ttl /doc/sdg/5.b.jsonld /doc/sdg/5.b.nt /doc/sdg/5.b.rdf /doc/sdg/5.b.csv
                    def                                | /def.ttl /def.jsonld /def.csv
                    query/                             | /query/?format=csv /query/?format=json /graph/queries.ttl /graph/queries.jsonld
                    query/output-sdg-links             | /query/output-sdg-links.ttl /query/output-sdg-links.jsonld /query/output-sdg-links.csv
                    query/outputs-of-goal?goal=5       | /query/outputs-of-goal.csv?goal=5 /query/outputs-of-goal.json?goal=5 /query/outputs-of-goal.ttl?goal=5
                    search                             | /query/passages-of-text.csv /graph/baap-2017-draft/text.ttl
                    search?q=5b                        | /query/search.csv?words=5b /query/search.json?words=5b /query/search.ttl?words=5b /query/search.jsonld?words=5b
                    path                               | /query/codes.csv /query/codes.ttl
                    path?from=C5&to=goal/16            | /query/path.csv?from= /query/path.json?from= /query/path.ttl?from= /query/path.jsonld?from=
                    matrix/2.3/13                      | /query/sentence-behind-link.csv?output= /query/sentence-behind-link.ttl?output=
                    matrix/2.3/1                       | /query/sentence-behind-link.csv?output= /query/sentence-behind-link.jsonld?output=
                    matrix/objective/2/13              | output%2F2.1 output%2F2.2 output%2F2.3
                    dataset                            | /graph/dataset.ttl /graph/dataset.jsonld /query/dataset.csv
                    release/                           | /release/feed.atom /release/files.csv /graph/dataset.ttl /graph/dataset.jsonld
                    sparql                             | /sparql?format=ttl /sparql?format=jsonld /query/?format=csv
                    api                                | /openapi.json /query/?format=csv /graph/queries.ttl
                    """)
    void everyPageLinksItsOwnData(String path, String data) {
        var page = PageOf.get(CLIENT, path);
        var offered = page.texts("//footer//h2[@id='data']/following-sibling::ul//a/@href");
        assertThat(data.split(" "))
                .allSatisfy(one -> assertThat(offered).anyMatch(link -> link.contains(one)));
        assertThat(page.texts("//link[@rel='alternate']/@href")).isEqualTo(offered);
        assertThat(page.texts("//link[@rel='alternate']/@type"))
                .contains("text/turtle", "application/ld+json", "text/csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrix?goal=13&objective=2",
                "search?q=5b",
                "query/outputs-of-goal?goal=5",
                "path?from=C5&to=goal%2F16",
                "doc/sdg/5.b"
            })
    void whoCitesAPageCitesWhatWasAsked(String path) {
        assertThat(
                        PageOf.get(CLIENT, path + (path.contains("?") ? "&" : "?") + "lang=fr")
                                .text("//footer//h2[@id='cite']/following-sibling::p"))
                .endsWith(" https://w3id.org/baap/" + path);
    }
}
