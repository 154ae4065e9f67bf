package org.w3id.baap.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
}
