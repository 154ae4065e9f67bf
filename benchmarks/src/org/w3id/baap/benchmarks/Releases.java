package org.w3id.baap.benchmarks;

import org.w3id.baap.server.release.Checksums;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.store.PackedFile;
import org.w3id.baap.server.text.TextIndex;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Releases to measure with: the project's own for one plan, and for more one made from it, e.g.
 * {@code benchmarks/target/plans-100/}. Beside it lies the same data in a file for stock Fuseki.
 */
record Releases(Path own, Path target) {

    private static final List<String> FILES = List.of("data.nq", "dataset.nq", "queries.nq");

    /** What the servers load: this one a release, others its files. */
    record Data(int plans, Path release, List<Path> quads, Path stock, long statements) {}

    Data of(int plans) throws IOException {
        var release = plans == 1 ? own : made(plans);
        var quads = FILES.stream().map(release::resolve).filter(Files::exists).toList();
        var stock = target.resolve("stock-%d.nq".formatted(plans));
        long statements = writeStock(quads, stock);
        return new Data(plans, release, quads, stock, statements);
    }

    private Path made(int plans) throws IOException {
        var folder = target.resolve("plans-%d".formatted(plans));
        remove(folder);
        copyWhatStays(folder);
        var data = folder.resolve("data.nq");
        writeData(plans, data);
        Files.createDirectory(folder.resolve("text-index"));
        TextIndex.build(data, folder.resolve("text-index"));
        Files.deleteIfExists(folder.resolve("text-index/write.lock"));
        seal(folder);
        return Release.open(folder).directory();
    }

    // all but the graph in its syntaxes and the index
    private void copyWhatStays(Path folder) throws IOException {
        for (Path file : files(own)) {
            var name = own.relativize(file).toString();
            if (!name.startsWith("data.")
                    && !name.startsWith("graphs/")
                    && !name.startsWith("text-index")
                    && !name.equals(PackedFile.NAME)
                    && !name.equals("SHA256SUMS")) {
                var copy = folder.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void writeData(int plans, Path data) throws IOException {
        var pattern = own.resolve("data.nq");
        Files.copy(pattern, data);
        var maker = PlanMaker.of(pattern);
        try (var out = Files.newBufferedWriter(data, java.nio.file.StandardOpenOption.APPEND)) {
            for (int number = 2; number <= plans; number++) {
                maker.write(number, out);
            }
        }
    }

    private static void seal(Path folder) throws IOException {
        PackedFile.write(folder, sums(folder));
        var sums = sums(folder);
        try (var out = Files.newBufferedWriter(folder.resolve("SHA256SUMS"))) {
            for (var sum : sums.entrySet()) {
                out.write(sum.getValue() + "  " + sum.getKey() + "\n");
            }
        }
    }

    private static TreeMap<String, String> sums(Path folder) throws IOException {
        var sums = new TreeMap<String, String>();
        for (Path file : files(folder)) {
            sums.put(folder.relativize(file).toString(), Checksums.of(file));
        }
        return sums;
    }

    // Stock Fuseki has no union of named graphs as default graph in memory: it gets a copy.
    private static long writeStock(List<Path> quads, Path stock) throws IOException {
        long statements = 0;
        try (var out = Files.newBufferedWriter(stock)) {
            for (Path file : quads) {
                try (Stream<String> lines = Files.lines(file)) {
                    statements += lines.mapToInt(line -> writeBoth(line, out)).sum();
                }
            }
        }
        return statements;
    }

    private static int writeBoth(String quad, BufferedWriter out) {
        try {
            out.write(quad.substring(0, quad.lastIndexOf(' ', quad.length() - 3)));
            out.write(" .\n");
            out.write(quad);
            out.write('\n');
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
