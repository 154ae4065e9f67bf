package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.Checksums;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

@Timeout(20)
class StartTest {

    @TempDir Path directory;
    Path release;

    @BeforeEach
    void build() throws IOException {
        release = SampleRelease.in(directory);
    }

    private void assertRefused(Path path, String... reasons) {
        assertThatThrownBy(() -> BaapServer.start(path, 0).close())
                .isInstanceOf(BadInput.class)
                .message()
                .contains(reasons)
                .doesNotContain("\n", "Exception");
    }

    @Test
    void findsTheCurrentReleaseOfADirectory() throws Exception {
        try (var server = BaapServer.start(directory, 0)) {
            assertThat(new Client(server.url()).get("version").body())
                    .contains(release.getFileName().toString());
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> BaapServer.start(release, socket.getLocalPort()))
                    .isInstanceOf(BadInput.class)
                    .hasMessage(
                            "port "
                                    + socket.getLocalPort()
                                    + " is taken: choose another with --port");
        }
    }

    @Test
    void saysThatThereIsNoRelease() throws IOException {
        assertRefused(directory.resolve("nowhere"), "nowhere: no such release", "baap build");
        assertRefused(
                Files.createDirectory(directory.resolve("empty")),
                "not a release",
                "it has no SHA256SUMS");
        Files.writeString(directory.resolve("current"), "gone\n");
        assertRefused(directory, "does not name a release", "gone");
    }

    @Test
    void noticesAChangedByteInTheData() throws IOException {
        Path data = release.resolve("data.nq");
        Files.writeString(data, Files.readString(data).replace("Output 2.2", "Output 2.3"));
        assertRefused(release, "damaged", "data.nq has SHA-256");
    }

    @Test
    void noticesDataThatIsCutShort() throws IOException {
        Path data = release.resolve("data.nq");
        Files.write(data, java.util.Arrays.copyOf(Files.readAllBytes(data), 1000));
        assertRefused(release, "damaged", "data.nq has SHA-256");
    }

    @Test
    void noticesAChangedByteInAnyOtherFile() throws IOException {
        Files.writeString(release.resolve("validation.txt"), "conforms\n");
        SampleRelease.withSums(release);
        Files.writeString(release.resolve("validation.txt"), "Conforms\n");
        assertRefused(release, "damaged", "validation.txt has SHA-256");
    }

    @Test
    void noticesAMissingFile() throws IOException {
        Files.writeString(release.resolve("validation.txt"), "conforms\n");
        SampleRelease.withSums(release);
        Files.delete(release.resolve("validation.txt"));
        assertRefused(release, "damaged", "validation.txt is missing");
        Files.delete(release.resolve("SHA256SUMS"));
        assertRefused(release, "not a release", "it has no SHA256SUMS");
    }

    @Test
    void noticesATextIndexOfOtherData() throws IOException {
        deleteIndex();
        Path other = Files.writeString(directory.resolve("other.nq"), "");
        TextIndex.build(other, release.resolve("text-index"));
        SampleRelease.withSums(release);
        assertRefused(release, "damaged", "its text index was built from other data");
    }

    @Test
    void noticesThatTheTextIndexIsMissing() throws IOException {
        deleteIndex();
        SampleRelease.withSums(release);
        assertRefused(release, "damaged", "text index");
    }

    private void deleteIndex() throws IOException {
        try (var files = Files.list(release.resolve("text-index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void changesNothingInTheRelease() throws Exception {
        Map<String, String> before = hashes();
        try (var server = BaapServer.start(release, 0)) {
            assertThat(
                            new Client(server.url())
                                    .rows("SELECT ?x { ?x text:query \"cybersecurity\" }"))
                    .hasSize(2);
            assertThat(hashes()).isEqualTo(before);
        }
        assertThat(hashes()).isEqualTo(before);
    }

    private Map<String, String> hashes() throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(file.toString(), Checksums.of(file));
            }
        }
        return hashes;
    }

    @Test
    void stopsWithinASecondThoughAQueryRuns() throws Exception {
        var server = BaapServer.start(release, 0);
        var client = new Client(server.url());
        client.query("ASK {}");
        var running =
                CompletableFuture.runAsync(
                        () ->
                                client.post(
                                        "ASK { FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\", \"(.*a){20}$\") }"));
        assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
        long start = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(running).failsWithin(Duration.ofSeconds(5));
    }

    @Test
    void servesTwoReleasesSideBySide() throws Exception {
        try (var one = BaapServer.start(release, 0);
                var two = BaapServer.start(release, 0)) {
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThat(new Client(two.url()).query("ASK {}").statusCode()).isEqualTo(200);
        }
    }
}
