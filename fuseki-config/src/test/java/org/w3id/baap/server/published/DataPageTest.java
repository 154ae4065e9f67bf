package org.w3id.baap.server.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

/** The data and the releases as a reader sees them. */
class DataPageTest {

    private static final Client CLIENT = BundledServer.client();

    private static String hash() {
        return CLIENT.get("version").body().replaceAll("(?s).*\"([0-9a-f]{64})\".*", "$1");
    }

    @Test
    void namesEveryFileWithTheSumThatTheReleaseLists() {
        var page = CLIENT.get("dataset", "Accept", "text/html").body();
        for (var line : CLIENT.get("release/" + hash() + "/SHA256SUMS").body().lines().toList()) {
            var sum = line.split("  ")[0];
            var file = line.split("  ")[1];
            // the server alone reads the index and the packed graphs
            if (!file.endsWith(".gz") && !file.matches("text-index.*|packed\\.bin")) {
                assertThat(page).as(file).contains("/" + file + "\"", sum);
            }
        }
    }

    // plan: "all WTDC Resolutions" in 1.1, 1.2 and 1.5, "all WSIS Action Lines" and "all SDGs" in
    // 3.2
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    //dl[@class='limits']//a[@href='/query/blanket-references'] | 5 rows: blanket-references
                    //code[starts-with(.,'ca33')]                               | ca332369b0d360001193914434929a03ab9fcea0daa56aaf29a43033dbd108d2
                    """)
    void saysWhatItIsNot(String where, String words) {
        assertThat(PageOf.get(CLIENT, "dataset").texts(where)).contains(words);
    }

    @Test
    void saysThatTheTextIsNotTheAdoptedPlan() {
        assertThat(CLIENT.get("dataset", "Accept", "text/html").body())
                .contains("Draft contribution to WTDC-17; not the adopted plan");
    }

    @Test
    void programsGetRdf() {
        assertThat(CLIENT.get("dataset").headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/turtle");
    }

    @Test
    void theReleasesAreInTheFrame() {
        var page = PageOf.get(CLIENT, "release/");
        assertThat(page.texts("//h2[@id='" + hash() + "']/@id")).hasSize(1);
        assertThat(page.texts("//p[@class='notice']").getFirst()).contains("not the adopted plan");
    }
}
