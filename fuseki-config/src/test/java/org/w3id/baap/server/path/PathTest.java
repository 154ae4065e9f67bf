package org.w3id.baap.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

/** Paths between things of the bundled plan. */
class PathTest {

    private static final Client CLIENT = BundledServer.client();

    // plan, Output 2.3: "The implementation of PP Resolution 36, 136 and WTDC Resolutions 34 will
    // support Output 2.3", "13 (targets 13.1, 13.2, 13.3)"
    @Test
    void tellsHowAResolutionReachesATarget() {
        var page = PageOf.get(CLIENT, "path?from=wtdc-res/34&to=target/13.1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("//main"))
                .contains("WTDC Resolutions 34 will support Output 2.3")
                .contains("13 (targets 13.1, 13.2, 13.3)");
        assertThat(page.texts("//main//a/@href"))
                .contains("/plan/baap-2017-draft#span-54163-54167")
                .contains("/doc/baap-2017-draft/output/2.3");
    }

    @Test
    void offersBothResolutionsThatAreCalledThirty() {
        var page = PageOf.get(CLIENT, "path?from=Res+30&to=13.1");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("//main")).contains("wtdc-res/30").contains("pp-res/30");
    }

    // SDG 15 is reached by Output 3.2's blanket wording alone
    @Test
    void walksNoBlanketReference() {
        var page = PageOf.get(CLIENT, "path?from=C5&to=goal/15");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("//main//svg")).isEmpty();
    }

    @Test
    void asksWithNothingGiven() {
        assertThat(PageOf.get(CLIENT, "path").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=%3Cscript%3E&to=13.1",
                "from=x&to=y",
                "from=C5&colour=red",
                "from=C5&from=C6"
            })
    void saysWhatIsWrong(String query) {
        var page = PageOf.get(CLIENT, "path?" + query);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).doesNotContain("<script>");
    }
}
