package org.w3id.baap.server.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** This software, e.g. {@code 0.1.0}, and the build of it that runs. */
public final class Software {

    public static final String NAME = "BaAP Graph";

    /** What every page says of the plan. */
    public static final String NOTICE =
            "This is a draft contribution to WTDC-17, not the adopted plan. Not an ITU publication.";

    private Software() {}

    /** The version of the jar, or {@code development} outside a jar. */
    public static String version() {
        return Optional.ofNullable(Software.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /**
     * SHA-256 of the code that runs, so that a changed program builds and answers anew.
     *
     * @param doors a class of each module; the jar or folder it came from counts
     */
    public static String build(List<Class<?>> doors) {
        try {
            var digest = Checksums.sha256();
            for (Path code : codeOf(doors)) {
                update(digest, code);
            }
            return Checksums.hex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<Path> codeOf(List<Class<?>> doors) {
        var code = new TreeSet<Path>();
        for (Class<?> door : doors) {
            try {
                code.add(Path.of(door.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("the code of " + door + " has no path", e);
            }
        }
        return code;
    }

    private static void update(MessageDigest digest, Path code) throws IOException {
        for (String name : Checksums.names(code)) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(code.resolve(name)));
        }
    }
}
