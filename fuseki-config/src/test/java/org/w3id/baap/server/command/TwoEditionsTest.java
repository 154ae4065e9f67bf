package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.Client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * With two editions in a release, a saved query is asked of the main one, the first that the build
 * was given, or of the one that is named.
 */
class TwoEditionsTest {

    private static final String OTHER = "five-objectives-in-any-order";
    private static final Path BUNDLED = Path.of("../loader/sources/baap-2017-draft.txt");
    private static final Path TEXT =
            Path.of("../loader/src/test/resources/texts").resolve(OTHER + ".txt");

    @TempDir private static Path folder;
    private static BaapServer server;
    private static Asked both;
    private static Asked remote;
    private static Asked otherAlone;

    @BeforeAll
    static void build() throws IOException {
        Asked.build(folder.resolve("both"), BUNDLED, TEXT);
        Asked.build(folder.resolve("other"), TEXT);
        both = Asked.of(folder.resolve("both"));
        otherAlone = Asked.of(folder.resolve("other"));
        server = ServerOf.release(folder.resolve("both"));
        remote = Asked.of(Store.at(URI.create(server.url() + "sparql")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> answersOfTheMainEditionUnlessToldOtherwise() {
        return queries()
                .map(
                        query ->
                                dynamicTest(
                                        query.name(),
                                        () ->
                                                assertThat(both.lines(query, Map.of()))
                                                        .isEqualTo(Asked.expectedLines(query))));
    }

    @TestFactory
    Stream<DynamicTest> answersOfAnotherEditionWhenTold() {
        return queries()
                .filter(query -> query.parameters().stream().allMatch(p -> p.fallback().isEmpty()))
                .map(query -> dynamicTest(query.name(), () -> compareOther(query)));
    }

    @Test
    void answersTheSameThroughTheEndpoint() throws IOException {
        for (var name : List.of("coverage-matrix", "outputs-of-instrument", "search", "findings")) {
            var query = QueryCatalogue.bundled().get(name);
            assertThat(remote.lines(query, Map.of())).isEqualTo(Asked.expectedLines(query));
        }
    }

    @Test
    void findsACodeInTheEditionMeant() {
        var in = Map.of("output", "2.4", "edition", OTHER);
        assertThat(both.lines("sentence-behind-link", in))
                .anyMatch(l -> l.contains(OTHER + "/output/2.4"));
        assertThatThrownBy(() -> both.lines("sentence-behind-link", Map.of("output", "2.4")))
                .isInstanceOf(BadArgument.class)
                .hasMessageContaining("there is no \"2.4\"; one of 1.1,");
        assertThatThrownBy(
                        () ->
                                both.lines(
                                        "sentence-behind-link",
                                        Map.of("output", "2.1", "edition", "all")))
                .isInstanceOf(BadArgument.class)
                .hasMessageContaining(OTHER + "/output/2.1 (Output 2.1) or https://")
                .hasMessageContaining("/baap-2017-draft/output/2.1 (Output 2.1);");
        assertThatThrownBy(() -> both.lines("findings", Map.of("edition", "1999")))
                .isInstanceOf(BadArgument.class)
                .hasMessage("edition: there is no \"1999\"; one of baap-2017-draft, " + OTHER);
    }

    @Test
    void answersOfAllEditionsWhenTold() {
        assertThat(both.lines("links-counted", Map.of("edition", "all")))
                .containsAll(both.lines("links-counted", Map.of()))
                .containsAll(otherAlone.lines("links-counted", Map.of()));
    }

    @Test
    void theDatasetListsBothAndSaysWhichIsTheMainOne() {
        assertThat(both.lines("dataset", Map.of()))
                .anyMatch(
                        l ->
                                l.startsWith("edition,")
                                        && l.contains("id/baap-2017-draft,")
                                        && l.contains(",true,"))
                .anyMatch(
                        l ->
                                l.startsWith("edition,")
                                        && l.contains("id/" + OTHER)
                                        && l.contains(",false,"));
    }

    @Test
    void theMainOneIsTheFirstThatWasGivenWhateverItsName() throws IOException {
        Asked.build(folder.resolve("reversed"), TEXT, BUNDLED);
        try (var reversed = ServerOf.release(folder.resolve("reversed"))) {
            var client = new Client(reversed.url());
            assertThat(client.get("version").body()).contains("id/" + OTHER + "\"");
            assertThat(client.get("plan/").headers().firstValue("Location"))
                    .contains("/plan/" + OTHER);
            assertThat(client.get("matrix", "Accept", "text/html").body())
                    .contains("/graph/" + OTHER + "/goal-coverage.ttl");
            var findings = client.get("findings?edition=baap-2017-draft", "Accept", "text/html");
            assertThat(findings.body()).contains("/graph/baap-2017-draft/findings.ttl");
        }
    }

    // dataset is about the release, whatever the edition
    private static Stream<SavedQuery> queries() {
        return QueryCatalogue.read(Asked.QUERIES).list().stream()
                .filter(query -> !query.name().equals("dataset"));
    }

    private static void compareOther(SavedQuery query) {
        assertThat(both.lines(query, Map.of("edition", OTHER)))
                .isEqualTo(otherAlone.lines(query, Map.of()));
    }
}
