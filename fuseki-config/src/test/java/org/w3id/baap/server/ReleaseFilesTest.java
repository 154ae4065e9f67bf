package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.command.ServerOf;
import org.w3id.baap.server.release.Checksums;
import org.w3id.baap.server.release.Release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** The files of releases over HTTP, against the files as they lie there. */
class ReleaseFilesTest {

    @TempDir static Path directory;
    static Release older;
    static Release release;
    static Path outside;
    static BaapServer server;
    static Client client;

    @BeforeAll
    static void start() throws Exception {
        var releases = directory.resolve("releases");
        older = SmallRelease.in(releases, "2016");
        release = SmallRelease.in(releases, "2017-10-09");
        damage(SmallRelease.in(releases, "2015"), "data.trig");
        Files.delete(SmallRelease.in(releases, "2014").directory().resolve("data.trig"));
        linkOut(SmallRelease.in(releases, "2013"));
        release.makeCurrent();
        server = ServerOf.release(releases);
        client = new Client(server.url());
    }

    private static void damage(Release release, String file) throws IOException {
        Files.writeString(release.directory().resolve(file), "# damaged");
    }

    /** A listed file that is a link to one outside the release, with the listed content. */
    private static void linkOut(Release release) throws IOException {
        outside = directory.resolve("outside.trig");
        var inside = release.directory().resolve("data.trig");
        Files.move(inside, outside);
        Files.createSymbolicLink(inside, outside);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String file, String... headers) {
        return client.bytes("release/" + release.hash() + "/" + file, headers);
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(release.directory().resolve(file));
    }

    private static String sum(String file) throws IOException {
        return Checksums.of(release.directory().resolve(file));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void answersEveryFileThatIsListed() throws IOException {
        assertThat(release.sums().keySet())
                .contains("data.nq", "data.nq.gz", "graphs/small-plan.ttl", "validation.txt")
                .allSatisfy(
                        file -> {
                            var response = get(file);
                            assertThat(response.statusCode()).isEqualTo(200);
                            assertThat(response.body()).isEqualTo(bytes(file));
                            assertThat(header(response, "ETag"))
                                    .isEqualTo('"' + release.sums().get(file) + '"');
                        });
        assertThat(get("SHA256SUMS").body()).isEqualTo(bytes("SHA256SUMS"));
    }

    @ParameterizedTest
    @CsvSource({
        "data.nq, application/n-quads",
        "data.trig, application/trig",
        "data.jsonld, application/ld+json",
        "dataset.ttl, text/turtle;charset=utf-8",
        "graphs/vocabulary-sdg.ttl, text/turtle;charset=utf-8",
        "sources/small-plan.txt, text/plain;charset=utf-8",
        "data.nq.gz, application/gzip",
        "SHA256SUMS, text/plain;charset=utf-8",
        "text-index.sha256, text/plain;charset=utf-8"
    })
    void namesTheMediaType(String file, String type) {
        var response = get(file);
        assertThat(header(response, "Content-Type")).isEqualTo(type);
        assertThat(header(response, "Content-Encoding")).isEmpty();
    }

    @Test
    void saysThatAFileNeverChanges() throws IOException {
        var response = get("data.nq");
        assertThat(header(response, "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(response, "Last-Modified")).isEmpty();
        byte[] digest = HexFormat.of().parseHex(sum("data.nq"));
        assertThat(header(response, "Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|gzip",
                "br, gzip;q=0.5|gzip",
                "GZIP|gzip",
                "gzip;q=0|''",
                "br|''",
                "identity|''"
            })
    void sendsThePackedTwinToWhoTakesGzip(String accepted, String coding) throws IOException {
        var response = get("data.nq", "Accept-Encoding", accepted);
        assertThat(header(response, "Content-Encoding")).isEqualTo(coding);
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(response, "Content-Type")).isEqualTo("application/n-quads");
        assertThat(header(response, "ETag"))
                .isEqualTo('"' + sum(coding.isEmpty() ? "data.nq" : "data.nq.gz") + '"');
        assertThat(coding.isEmpty() ? response.body() : unpacked(response.body()))
                .isEqualTo(bytes("data.nq"));
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }

    // "SIZE" is the length of the file; RFC 9110, 14.1.2
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-9          | 206 | 0  | 10",
                "bytes=10-19        | 206 | 10 | 20",
                "bytes=7-           | 206 | 7  | -1",
                "bytes=-5           | 206 | -5 | -1",
                "bytes=-99999999    | 206 | 0  | -1",
                "bytes=0-99999999   | 206 | 0  | -1",
                "BYTES=0-0          | 206 | 0  | 1",
                "bytes=0-5,3-9      | 206 | 0  | 10",
                "bytes=0-0,8-9      | 200 | 0  | -1",
                "lines=1-2          | 200 | 0  | -1",
                "bytes=99999999-    | 416 | 0  | 0",
                "bytes=x            | 416 | 0  | 0",
                "bytes=9-3          | 416 | 0  | 0"
            })
    void sendsAPart(String range, int status, int from, int to) throws IOException {
        byte[] whole = bytes("data.nq");
        int first = from < 0 ? whole.length + from : from;
        int end = to < 0 ? whole.length : to;
        var response = get("data.nq", "Range", range);
        assertThat(response.statusCode()).isEqualTo(status);
        String size = "/" + whole.length;
        if (status == 416) {
            assertThat(header(response, "Content-Range")).isEqualTo("bytes *" + size);
            assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        } else {
            assertThat(header(response, "Content-Range"))
                    .isEqualTo(status == 206 ? "bytes " + first + "-" + (end - 1) + size : "");
            assertThat(response.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
        }
    }

    @Test
    void goesOnWithTheSameFileOnly() throws IOException {
        var same = get("data.nq", "Range", "bytes=5-", "If-Range", '"' + sum("data.nq") + '"');
        assertThat(same.statusCode()).isEqualTo(206);
        for (String other : new String[] {"\"other\"", "W/\"" + sum("data.nq") + '"'}) {
            assertThat(get("data.nq", "Range", "bytes=5-", "If-Range", other).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void goesOnWithThePackedTwin() throws IOException {
        String tag = '"' + sum("data.nq.gz") + '"';
        var rest = get("data.nq", "Accept-Encoding", "gzip", "Range", "bytes=20-", "If-Range", tag);
        byte[] packed = bytes("data.nq.gz");
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(header(rest, "Content-Encoding")).isEqualTo("gzip");
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(packed, 20, packed.length));
        var plain = get("data.nq", "Accept-Encoding", "gzip", "Range", "bytes=0-3");
        assertThat(plain.body()).isEqualTo(Arrays.copyOf(bytes("data.nq"), 4));
    }

    @ParameterizedTest
    @CsvSource({
        "If-None-Match, TAG, 304",
        "If-None-Match, W/TAG, 304",
        "If-None-Match, '\"x\", TAG', 304",
        "If-None-Match, *, 304",
        "If-None-Match, \"x\", 200",
        "If-Match, TAG, 200",
        "If-Match, *, 200",
        "If-Match, W/TAG, 412",
        "If-Match, \"x\", 412"
    })
    void sendsNothingToWhoHasIt(String condition, String tags, int status) throws IOException {
        var value = tags.replace("TAG", '"' + sum("data.nq") + '"');
        var response = get("data.nq", condition, value);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "ETag")).isEqualTo('"' + sum("data.nq") + '"');
        if (status == 304) {
            assertThat(response.body()).isEmpty();
            assertThat(response.headers().firstValue("Content-Length")).isEmpty();
        }
    }

    @Test
    void answersHeadWithTheLengthAndNoBytes() throws IOException {
        var response = client.send("HEAD", "release/" + release.hash() + "/data.nq", "");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Length")).isEqualTo("" + bytes("data.nq").length);
        assertThat(header(response, "ETag")).isEqualTo('"' + sum("data.nq") + '"');
        assertThat(response.body()).isEmpty();
        var part =
                client.send(
                        "HEAD", "release/" + release.hash() + "/data.nq", "", "Range", "bytes=0-1");
        assertThat(part.statusCode()).isEqualTo(200);
    }

    @Test
    void answersAnotherWholeReleaseOfTheFolder() throws IOException {
        var response = client.bytes("release/" + older.hash() + "/data.nq");
        assertThat(response.body()).isEqualTo(Files.readAllBytes(older.data()));
    }

    @Test
    void answersNoFileThatIsDamagedOrLeadsOutOfTheRelease() throws IOException {
        try (var all = Files.list(release.directory().getParent())) {
            var others =
                    all.map(path -> path.getFileName().toString())
                            .filter(name -> name.length() == 64)
                            .filter(name -> !name.equals(release.hash()))
                            .filter(name -> !name.equals(older.hash()))
                            .toList();
            assertThat(others)
                    .hasSize(3)
                    .allSatisfy(
                            hash -> {
                                var damaged = client.get("release/" + hash + "/data.trig");
                                ThreatTest.assertProblem(damaged, 404);
                            });
        }
        assertThat(outside).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "release, 303, /release/",
        "release/HASH, 303, /release/#HASH",
        "release/HASH/, 303, /release/#HASH",
        "release/current, 303, /release/#HASH",
        "release/current/data.nq, 307, /release/HASH/data.nq",
        "release/current/graphs/small-plan.ttl, 307, /release/HASH/graphs/small-plan.ttl"
    })
    void leadsToTheReleaseOfTheMoment(String path, int status, String location) {
        var response = client.get(path.replace("HASH", release.hash()));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Location"))
                .isEqualTo(location.replace("HASH", release.hash()));
        assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void listsTheReleasesForReaders() {
        var page = client.get("release/", "Accept", "text/html");
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("href=\"/release/" + release.hash() + "/data.nq\"")
                .contains("href=\"/release/" + older.hash() + "/data.nq.gz\"");
    }

    @Test
    void everyChecksumOfTheListHolds() {
        var lines = new String(get("SHA256SUMS").body(), StandardCharsets.UTF_8).lines();
        assertThat(lines)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        line ->
                                assertThat(header(get(line.substring(66)), "ETag"))
                                        .isEqualTo('"' + line.substring(0, 64) + '"'));
    }
}
