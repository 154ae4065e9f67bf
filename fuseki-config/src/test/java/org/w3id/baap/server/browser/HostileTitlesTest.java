package org.w3id.baap.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.command.ServerOf;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Titles with scripts, quotes, a sign that turns the direction of letters and words of 240 letters:
 * they are text on every page, and no page gets wider.
 */
class HostileTitlesTest {

    private static final Path TEXT = Path.of("src/test/resources/browser/hostile-titles.txt");

    @TempDir private static Path folder;
    private static BaapServer server;
    private static Chromium browser;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        browser = Chromium.started();
        server = ServerOf.texts(folder, TEXT);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            textBlock =
                    """
                    / ¦ <script>alert(1)</script> "quotes" 'single' &
                    /matrix ¦ <script>alert(4)</script> "platforms"
                    /matrix/1.1/9 ¦ <script>alert(4)</script> "platforms"
                    /plan/hostile-titles ¦ Partnerships <svg onload=alert(5)> are vital {{7*7}} ${7*7}
                    /search?q=partnership ¦ <script>alert(4)</script> "platforms"
                    /path?from=WTDC+17&to=9.c ¦ Output 1.1
                    /query/ ¦ Which outputs
                    /query/outputs-of-goal?goal=9 ¦ <script>alert(4)</script> "platforms"
                    /query/elements-of-plan ¦ Number </script><script>alert(3)</script> of partnerships
                    /findings ¦ 1.1
                    /doc/hostile-titles/output/1.1 ¦ <script>alert(4)</script> "platforms"
                    /doc/hostile-titles/objective/1 ¦ <script>alert(1)</script> "quotes" 'single' &
                    /doc/hostile-titles/outcome/1.1 ¦ Enhanced dialogue <img src=x onerror=alert(2)> among "members"
                    /doc/hostile-titles/programme/1.1 ¦ Partnerships <script>alert(6)</script>
                    /doc/hostile-titles/activity/1.1/1 ¦ assist members " onmouseover="alert(7) in finding partners javascript:alert(8)
                    /doc/hostile-titles/indicator/1.1/1 ¦ Number </script><script>alert(3)</script> of partnerships
                    /doc/sdg/9 ¦ <script>alert(4)</script> "platforms"
                    /sparql?query=SELECT+*+%7B%3Fs+%3Chttp%3A%2F%2Fpurl.org%2Fdc%2Fterms%2Ftitle%3E+%3Ftitle%7D ¦ <img src=x onerror=alert(2)>
                    """)
    void areTextOnEveryPage(String path, String text) {
        var seen = browser.ask("glance", server.url(), path).get().getAsObject();
        assertThat(seen.getString("text")).contains(text);
        assertThat(Looks.strings(seen.get("faults"))).isEmpty();
    }
}
