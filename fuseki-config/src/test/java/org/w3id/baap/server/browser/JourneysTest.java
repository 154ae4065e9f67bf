package org.w3id.baap.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.w3id.baap.server.command.BundledServer;

import java.io.IOException;
import java.util.stream.Stream;

/** What readers do on the site, e.g. from a cell of the matrix to the code in the plan's text. */
@Tag("browser")
class JourneysTest {

    @TestFactory
    Stream<DynamicTest> journeys() throws IOException, InterruptedException {
        var browser = Chromium.started();
        var site = BundledServer.client().url();
        return Looks.strings(Chromium.answer(browser.ask("journeys", site, ""))).stream()
                .map(name -> dynamicTest(name, () -> go(browser, site, name)));
    }

    private static void go(Chromium browser, String site, String name) {
        var came = Chromium.answer(browser.ask("journey", site, name)).getAsObject();
        if (came.hasKey("absent")) {
            abort("skipped: there is no " + came.get("absent").getAsString().value());
        }
        assertThat(Looks.strings(came.get("faults"))).isEmpty();
    }
}
