package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.command.ServerOf;

import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Entity tags, caching and compression, as RFC 9110 and 9111 have them. */
class ExchangeTest {

    private static final String TABLE = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o";

    @TempDir static Path directory;
    static BaapServer server;
    static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = ServerOf.release(SampleRelease.in(directory));
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }

    @Test
    void tagsAnAnswerByItsFormAndItsQuestion() {
        var csv = header(client.query(TABLE, "Accept", "text/csv"), "ETag");
        assertThat(csv).matches("\"[\\w-]{24}\"");
        assertThat(header(client.query(TABLE, "Accept", "text/csv;q=0.5"), "ETag")).isEqualTo(csv);
        assertThat(header(client.query(TABLE, "Accept", "application/json"), "ETag"))
                .isNotEqualTo(csv);
        assertThat(header(client.query(TABLE + " LIMIT 5", "Accept", "text/csv"), "ETag"))
                .isNotEqualTo(csv);
    }

    @ParameterizedTest
    @CsvSource({
        "TAG, 304",
        "W/TAG, 304",
        "'\"other\", TAG', 304",
        "*, 304",
        "\"other\", 200",
        "'\"\"', 200"
    })
    void sendsNothingToAClientThatHasIt(String condition, int status) {
        var first = client.query(TABLE, "Accept", "text/csv");
        var tag = header(first, "ETag");
        var again =
                client.query(
                        TABLE,
                        "Accept",
                        "text/csv",
                        "If-None-Match",
                        condition.replace("TAG", tag));
        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.body()).isEqualTo(status == 304 ? "" : first.body());
        assertThat(again.headers().firstValue("Content-Length").isPresent())
                .isEqualTo(status != 304);
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Cache-Control")).startsWith("public, max-age=");
        assertThat(header(again, "Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void knowsATagAgainAfterAStartWithoutRunningTheQuery() throws Exception {
        // More rows than a query may make: to run it would be refused.
        var endless =
                "SELECT (COUNT(*) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
        var refused = client.query(endless, "Accept", "text/csv");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(header(refused, "Cache-Control")).isEqualTo("no-store");
        assertThat(client.query(endless, "Accept", "text/csv", "If-None-Match", "*").statusCode())
                .isEqualTo(304);
        var tag = header(client.query(TABLE, "Accept", "text/csv"), "ETag");
        try (var second = ServerOf.release(directory)) {
            var again =
                    new Client(second.url())
                            .query(TABLE, "Accept", "text/csv", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, gzip",
        "'deflate, gzip;q=0.5', gzip",
        "'br, gzip', gzip",
        "gzip;q=0, none",
        "identity, none",
        "br, none"
    })
    void compressesForWhoAsks(String accepted, String coding) {
        var plain = client.query(TABLE, "Accept", "text/csv");
        var answer = client.query(TABLE, "Accept", "text/csv", "Accept-Encoding", accepted);
        assertThat(header(answer, "Content-Encoding")).isEqualTo(coding);
        assertThat(header(answer, "ETag").equals(header(plain, "ETag")))
                .isEqualTo(coding.equals("none"));
        assertThat(
                        client.query(
                                        TABLE,
                                        "Accept",
                                        "text/csv",
                                        "If-None-Match",
                                        header(answer, "ETag"))
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void answersTheSameWithAndWithoutTheCache() {
        var kept = client.query(TABLE, "Accept", "text/csv");
        var fresh = client.query(TABLE, "Accept", "text/csv", "Cache-Control", "no-cache");
        assertThat(fresh.body()).isEqualTo(kept.body());
        assertThat(header(fresh, "ETag")).isEqualTo(header(kept, "ETag"));
    }

    @Test
    void answersHeadWithTheHeadersOfGet() {
        var path = "sparql?query=" + Client.encode(Client.PREFIXES + TABLE);
        var get = client.get(path, "Accept", "text/csv");
        var head = client.send("HEAD", path, "", "Accept", "text/csv");
        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"ETag", "Content-Type", "Content-Length", "Vary"}) {
            assertThat(header(head, name)).isEqualTo(header(get, name)).isNotEqualTo("none");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { ?s ?p ?o }, text/turtle, application/sparql-results+json",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }, text/csv, text/turtle",
        "ASK {}, image/png, text/csv"
    })
    void saysInWhichFormsAnAnswerIsHad(String query, String wanted, String offered) {
        var response = client.query(query, "Accept", wanted);
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains(offered);
    }
}
