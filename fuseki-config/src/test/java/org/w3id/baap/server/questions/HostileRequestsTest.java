package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whatever is given to whichever parameter over HTTP: it is refused, or the same query has an
 * answer that holds nothing but what was asked for.
 */
class HostileRequestsTest {

    private static final Path TEXTS = Path.of("../queries/src/test/resources/hostile.json");
    private static final Path PLAN = Path.of("../loader/sources/baap-2017-draft.txt");

    private static final Client CLIENT = BundledServer.client();

    @TestFactory
    Stream<DynamicTest> neverMakesAnotherQuery() throws IOException {
        var hostile = JSON.parseAny(Files.readString(TEXTS)).getAsArray();
        var texts = hostile.stream().map(HostileRequestsTest::text).toList();
        var plan = Files.readString(PLAN).toLowerCase(Locale.ROOT);
        return QueryCatalogue.bundled().list().stream()
                .flatMap(
                        query ->
                                query.parameters().stream()
                                        .map(p -> attack(query, p, texts, plan)));
    }

    private static String text(JsonValue value) {
        if (value.isString()) {
            return value.getAsString().value();
        }
        var repeated = value.getAsObject();
        int times = repeated.get("times").getAsNumber().value().intValue();
        return repeated.getString("start") + repeated.getString("again").repeat(times);
    }

    private static DynamicTest attack(
            SavedQuery query, Parameter parameter, List<String> texts, String plan) {
        return dynamicTest(
                query.name() + " " + parameter.name(),
                () -> {
                    for (var text : texts) {
                        boolean isInThePlan = plan.contains(text.toLowerCase(Locale.ROOT));
                        check(query, parameter, text, isInThePlan);
                    }
                });
    }

    private static void check(
            SavedQuery query, Parameter parameter, String text, boolean isInThePlan) {
        boolean rows = Offer.givesRows(query);
        var path = "query/" + query.name() + (rows ? ".csv?" : ".nt?") + parameter.name() + "=";
        var answer = CLIENT.get(path + Client.encode(text));
        if (answer.statusCode() == 400) {
            assertThat(answer.body()).contains(parameter.name()).doesNotContain("Exception");
            return;
        }
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        // words may be in the plan; a search takes the words out of the signs
        boolean mayFind =
                parameter.type() == Parameter.Type.TEXT
                        && (isInThePlan || query.tags().contains(SavedQuery.TEXT_TAG));
        if (rows) {
            var table = Rows.of(answer.body());
            assertThat(table.head()).isEqualTo(query.columns().stream().map(Column::name).toList());
            assertThat(mayFind || table.rows().isEmpty()).as("%s: %s", path, text).isTrue();
        } else {
            assertThat(mayFind || answer.body().isEmpty()).as("%s: %s", path, text).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/query/outputs-of-goal?goal=%",
                "/query/outputs-of-goal?goal=%zz",
                "/query/outputs-of-goal?goal=%C0%80",
                "/query/outputs-of-goal?goal=%ED%A0%80",
                "/query/outputs-of-goal?goal=%FF",
                "/query/outputs-of-goal?goal=%00",
                "/query/outputs-of-goal?%=1",
                "/query/activities-that-mention?word=%ED%A0%80",
                "/query/findings%00.csv",
                "/query/..%2Fcodes",
                "/query/%2e%2e/sparql?query=x",
                "/query/findings.csv;x=1?limit=%"
            })
    void refusesWhatIsNoText(String path) throws IOException {
        var url = URI.create(CLIENT.url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var request =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        }
    }
}
