package org.w3id.baap.server.text;

import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.w3id.baap.server.release.Checksums;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Map;

/**
 * The Lucene index of a release's labels, titles, codes and passages, e.g. {@code
 * TextIndex.build(release.resolve("data.nq"), release.resolve("text-index"))}.
 */
public final class TextIndex {

    private static final String DATA = "data-sha256";

    // Lucene's IndexWriter and TestSecrets initialize each other: two threads of which one begins
    // with the first and one with the second wait for each other for ever.
    static {
        initialize(IndexWriter.class);
    }

    private static void initialize(Class<?> first) {
        try {
            MethodHandles.lookup().ensureInitialized(first);
        } catch (IllegalAccessException e) {
            throw new LinkageError(first.getName() + " is not public", e);
        }
    }

    private TextIndex() {}

    /**
     * Indexes the literals of an N-Quads file into a new directory, in the order of the file and as
     * one segment. The index remembers the SHA-256 of the file.
     *
     * @throws UncheckedIOException when the file cannot be read or the directory not written
     */
    public static void build(Path nquads, Path indexDirectory) {
        var definition = TextDefinition.read(TextDefinition.configuration());
        try (Directory directory = new NIOFSDirectory(indexDirectory)) {
            var index = new TextIndexLucene(directory, definition);
            RDFParser.source(nquads).lang(Lang.NQUADS).parse(new IndexedQuads(index));
            index.getIndexWriter().forceMerge(1);
            index.getIndexWriter().setLiveCommitData(Map.of(DATA, Checksums.of(nquads)).entrySet());
            index.commit();
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the text index " + indexDirectory, e);
        }
    }

    /**
     * Reads an index into memory; the files are not touched again, nor locked.
     *
     * @param configuration the configuration that defines the index, see {@link
     *     TextDefinition#configuration()}
     * @throws IOException when the directory holds no index, or a damaged one
     */
    public static org.apache.jena.query.text.TextIndex open(
            Path indexDirectory, Model configuration) throws IOException {
        return new WordSearch(copy(indexDirectory), TextDefinition.read(configuration));
    }

    /**
     * The SHA-256 of the N-Quads file that an index was built from, or an empty text when it does
     * not say.
     */
    public static String dataHash(Path indexDirectory) throws IOException {
        try (Directory directory = new NIOFSDirectory(indexDirectory)) {
            return SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(DATA, "");
        }
    }

    private static Directory copy(Path indexDirectory) throws IOException {
        var memory = new ByteBuffersDirectory();
        try (Directory files = new NIOFSDirectory(indexDirectory)) {
            for (String name : files.listAll()) {
                if (!name.equals("write.lock")) {
                    memory.copyFrom(files, name, name, IOContext.READONCE);
                }
            }
        }
        return memory;
    }
}
