package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

class ApiPageTest {

    // src="/api/5.34.1/swagger-ui-bundle.js"
    private static final Pattern LOADED =
            Pattern.compile("(?:script src|stylesheet\" href)=\"/([^\"]+)\"");

    private static final Client CLIENT = BundledServer.client();

    @ParameterizedTest
    @ValueSource(strings = {"api", "api/"})
    void loadsFromThisServerAlone(String path) {
        var page = CLIENT.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "This is a draft contribution to WTDC-17, not the adopted plan. Not an ITU publication.")
                .doesNotContain("<script>", "<style", " style=", " onload=")
                .doesNotContainPattern("(?:src|stylesheet\" href|action)=\"(?:\\w+:)?//");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; ")
                .doesNotContain("unsafe", "http", "*");
        var loaded = LOADED.matcher(page.body()).results().map(l -> l.group(1)).toList();
        assertThat(loaded).hasSize(5);
        for (var file : loaded) {
            var answer = CLIENT.get(file, "Accept-Encoding", "identity");
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .matches("text/(javascript|css);charset=utf-8");
            assertThat(
                            answer.headers()
                                    .firstValue("Cache-Control")
                                    .orElse("")
                                    .endsWith("immutable"))
                    .as(file)
                    .isEqualTo(file.contains("swagger-ui"));
        }
    }

    @Test
    void listsEveryOperationWithoutAScript() {
        var due = new ArrayList<String>();
        JSON.parse(CLIENT.get("openapi.json").body())
                .getObj("paths")
                .forEach(
                        (path, operations) ->
                                operations
                                        .getAsObject()
                                        .keys()
                                        .forEach(
                                                m ->
                                                        due.add(
                                                                m.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path)));
        var listed = Jsoup.parse(CLIENT.get("api").body()).select("table.calls th[scope=row]");
        assertThat(listed.eachText()).containsExactlyInAnyOrderElementsOf(due);
        assertThat(due)
                .contains("GET /sparql", "POST /sparql", "GET /query/outputs-of-goal")
                .hasSizeGreaterThan(QueryCatalogue.bundled().list().size());
    }

    @Test
    void dataAndFilesKeepTheStrictPolicy() {
        for (var path : new String[] {"openapi.json", "web/api.js"}) {
            assertThat(CLIENT.get(path).headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'; ")
                    .doesNotContain("script-src", "unsafe", "http", "*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/index.html",
                "api/openapi.json",
                "api/swagger-ui.css",
                "api/0.0.0/swagger-ui.css",
                "api/%2e%2e/config.ttl",
                "api/..%2fconfig.ttl"
            })
    void givesOutNoOtherFile(String path) {
        assertThat(CLIENT.get(path).statusCode()).isBetween(400, 404);
    }
}
