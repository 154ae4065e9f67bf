package org.w3id.baap.server.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The compressed twin of a file, e.g. {@code data.nq.gz}, made once when a release is built.
 *
 * <p>It holds neither time nor name, and always the highest level: one zlib makes the same bytes.
 */
final class Gzip {

    static final String ENDING = ".gz";

    private Gzip() {}

    /** Writes the twin beside a file. */
    static void beside(Path file) throws IOException {
        try (OutputStream out = new Smallest(Files.newOutputStream(twin(file)))) {
            Files.copy(file, out);
        }
    }

    /** Whether a twin holds the bytes of its file. */
    static boolean holds(Path twin, Path file) throws IOException {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(twin));
                InputStream plain = new BufferedInputStream(Files.newInputStream(file))) {
            return Checksums.of(packed).equals(Checksums.of(plain));
        }
    }

    static Path twin(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
