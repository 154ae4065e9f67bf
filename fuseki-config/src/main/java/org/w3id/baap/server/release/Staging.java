package org.w3id.baap.server.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder beside the releases, e.g. {@code release/.building-4711-9f3c/}, in which one is written
 * before it appears under its hash.
 *
 * <p>Closing it takes away whatever has not been published, also after a fault. A folder whose
 * process was killed is taken away by the next build.
 */
final class Staging implements AutoCloseable {

    // ".building-4711-9f3c": the process and a random number
    private static final Pattern NAME = Pattern.compile("\\.building-(?<process>\\d+)-\\p{Alnum}+");

    private final Path releases;
    private final Path folder;
    private final List<Path> created;
    private final Thread atExit = new Thread(this::removeQuietly);
    private boolean published;

    private Staging(Path releases, List<Path> created) throws IOException {
        this.releases = releases;
        this.created = created;
        var random = Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30), 36);
        this.folder =
                Files.createDirectory(
                        releases.resolve(
                                ".building-" + ProcessHandle.current().pid() + "-" + random));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Makes a folder to write in, and the folder of releases if there is none. */
    static Staging in(Path releases) throws IOException {
        var created = missing(releases);
        Files.createDirectories(releases);
        removeAbandoned(releases);
        return new Staging(releases, created);
    }

    Path folder() {
        return folder;
    }

    /** Lets the release appear under its hash, in place of one that was there. */
    Path publish(String hash) throws IOException {
        var target = releases.resolve(hash);
        var old = releases.resolve(folder.getFileName() + "old");
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        published = true;
        remove(old);
        return target;
    }

    /** Writes a file that is always whole, e.g. the pointer {@code current}. */
    static void replace(Path file, String content) throws IOException {
        var aside = file.resolveSibling("." + file.getFileName() + "-" + System.nanoTime());
        try {
            Files.writeString(aside, content, StandardCharsets.UTF_8);
            Files.move(
                    aside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // on the way out: the hook is at work
        }
        removeUnpublished();
    }

    private void removeQuietly() {
        try {
            removeUnpublished();
        } catch (IOException e) {
            // still being written to: the next build takes it away
        }
    }

    private void removeUnpublished() throws IOException {
        if (published) {
            return;
        }
        remove(folder);
        for (Path made : created) {
            if (isEmpty(made)) {
                Files.deleteIfExists(made);
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    // innermost first
    private static List<Path> missing(Path directory) {
        var missing = new ArrayList<Path>();
        for (var d = directory.toAbsolutePath(); d != null && !Files.exists(d); d = d.getParent()) {
            missing.add(d);
        }
        return missing;
    }

    private static void removeAbandoned(Path releases) throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.list(releases)) {
            entries = files.toList();
        }
        for (Path entry : entries) {
            var match = NAME.matcher(entry.getFileName().toString());
            if (match.matches() && !isAlive(match.group("process"))) {
                remove(entry);
            }
        }
    }

    private static boolean isAlive(String process) {
        return ProcessHandle.of(Long.parseLong(process)).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
