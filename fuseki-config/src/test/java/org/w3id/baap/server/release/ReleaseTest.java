package org.w3id.baap.server.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

class ReleaseTest {

    @TempDir Path folder;
    private Path out;
    private Release release;

    @BeforeEach
    void build() throws IOException {
        out = folder.resolve("out");
        release =
                ReleaseBuilder.build(
                                SmallPlan.input(SmallPlan.in(folder)),
                                out,
                                SmallPlan::index,
                                step -> {})
                        .release();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data.nq",
                "data.nq.gz",
                "dataset.ttl",
                "text-index/segments",
                "packed.bin",
                "sources/small-plan.txt"
            })
    void refusesADamagedFile(String name) throws IOException {
        Files.writeString(release.directory().resolve(name), "x");
        assertRefused("damaged: " + name + " has SHA-256 2d711642b726b04401627ca9fbac32f5c8530fb1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.nq", "graphs/ontology.ttl"})
    void refusesAMissingFile(String name) throws IOException {
        Files.delete(release.directory().resolve(name));
        assertRefused("damaged: " + name + " is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            data.nq                  | application/n-quads | All statements, N-Quads
            data.trig                | application/trig    | All statements, TriG
            data.jsonld              | application/ld+json | All statements, JSON-LD
            dataset.ttl              | text/turtle         | What the release says of itself, Turtle
            graphs/vocabulary-sdg.ttl| text/turtle         | Graph vocabulary-sdg, Turtle
            sources/small-plan.txt   | text/plain          | Source text small-plan, plain text
            validation.txt           | text/plain          | Report of the checks, plain text
            """)
    void listsAFileWithTypeTitleSizeAndSum(String path, String mediaType, String title)
            throws IOException {
        var file = file(path);
        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.title()).isEqualTo(title);
        var bytes = Files.readAllBytes(release.directory().resolve(path));
        assertThat(file.bytes()).isEqualTo(bytes.length);
        assertThat(file.sha256()).isEqualTo(Checksums.hex(digest(bytes)));
    }

    @Test
    void listsTheCompressedTwinBesideItsFile() throws IOException {
        var twin = file("data.nq").gzipped().orElseThrow();
        assertThat(twin.path()).isEqualTo("data.nq.gz");
        var packed = release.directory().resolve(twin.path());
        assertThat(twin.bytes()).isEqualTo(Files.size(packed));
        assertThat(twin.sha256()).isEqualTo(Checksums.of(packed));
        assertThat(new GZIPInputStream(Files.newInputStream(packed)))
                .hasSameContentAs(Files.newInputStream(release.data()));
    }

    @Test
    void listsWhatOthersFetchAndNothingElse() throws IOException {
        var listed = release.files().stream().map(ReleaseFile::path).toList();
        var expected = new ArrayList<>(Checksums.names(release.directory()));
        expected.removeIf(n -> n.endsWith(".gz") || n.startsWith("text-index"));
        expected.remove("packed.bin");
        expected.remove("SHA256SUMS");
        assertThat(listed).containsExactlyElementsOf(expected);
    }

    @Test
    void compressesWithoutTimeOrName() throws IOException {
        // RFC 1952: magic, deflate, no flags (so no name), no time, best compression or none said
        var head = Files.readAllBytes(release.directory().resolve("data.nq.gz"));
        assertThat(Arrays.copyOf(head, 8)).containsExactly(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void aCheckFindsATwinOfOtherBytes() throws IOException {
        var directory = release.directory();
        Gzip.beside(Files.writeString(directory.resolve("other"), "other"));
        Files.delete(directory.resolve("other"));
        Files.move(
                directory.resolve("other.gz"),
                directory.resolve("data.nq.gz"),
                StandardCopyOption.REPLACE_EXISTING);
        Checksums.write(
                directory.resolve("SHA256SUMS"), directory, name -> !name.equals("SHA256SUMS"));
        var check = new FileCheck(SmallPlan.SHAPES, SmallPlan.model(SmallPlan.VOCABULARY));
        var rejected = catchThrowableOfType(ReleaseRejected.class, () -> check.release(directory));
        assertThat(rejected.report()).contains("data.nq.gz: does not hold data.nq");
    }

    private ReleaseFile file(String path) {
        return release.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static MessageDigest digest(byte[] bytes) {
        var digest = Checksums.sha256();
        digest.update(bytes);
        return digest;
    }

    @Test
    void refusesAFileThatNoChecksumCovers() throws IOException {
        Files.writeString(release.directory().resolve("graphs/extra.ttl"), "");
        assertRefused("damaged: SHA256SUMS does not list graphs/extra.ttl");
    }

    @Test
    void acceptsTheLockThatAReaderOfTheIndexLeaves() throws IOException {
        Files.writeString(release.directory().resolve("text-index/write.lock"), "");
        assertThat(Release.open(out)).isEqualTo(release);
    }

    @Test
    void refusesAReleaseNamedForOtherData() throws IOException {
        var other = out.resolve("0".repeat(64));
        Files.move(release.directory(), other);
        assertThatThrownBy(() -> Release.open(other))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is named for other data");
    }

    @Test
    void opensACopyUnderAnyName() throws IOException {
        var copy = out.resolve("my-release");
        Files.move(release.directory(), copy);
        assertThat(Release.open(copy).hash()).isEqualTo(release.hash());
    }

    @Test
    void refusesAPointerToNothing() throws IOException {
        Files.writeString(out.resolve("current"), "0".repeat(64) + "\n");
        assertRefused("which is not there");
        Files.writeString(out.resolve("current"), "../../etc\n");
        assertRefused("does not name a release");
    }

    @Test
    void refusesAFolderThatIsNoRelease() {
        assertThatThrownBy(() -> Release.open(folder)).hasMessageContaining("no SHA256SUMS");
        assertThatThrownBy(() -> Release.open(folder.resolve("none")))
                .hasMessageContaining("no such release");
        assertThatThrownBy(() -> Release.open(folder.resolve("small-plan.txt")))
                .hasMessageContaining("give the folder of a release");
    }

    @Test
    void listsChecksumsTheWayTheUsualCommandReadsThem() throws IOException {
        assertThat(Files.readString(release.directory().resolve("SHA256SUMS")))
                .contains(release.hash() + "  data.nq\n")
                .doesNotContain("SHA256SUMS");
        assertThat(Files.readString(release.directory().resolve("text-index.sha256")))
                .matches("[0-9a-f]{64}  text-index/segments\n");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> Release.open(out))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }
}
