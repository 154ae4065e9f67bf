package org.w3id.baap.server.release;

import org.eclipse.rdf4j.rio.RDFFormat;
import org.w3id.baap.server.store.PackedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A file of a release that others fetch, e.g. {@code data.trig}: "All statements, TriG", {@code
 * application/trig}, 2,466,220 bytes, and its twin {@code data.trig.gz}.
 *
 * @param path relative to the release, with slashes
 * @param mediaType without parameters, e.g. {@code text/turtle}; all text is UTF-8
 * @param gzipped the same bytes compressed, where the release holds them
 */
public record ReleaseFile(
        String path,
        String title,
        String mediaType,
        String sha256,
        long bytes,
        Optional<Gzipped> gzipped) {

    /** The compressed twin of a file, e.g. {@code data.trig.gz}. */
    public record Gzipped(String path, String sha256, long bytes) {}

    /**
     * The files of a directory by their checksums; the text index and {@code packed.bin} are for
     * the server alone.
     */
    static List<ReleaseFile> in(Path directory, SortedMap<String, String> sums) throws IOException {
        var files = new ArrayList<ReleaseFile>();
        for (String path : sums.keySet()) {
            if (path.startsWith(Release.INDEX)
                    || path.equals(PackedFile.NAME)
                    || path.endsWith(Gzip.ENDING)) {
                continue;
            }
            files.add(
                    new ReleaseFile(
                            path,
                            title(path),
                            mediaType(path),
                            sums.get(path),
                            Files.size(directory.resolve(path)),
                            gzipped(directory, path, sums)));
        }
        return List.copyOf(files);
    }

    private static Optional<Gzipped> gzipped(
            Path directory, String path, SortedMap<String, String> sums) throws IOException {
        var twin = path + Gzip.ENDING;
        if (!sums.containsKey(twin)) {
            return Optional.empty();
        }
        return Optional.of(new Gzipped(twin, sums.get(twin), Files.size(directory.resolve(twin))));
    }

    private static String mediaType(String path) {
        return syntax(path).map(RDFFormat::getDefaultMIMEType).orElse("text/plain");
    }

    // "graphs/vocabulary-sdg.ttl" is "Graph vocabulary-sdg, Turtle"
    private static String title(String path) {
        var name = path.substring(path.indexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
        var content =
                switch (path.substring(0, path.indexOf('/') + 1)) {
                    case "graphs/" -> "Graph " + name;
                    case "sources/" -> "Source text " + name;
                    default ->
                            switch (name) {
                                case "data" -> "All statements";
                                case "dataset" -> "What the release says of itself";
                                case "queries" -> "Saved queries";
                                case "validation" -> "Report of the checks";
                                default -> name;
                            };
                };
        return content + ", " + syntax(path).map(RDFFormat::getName).orElse("plain text");
    }

    private static Optional<RDFFormat> syntax(String path) {
        return RdfFile.of(Path.of(path)).map(RdfFile::rio);
    }
}
