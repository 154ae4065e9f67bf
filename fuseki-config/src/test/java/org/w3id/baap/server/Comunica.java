package org.w3id.baap.server;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Comunica, a query engine of JavaScript, in the version that its lock file names; where Node or
 * the package cannot be had, the test that asks for it is skipped and says so.
 *
 * @param folder where it is installed
 */
record Comunica(Path folder) {

    private static final Path SOURCE = Path.of("src/test/node/comunica");
    private static final Path TARGET = Path.of("target/comunica");
    private static final int LONGEST_SECONDS = 180;

    /** Installs it, unless the same version is there. */
    static synchronized Comunica installed() throws IOException, InterruptedException {
        var lock = Files.readString(SOURCE.resolve("package-lock.json"));
        var done = TARGET.resolve("installed.json");
        if (!Files.exists(done) || !Files.readString(done).equals(lock)) {
            Files.createDirectories(TARGET);
            copy("package.json");
            copy("package-lock.json");
            install();
            Files.writeString(done, lock);
        }
        copy("ask.js");
        return new Comunica(TARGET);
    }

    private static void copy(String file) throws IOException {
        Files.copy(SOURCE.resolve(file), TARGET.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void install() throws IOException, InterruptedException {
        var log = TARGET.resolve("install.log").toFile();
        try {
            var npm = List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            if (!ends(TARGET, npm, log)) {
                abort("skipped: npm cannot install Comunica here, see " + log);
            }
        } catch (IOException e) {
            abort("skipped: no npm here");
        }
    }

    private static boolean ends(Path folder, List<String> command, File out)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out)
                        .start();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroy();
        return ended && process.exitValue() == 0;
    }

    /** The rows of a query, each with its values in one line. */
    List<String> ask(String source, String query) throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "answer", ".txt");
        boolean ended = ends(folder, List.of("node", "ask.js", source, query), out.toFile());
        try (Stream<String> lines = Files.lines(out, StandardCharsets.UTF_8)) {
            var rows = lines.toList();
            if (!ended) {
                throw new AssertionError("Comunica failed: " + String.join("\n", rows));
            }
            return rows;
        } finally {
            Files.delete(out);
        }
    }
}
