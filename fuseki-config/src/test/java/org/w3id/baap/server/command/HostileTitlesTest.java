package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An edition whose titles hold what a browser could take for something else than text. */
class HostileTitlesTest {

    private static final Path SOURCE = Path.of("../loader/sources/baap-2017-draft.txt");
    private static final String TITLE =
            "Products and services on disaster risk reduction and emergency telecommunications";
    private static final String HOSTILE =
            "</script><script>alert(1)</script> \"quoted\" 'too' &amp; \u202Ebackwards\u202C "
                    + "<img src=x onerror=alert(1)> "
                    + "telecommunication".repeat(40);

    @TempDir private static Path folder;
    private static BaapServer server;
    private static Client client;

    @BeforeAll
    static void serve() throws IOException {
        var text = Files.readString(SOURCE);
        assertThat(text).contains(TITLE);
        var changed = folder.resolve("hostile.txt");
        Files.writeString(changed, text.replace(TITLE, HOSTILE));
        Asked.build(folder.resolve("releases"), changed);
        server = ServerOf.release(folder.resolve("releases"));
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsThemAsText() {
        var page = PageOf.get(client, "doc/hostile/output/2.3");
        // a title is read without what steers the direction of letters; its passage keeps all
        assertThat(page.text("//p[@class='lead'][1]/bdi"))
                .isEqualTo(HOSTILE.replaceAll("[\u202A-\u202E]", ""));
        assertThat(page.texts("//script[not(@type='application/ld+json')][not(@src)]")).isEmpty();
        assertThat(page.texts("//img[not(@src='/web/icon.svg')]")).isEmpty();
    }

    @Test
    void namesThemOnOtherPages() {
        for (var path : new String[] {"doc/hostile/objective/2", "doc/sdg/13", "doc/hostile"}) {
            var page = PageOf.get(client, path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.html()).as(path).doesNotContain("<script>alert", "<img src=x");
        }
    }
}
