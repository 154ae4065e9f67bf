package org.w3id.baap.server.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A release on disk, e.g. {@code release/4f…/}, whose files are what its checksums say.
 *
 * @param directory where its files lie
 * @param hash SHA-256 of {@code data.nq} in hexadecimal
 */
public record Release(Path directory, String hash) {

    static final String CURRENT = "current";
    static final String DATA = "data.nq";

    /** The list of checksums. */
    public static final String SUMS = "SHA256SUMS";

    static final String INDEX = "text-index";

    /**
     * Opens a release and checks every file of it.
     *
     * @param folder the release, or a folder of releases whose {@code current} names one
     * @throws BadInput if there is none or it is damaged; the message says in one line what is
     *     wrong
     */
    public static Release open(Path folder) {
        var release = find(folder);
        release.verify();
        return release;
    }

    /**
     * Finds a release without checking its files.
     *
     * @throws BadInput if there is none
     */
    public static Release find(Path folder) {
        try {
            var directory = resolve(folder);
            var sums = directory.resolve(SUMS);
            if (!Files.exists(sums)) {
                throw new BadInput(directory + ": not a release: it has no " + SUMS);
            }
            var hash = Checksums.read(sums).get(DATA);
            if (hash == null) {
                throw new BadInput(directory + ": " + SUMS + " does not list " + DATA);
            }
            return new Release(directory, hash);
        } catch (IOException e) {
            throw new BadInput(folder + ": cannot read the release: " + OneLine.of(e));
        }
    }

    /** Whether a folder holds releases and names one of them as current. */
    public static boolean isPointed(Path folder) {
        return Files.exists(folder.resolve(CURRENT));
    }

    /**
     * What the pointer of a folder of releases says and when it was set; equal as long as nobody
     * published. Empty if it cannot be read.
     */
    public static String pointer(Path folder) {
        var pointer = folder.resolve(CURRENT);
        try {
            return Files.readString(pointer, StandardCharsets.UTF_8)
                    + Files.getLastModifiedTime(pointer);
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Checks every file against its checksum, and the directory's name against the data.
     *
     * @throws BadInput if one differs, is missing or is not listed
     */
    public void verify() {
        try {
            var sums = Checksums.read(directory.resolve(SUMS));
            for (var sum : sums.entrySet()) {
                check(directory, sum.getKey(), sum.getValue());
            }
            refuseUnlisted(directory, sums);
            var name = directory.toRealPath().getFileName().toString();
            if (name.matches("[0-9a-f]{64}") && !name.equals(hash)) {
                throw new BadInput(
                        directory
                                + ": damaged: it is named for other data: the SHA-256 of data.nq is "
                                + hash);
            }
        } catch (IOException e) {
            throw new BadInput(directory + ": cannot read the release: " + OneLine.of(e));
        }
    }

    /** The statements, sorted N-Quads. */
    public Path data() {
        return directory.resolve(DATA);
    }

    /** The day, in UTC, on which its data were written where it lies. */
    public LocalDate made() {
        try {
            return LocalDate.ofInstant(
                    Files.getLastModifiedTime(data()).toInstant(), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + data(), e);
        }
    }

    /** What is said of the release itself (DCAT, VoID, PROV), N-Quads. */
    public Path dataset() {
        return directory.resolve("dataset.nq");
    }

    /**
     * The files that others fetch, by path, as {@code SHA256SUMS} lists them; compressed twins
     * stand beside their files, the text index is left out.
     *
     * @throws BadInput if the list or a file of it cannot be read
     */
    public List<ReleaseFile> files() {
        try {
            return ReleaseFile.in(directory, Checksums.read(directory.resolve(SUMS)));
        } catch (IOException e) {
            throw new BadInput(directory + ": cannot read the release: " + OneLine.of(e));
        }
    }

    /**
     * What {@code SHA256SUMS} says of each file, by path.
     *
     * @throws BadInput if the list cannot be read
     */
    public SortedMap<String, String> sums() {
        try {
            return Checksums.read(directory.resolve(SUMS));
        } catch (IOException e) {
            throw new BadInput(directory + ": cannot read the release: " + OneLine.of(e));
        }
    }

    /**
     * The releases of the folder in which this one lies, by hash: itself, and if the folder has a
     * current one all that have every file of their list.
     */
    public SortedMap<String, Release> siblings() {
        var releases = new TreeMap<String, Release>();
        try {
            var folder = directory.toRealPath().getParent();
            if (isPointed(folder)) {
                for (String name : Checksums.folders(folder)) {
                    whole(folder.resolve(name)).ifPresent(release -> releases.put(name, release));
                }
            }
        } catch (IOException e) {
            throw new BadInput(directory + ": cannot read the releases: " + OneLine.of(e));
        }
        releases.put(hash, this);
        return releases;
    }

    private static Optional<Release> whole(Path directory) {
        try {
            var release = find(directory);
            boolean whole =
                    directory.endsWith(release.hash)
                            && release.sums().keySet().stream()
                                    .map(directory::resolve)
                                    .allMatch(Files::isRegularFile);
            return whole ? Optional.of(release) : Optional.empty();
        } catch (BadInput notARelease) {
            return Optional.empty();
        }
    }

    /** The Lucene index. */
    public Path textIndex() {
        return directory.resolve(INDEX);
    }

    /**
     * Where a TDB2 store of exactly these files lies, beside the release, e.g. {@code
     * release/tdb2-9f3c…}.
     */
    public Path diskStore() throws IOException {
        var sums = Checksums.of(directory.resolve(SUMS));
        return directory.toRealPath().resolveSibling("tdb2-" + sums.substring(0, 16));
    }

    /** The source texts, one {@code NAME.txt} an edition. */
    public Path sources() {
        return directory.resolve("sources");
    }

    /**
     * Lets the folder of releases name this one as current.
     *
     * @throws BadInput if the release is not under its hash in a folder
     */
    public void makeCurrent() throws IOException {
        var real = directory.toRealPath();
        if (!real.getFileName().toString().equals(hash)) {
            throw new BadInput(directory + ": rename the folder to its hash first: " + hash);
        }
        Staging.replace(real.resolveSibling(CURRENT), hash + "\n");
    }

    private static Path resolve(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new BadInput(folder + ": no such release; build one: baap build");
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + ": a file; give the folder of a release");
        }
        if (!isPointed(folder)) {
            return folder;
        }
        var pointer = folder.resolve(CURRENT);
        var name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
        if (!name.matches("[0-9a-f]{64}")) {
            throw new BadInput(pointer + ": does not name a release: \"" + name + "\"");
        }
        if (!Files.isDirectory(folder.resolve(name))) {
            throw new BadInput(pointer + ": names " + name + ", which is not there");
        }
        return folder.resolve(name);
    }

    private static void check(Path directory, String name, String expected) throws IOException {
        var file = directory.resolve(name).normalize();
        if (!file.startsWith(directory.normalize())) {
            throw new BadInput(directory + ": " + SUMS + " lists a file outside: " + name);
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInput(directory + ": damaged: " + name + " is missing");
        }
        var actual = Checksums.of(file);
        if (!actual.equals(expected)) {
            throw new BadInput(
                    "%s: damaged: %s has SHA-256 %s, not %s as %s says"
                            .formatted(directory, name, actual, expected, SUMS));
        }
    }

    private static void refuseUnlisted(Path directory, SortedMap<String, String> sums)
            throws IOException {
        for (String name : Checksums.names(directory)) {
            // a reader of the index may leave its lock behind
            if (!sums.containsKey(name) && !name.equals(SUMS) && !name.startsWith(INDEX + "/")) {
                throw new BadInput(directory + ": damaged: " + SUMS + " does not list " + name);
            }
        }
    }
}
