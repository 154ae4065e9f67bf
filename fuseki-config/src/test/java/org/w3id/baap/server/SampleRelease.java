package org.w3id.baap.server;

import org.w3id.baap.server.release.Checksums;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small release as the builder writes one: two outputs, three citations, three passages, two
 * goals.
 */
final class SampleRelease {

    private SampleRelease() {}

    static Path in(Path directory) throws IOException {
        Path data = Path.of("src/test/resources/release/data.nq");
        Path release = Files.createDirectories(directory.resolve(Checksums.of(data)));
        Files.copy(data, release.resolve("data.nq"));
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
