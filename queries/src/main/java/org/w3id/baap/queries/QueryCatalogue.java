package org.w3id.baap.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All saved queries by name: {@code QueryCatalogue.bundled().get("findings")}. Immutable. */
public final class QueryCatalogue {
    private static final String ENDING = ".rq";

    private final Map<String, SavedQuery> queries;

    private QueryCatalogue(Map<String, SavedQuery> queries) {
        this.queries = queries;
    }

    /** The queries that come with this software. */
    public static QueryCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /**
     * The queries of a folder, one a file {@code NAME.rq}.
     *
     * @throws HeaderException if a file is not in order
     */
    public static QueryCatalogue read(Path folder) {
        var queries = new TreeMap<String, SavedQuery>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(QueryCatalogue::isQuery).toList()) {
                var name = name(file);
                queries.put(name, SavedQuery.of(name, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the queries in " + folder, e);
        }
        return new QueryCatalogue(queries);
    }

    /** All of them, by name. */
    public List<SavedQuery> list() {
        return List.copyOf(queries.values());
    }

    /**
     * The query of this name.
     *
     * @throws UnknownQuery if there is none; the message names what comes near
     */
    public SavedQuery get(String name) {
        var query = queries.get(name);
        if (query == null) {
            throw new UnknownQuery(name, queries.keySet());
        }
        return query;
    }

    private static boolean isQuery(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        private static final QueryCatalogue CATALOGUE = readResources();

        private static QueryCatalogue readResources() {
            var folder = QueryCatalogue.class.getResource("/queries");
            if (folder == null) {
                throw new IllegalStateException("missing from the class path: queries/");
            }
            try {
                return read(folder.toURI());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder, e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("no address: " + folder, e);
            }
        }

        private static QueryCatalogue read(URI folder) throws IOException {
            if (folder.getScheme().equals("file")) {
                return QueryCatalogue.read(Path.of(folder));
            }
            try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
                return QueryCatalogue.read(jar.getPath("/queries"));
            }
        }
    }
}
