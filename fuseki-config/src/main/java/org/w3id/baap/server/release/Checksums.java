package org.w3id.baap.server.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SHA-256 of files, in the form that {@code sha256sum -c} reads. */
public final class Checksums {

    // "ca332369…  sources/baap-2017-draft.txt"
    private static final Pattern LINE = Pattern.compile("(?<sum>[0-9a-f]{64})  (?<file>.+)");

    private Checksums() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static String of(InputStream in) throws IOException {
        var digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return hex(digest);
    }

    /** Lists the files below a folder whose relative name is wanted, sorted by name. */
    static void write(Path list, Path folder, Predicate<String> wanted) throws IOException {
        var lines = new StringBuilder();
        in(folder)
                .forEach(
                        (name, sum) -> {
                            if (wanted.test(name)) {
                                lines.append(sum).append("  ").append(name).append('\n');
                            }
                        });
        Files.writeString(list, lines, StandardCharsets.UTF_8);
    }

    /** The checksum of each file below a folder, by relative name with slashes. */
    static SortedMap<String, String> in(Path folder) throws IOException {
        var sums = new TreeMap<String, String>();
        for (String name : names(folder)) {
            sums.put(name, of(folder.resolve(name)));
        }
        return sums;
    }

    /** What a list says of each file. */
    static SortedMap<String, String> read(Path list) throws IOException {
        var sums = new TreeMap<String, String>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            var match = LINE.matcher(line);
            if (!match.matches()) {
                throw new BadInput(list + ": not a list of checksums: \"" + line + "\"");
            }
            sums.put(match.group("file"), match.group("sum"));
        }
        return sums;
    }

    /** The files below a folder, by relative name with slashes, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The folders right below a folder that are named by a checksum; none behind a link. */
    static List<String> folders(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }
}
