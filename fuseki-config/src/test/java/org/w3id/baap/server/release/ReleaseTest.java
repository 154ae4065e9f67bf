package org.w3id.baap.server.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            strings = {"data.nq", "dataset.ttl", "text-index/segments", "sources/small-plan.txt"})
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
