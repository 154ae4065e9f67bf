package org.w3id.baap.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A release directory on disk, e.g. {@code release/ca33…d2/}, and whether its files are what their
 * hashes say.
 */
public record ReleaseFiles(Path directory) {

    /**
     * The release itself, or the one that {@code current} names in a directory of releases.
     *
     * @throws IOException when there is no release; the message says what is missing
     */
    public static ReleaseFiles find(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new IOException("no release at " + path);
        }
        Path current = path.resolve("current");
        if (!Files.exists(path.resolve("data.nq")) && Files.isRegularFile(current)) {
            return find(path.resolve(Files.readString(current).strip()));
        }
        if (!Files.isRegularFile(path.resolve("data.nq"))) {
            throw new IOException("no release at " + path + ": data.nq is missing");
        }
        return new ReleaseFiles(path.toRealPath());
    }

    /** The directory's name, which is the SHA-256 of {@code data.nq}. */
    public String hash() {
        return directory.getFileName().toString();
    }

    /** Where the text index lies. */
    public Path textIndex() {
        return directory.resolve("text-index");
    }

    /**
     * The first damage found, e.g. {@code data.nq has SHA-256 12…, not the 34… of its directory}.
     *
     * @throws IOException when a file cannot be read
     */
    public Optional<String> damage() throws IOException {
        String found = Sha256.of(directory.resolve("data.nq"));
        if (!found.equals(hash())) {
            return Optional.of("data.nq has SHA-256 " + found + ", its directory says " + hash());
        }
        Path sums = directory.resolve("SHA256SUMS");
        if (!Files.exists(sums)) {
            return Optional.of("SHA256SUMS is missing");
        }
        for (String line : Files.readAllLines(sums)) {
            var damage = damage(line);
            if (damage.isPresent()) {
                return damage;
            }
        }
        return Optional.empty();
    }

    // "ca332369…d2  sources/baap-2017-draft.txt", as sha256sum -c reads it
    private Optional<String> damage(String line) throws IOException {
        if (line.isBlank()) {
            return Optional.empty();
        }
        String[] parts = line.split(" [ *]", 2);
        if (parts.length < 2) {
            return Optional.of("SHA256SUMS has an odd line: " + line);
        }
        Path file = directory.resolve(parts[1]).normalize();
        if (!file.startsWith(directory) || !Files.isRegularFile(file)) {
            return Optional.of(parts[1] + " is missing");
        }
        return Sha256.of(file).equals(parts[0])
                ? Optional.empty()
                : Optional.of(parts[1] + " differs from its SHA-256 in SHA256SUMS");
    }
}
