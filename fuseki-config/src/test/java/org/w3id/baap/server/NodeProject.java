package org.w3id.baap.server;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs in JavaScript with the packages that their lock file names, e.g. {@code
 * src/test/node/comunica}; where Node or a package cannot be had, the test that asks for it is
 * skipped and says so, but on CI it fails.
 *
 * @param folder where it is installed
 */
public record NodeProject(Path folder) {

    private static final Path SOURCES = Path.of("src/test/node");
    private static final int LONGEST_SECONDS = 180;

    /** Installs the packages, unless the same are there, and the programs beside them. */
    public static synchronized NodeProject installed(String name)
            throws IOException, InterruptedException {
        var source = SOURCES.resolve(name);
        var project = new NodeProject(Files.createDirectories(Path.of("target", name)));
        try (Stream<Path> files = Files.list(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        project.folder.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var lock = Files.readString(source.resolve("package-lock.json"));
        var done = project.folder.resolve("installed.json");
        if (!Files.exists(done) || !Files.readString(done).equals(lock)) {
            project.install();
            Files.writeString(done, lock);
        }
        return project;
    }

    private void install() throws IOException, InterruptedException {
        var log = folder.resolve("install.log").toFile();
        try {
            if (!ends(log, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")) {
                missing("npm cannot install the packages of " + folder + ", see " + log);
            }
        } catch (IOException e) {
            missing("there is no npm here");
        }
    }

    /** Skips the test that asks, saying what it lacks; where CI runs, fails it. */
    public static void missing(String what) {
        if ("true".equals(System.getenv("CI"))) {
            fail(what);
        }
        // Surefire counts what is skipped and does not say why
        System.err.println("skipped: " + what);
        abort("skipped: " + what);
    }

    /** Whether a command comes to a good end within its time; what it says goes to the file. */
    public boolean ends(File out, String... command) throws IOException, InterruptedException {
        var process = process(command).redirectErrorStream(true).redirectOutput(out).start();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroy();
        return ended && process.exitValue() == 0;
    }

    /** A command in the folder, e.g. {@code node serve.js}. */
    public ProcessBuilder process(String... command) {
        return new ProcessBuilder(List.of(command)).directory(folder.toFile());
    }
}
