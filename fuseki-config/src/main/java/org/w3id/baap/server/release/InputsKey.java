package org.w3id.baap.server.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * What the current release was made from, in {@code DIR/inputs.sha256}, so that it is only made
 * again when a text, a description, the vocabulary, the shapes or the program changed.
 */
public final class InputsKey {

    private static final String FILE = "inputs.sha256";

    private final String sum;

    private InputsKey(String sum) {
        this.sum = sum;
    }

    /**
     * The key of inputs.
     *
     * @param texts the source files, the main edition first; a description beside one counts
     * @param parts whatever else goes in, e.g. the build of the software
     */
    public static InputsKey of(List<Path> texts, List<String> parts) throws IOException {
        var digest = Checksums.sha256();
        for (Path text : texts) {
            add(digest, text.getFileName().toString());
            add(digest, Checksums.of(text));
            var description = description(text);
            if (description.isPresent()) {
                add(digest, Checksums.of(description.get()));
            }
        }
        parts.forEach(part -> add(digest, part));
        return new InputsKey(Checksums.hex(digest));
    }

    /** The Turtle beside a text, e.g. {@code baap-2017-draft.ttl}. */
    public static Optional<Path> description(Path text) {
        var name = text.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".ttl";
        return Optional.of(text.resolveSibling(name)).filter(Files::isRegularFile);
    }

    /** The release made from these inputs, if it is still there and whole. */
    public Optional<Release> release(Path releases) throws IOException {
        var file = releases.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var release = Release.open(releases);
            return Files.readString(file).equals(line(release))
                    ? Optional.of(release)
                    : Optional.empty();
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    /** Remembers that a release was made from these inputs. */
    public void remember(Path releases, Release release) throws IOException {
        Staging.replace(releases.resolve(FILE), line(release));
    }

    private String line(Release release) {
        return sum + "  " + release.hash() + "\n";
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
