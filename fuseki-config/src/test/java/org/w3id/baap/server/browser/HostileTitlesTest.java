package org.w3id.baap.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.EditionServer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Titles with scripts, quotes, a sign that turns the direction of letters and words of 240 letters:
 * they are text on every page, and no page gets wider.
 */
@Tag("browser")
class HostileTitlesTest {

    private static final Path TEXT = Path.of("src/test/resources/browser/hostile-titles.txt");

    @TempDir private static Path folder;
    private static BaapServer server;
    private static Looks looks;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Chromium.started();
        server = EditionServer.of(folder, TEXT);
        looks = Looks.at(server.url());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyPageIsQuietAndFits() {
        return looks.about("hostile-titles", "/", "/matrix", "/findings").tests();
    }

    @Test
    void theTitleIsShownAsItStands() {
        var output = new Client(server.url()).get("doc/hostile-titles/output/1.1.html").body();
        assertThat(output)
                .contains("Partnership &lt;script&gt;alert(4)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }
}
