package org.w3id.baap.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A release's packed graphs are those of its N-Quads, and are taken for no other files. */
class PackedFileTest {

    private static final String SUM =
            "ca332369b0d360001193914434929a03ab9fcea0daa56aaf29a43033dbd108d2";
    private static final String DATA =
            """
            <urn:2.3> <urn:title> "Réseaux \\"large bande\\"\\n"@fr <urn:text> .
            <urn:2.3> <urn:title> "𝔅roadband" <urn:text> .
            <urn:2.3> <urn:position> "3"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:text> .
            <urn:2.3> <urn:position> "03"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:text> .
            <urn:2.3> <urn:position> "?"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:evidence> .
            <urn:2.3> <urn:since> "2017-10-09"^^<http://www.w3.org/2001/XMLSchema#date> <urn:text> .
            <urn:2.3> <urn:kind> "x"^^<urn:kind> <urn:evidence> .
            <urn:2.3> <urn:title> "" <urn:evidence> .
            <urn:2.3> <urn:title> "𝔅roadband" <urn:evidence> .
            """;

    @TempDir Path release;

    @BeforeEach
    void write() throws IOException {
        JenaSystem.init();
        Files.writeString(release.resolve("data.nq"), DATA);
        Files.writeString(release.resolve("SHA256SUMS"), SUM + "  data.nq\n");
        PackedFile.write(release, Map.of("data.nq", SUM));
    }

    @Test
    void holdsTheGraphsOfTheNQuads() throws IOException {
        var packed = PackedFile.read(release).orElseThrow().graphs();
        var parsed = ReleaseDataset.parsed(release).graphs();
        assertThat(quads(packed)).isEqualTo(quads(parsed)).hasSize(9 + 8);
        assertThat(packed.getDefaultGraph().find().toList())
                .containsExactlyInAnyOrderElementsOf(parsed.getDefaultGraph().find().toList())
                .hasSize(8);
        assertThat(ReleaseDataset.read(release).listGraphNodes()).toIterable().hasSize(2);
    }

    private static Set<Object> quads(DatasetGraph dataset) {
        var quads = new HashSet<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }

    @Test
    void isNotTakenForOtherFiles() throws IOException {
        Files.writeString(release.resolve("SHA256SUMS"), SUM.replace('c', 'd') + "  data.nq\n");
        assertThat(PackedFile.read(release)).isEmpty();
    }

    @Test
    void isNotTakenWhereAFileHasBeenAdded() throws IOException {
        Files.writeString(release.resolve("queries.nq"), "");
        assertThat(PackedFile.read(release)).isEmpty();
    }

    @Test
    void isNotTakenInAnotherFormat() throws IOException {
        var bytes = Files.readAllBytes(release.resolve(PackedFile.NAME));
        bytes[3]++;
        Files.write(release.resolve(PackedFile.NAME), bytes);
        assertThat(PackedFile.read(release)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 90, 200, 400})
    void saysThatItIsDamagedWhenItEndsTooSoon(int bytes) throws IOException {
        var whole = Files.readAllBytes(release.resolve(PackedFile.NAME));
        Files.write(release.resolve(PackedFile.NAME), Arrays.copyOf(whole, bytes));
        assertThatThrownBy(() -> PackedFile.read(release))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("packed.bin");
    }

    @Test
    void saysThatItIsDamagedWhateverNumberIsChanged() throws IOException {
        var whole = Files.readAllBytes(release.resolve(PackedFile.NAME));
        for (int place = SUM.length() + 20; place < whole.length; place++) {
            var damaged = whole.clone();
            damaged[place] = (byte) 0x7f;
            Files.write(release.resolve(PackedFile.NAME), damaged);
            try {
                PackedFile.read(release);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("packed.bin");
            }
        }
    }

    @Test
    void isNotWrittenOfBlankNodes() throws IOException {
        Files.delete(release.resolve(PackedFile.NAME));
        Files.writeString(release.resolve("data.nq"), "_:b <urn:p> <urn:o> <urn:g> .\n");
        PackedFile.write(release, Map.of("data.nq", SUM));
        assertThat(release.resolve(PackedFile.NAME)).doesNotExist();
    }
}
