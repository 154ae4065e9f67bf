package org.w3id.baap.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.DynamicContainer;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A page of every kind that links lead to on a site, and every check of each. */
record Looks(
        Chromium browser,
        String site,
        List<String> pages,
        List<String> alike,
        List<String> broken) {

    /** Follows the links. */
    static Looks at(String site) throws IOException, InterruptedException {
        var browser = Chromium.started();
        var walk = browser.ask("walk", site, "/").get().getAsObject();
        return new Looks(
                browser,
                site,
                strings(walk.get("pages")),
                strings(walk.get("alike")),
                strings(walk.get("broken")));
    }

    /** One test for each page and check; the pages are looked at while the first tests wait. */
    Stream<DynamicContainer> tests() {
        var checks = strings(browser.ask("checks", site, "").get());
        return pages.stream()
                .map(path -> tests(path, checks, browser.ask("look", site, path)))
                .toList()
                .stream();
    }

    private static DynamicContainer tests(String path, List<String> checks, Chromium.Answer seen) {
        return dynamicContainer(
                path,
                checks.stream()
                        .map(
                                check ->
                                        dynamicTest(
                                                check,
                                                () ->
                                                        assertThat(faults(seen, check))
                                                                .as(path)
                                                                .isEmpty())));
    }

    private static List<String> faults(Chromium.Answer seen, String check) {
        return strings(seen.get().getAsObject().get(check));
    }

    static List<String> strings(JsonValue array) {
        return array.getAsArray().stream().map(value -> value.getAsString().value()).toList();
    }
}
