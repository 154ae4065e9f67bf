package org.w3id.baap.server.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code packed.bin} of a release: its graphs as they lie in memory, so that a start need not parse
 * {@code data.nq}. It says of which files it was made, and is taken for no others.
 */
public final class PackedFile {

    /** Its name in a release. */
    public static final String NAME = "packed.bin";

    // of this software's reading and writing; another one is not read
    private static final int FORMAT = 0xBAA9_0001;
    private static final String SUMS = "SHA256SUMS";

    private PackedFile() {}

    /**
     * Writes it. Data with blank nodes or triple terms, which a release never has, gets none.
     *
     * @param sums the SHA-256 of each file of the release
     */
    public static void write(Path release, Map<String, String> sums) throws IOException {
        var packed = ReleaseDataset.parsed(release);
        if (!PackedTerms.canWrite(packed.terms())) {
            return;
        }
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(release.resolve(NAME))))) {
            out.writeInt(FORMAT);
            out.writeUTF(madeOf(release, sums));
            PackedTerms.write(packed.terms(), out);
            write(packed.union(), out);
            out.writeInt(packed.named().size());
            for (var graph : packed.named().entrySet()) {
                out.writeInt(graph.getKey());
                write(graph.getValue(), out);
            }
        }
    }

    private static String madeOf(Path release, Map<String, String> sums) {
        var lines = new StringBuilder();
        for (var name : ReleaseDataset.FILES) {
            if (Files.exists(release.resolve(name))) {
                lines.append(sums.get(name)).append("  ").append(name).append('\n');
            }
        }
        return lines.toString();
    }

    private static void write(PackedGraph graph, DataOutputStream out) throws IOException {
        out.writeInt(graph.triples());
        for (var order : List.of(graph.bySubject(), graph.byPredicate(), graph.byObject())) {
            order.write(out);
        }
    }

    /**
     * Reads it, if it is there and made of this release's files.
     *
     * @throws IOException if it cannot be read or is damaged
     */
    static Optional<PackedRelease> read(Path release) throws IOException {
        var file = release.resolve(NAME);
        if (!Files.exists(file) || !Files.exists(release.resolve(SUMS))) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            var in = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (in.getInt() != FORMAT || !isOf(release, in)) {
                return Optional.empty();
            }
            return Optional.of(read(in));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new IOException(file + ": damaged: " + e, e);
        }
    }

    private static boolean isOf(Path release, ByteBuffer in) throws IOException {
        var made = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(made);
        var sums = Files.readAllLines(release.resolve(SUMS));
        var lines = new String(made, StandardCharsets.UTF_8).lines().toList();
        long files =
                ReleaseDataset.FILES.stream()
                        .filter(name -> Files.exists(release.resolve(name)))
                        .count();
        return lines.size() == files && sums.containsAll(lines);
    }

    private static PackedRelease read(ByteBuffer in) {
        var terms = PackedTerms.read(in);
        var union = graph(in, terms);
        var named = new LinkedHashMap<Integer, PackedGraph>();
        for (int left = count(in, 1); left > 0; left--) {
            int name = in.getInt();
            named.put(name, graph(in, terms));
        }
        return new PackedRelease(terms, union, named);
    }

    private static PackedGraph graph(ByteBuffer in, Terms terms) {
        int triples = count(in, Integer.BYTES);
        return new PackedGraph(
                terms,
                triples,
                Order.read(in, triples, terms.size()),
                Order.read(in, triples, terms.size()),
                Order.read(in, triples, terms.size()));
    }

    /** How many there are of what takes so many bytes or more: no more than there can be. */
    static int count(ByteBuffer in, int bytesEach) {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / bytesEach) {
            throw new IllegalStateException("more is announced than there is: " + count);
        }
        return count;
    }
}
