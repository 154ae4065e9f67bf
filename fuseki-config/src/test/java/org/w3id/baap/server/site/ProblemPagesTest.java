package org.w3id.baap.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

/** What a reader sees when there is no answer, and what a program gets at the same address. */
class ProblemPagesTest {

    private static final Client CLIENT = BundledServer.client();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing                       | 404 | There is nothing here
                    doc/nothing                   | 404 | There is nothing here
                    query/nothing                 | 404 | There is nothing here
                    web/nothing.css               | 404 | There is nothing here
                    matrix?objective=9            | 400 | This cannot be asked so
                    matrix?lang=xx                | 400 | This cannot be asked so
                    query/findings?limit=0        | 400 | This cannot be asked so
                    query/findings.nt             | 406 | It is not here in that form
                    """)
    void helpsAReaderAndTellsAProgram(String path, int status, String title) {
        var page = PageOf.get(CLIENT, path);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.text("//h1")).isEqualTo(title);
        assertThat(page.texts("//main//a/@href")).contains("/", "/query/", "/search?q=5b");
        assertThat(page.text("//p[@class='notice']")).contains("Not an ITU publication");
        assertThat(page.text("//footer//p[@class='made']/a[1]/@href"))
                .matches("/release/[0-9a-f]{64}");
        assertThat(page.html()).doesNotContain("Exception").doesNotContain("\tat ");
        var program = CLIENT.get(path);
        assertThat(program.statusCode()).isEqualTo(status);
        assertThat(program.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void aPlaceThatIsNotThereLeadsToItsNeighbours() {
        var page = PageOf.get(CLIENT, "doc/baap-2017-draft/output/9.9");
        var links = page.texts("//ul[@class='choices']//a/@href");
        assertThat(links).contains("/doc/baap-2017-draft/output/4.4");
        assertThat(PageOf.get(CLIENT, links.getFirst().substring(1)).status()).isEqualTo(200);
    }

    @Test
    void aNameThatIsNotThereLeadsToThoseThatComeNear() {
        var page = PageOf.get(CLIENT, "query/finding");
        assertThat(page.texts("//ul[@class='choices']//a/@href")).contains("/query/findings");
    }
}
