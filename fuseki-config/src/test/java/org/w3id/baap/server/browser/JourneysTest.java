package org.w3id.baap.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.baap.server.command.BundledServer;

import java.io.IOException;
import java.util.stream.Stream;

/** What readers do on the site, e.g. from a cell of the matrix to the code in the plan's text. */
class JourneysTest {

    @TestFactory
    Stream<DynamicTest> journeys() throws IOException, InterruptedException {
        var browser = Chromium.started();
        var site = BundledServer.client().url();
        return Looks.strings(browser.ask("journeys", site, "").get()).stream()
                .map(name -> dynamicTest(name, () -> go(browser, site, name)));
    }

    private static void go(Chromium browser, String site, String name) {
        assertThat(Looks.strings(browser.ask("journey", site, name).get())).isEmpty();
    }
}
