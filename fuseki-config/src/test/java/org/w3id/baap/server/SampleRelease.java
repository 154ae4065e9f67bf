package org.w3id.baap.server;

import org.w3id.baap.server.release.Checksums;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A small release as the builder writes one: two outputs, three citations, three passages, two
 * goals.
 */
final class SampleRelease {

    private SampleRelease() {}

    static Path in(Path directory) throws IOException {
        return in(directory, data -> data);
    }

    /** Its name. */
    static String hash() {
        try {
            return Checksums.of(Path.of("src/test/resources/release/data.nq"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One whose data is a little different. */
    static Path in(Path directory, UnaryOperator<String> change) throws IOException {
        Path building = Files.createDirectories(directory.resolve("building"));
        Path data = building.resolve("data.nq");
        Files.writeString(
                data,
                change.apply(Files.readString(Path.of("src/test/resources/release/data.nq"))));
        Path release = Files.move(building, directory.resolve(Checksums.of(data)));
        TextIndex.build(release.resolve("data.nq"), release.resolve("text-index"));
        Files.writeString(directory.resolve("current"), release.getFileName() + "\n");
        return withSums(release);
    }

    static Path withSums(Path release) throws IOException {
        var sums = new StringBuilder();
        try (var files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = release.relativize(file).toString();
                if (!name.equals("SHA256SUMS")) {
                    sums.append(Checksums.of(file)).append("  ").append(name).append('\n');
                }
            }
        }
        Files.writeString(release.resolve("SHA256SUMS"), sums);
        return release;
    }
}
