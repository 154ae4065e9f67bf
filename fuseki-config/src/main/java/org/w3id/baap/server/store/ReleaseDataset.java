package org.w3id.baap.server.store;

import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A release's N-Quads in memory, as numbers. Its default graph is a real copy of the union of all
 * named graphs, so {@code SELECT * { ?output a baap:Output }} needs no GRAPH.
 */
public final class ReleaseDataset {

    static final List<String> FILES = List.of("data.nq", "dataset.nq", "queries.nq");

    private final Terms terms = new Terms();
    private final Packing union = new Packing(terms);
    private final Map<Integer, Packing> named = new LinkedHashMap<>();

    private ReleaseDataset() {}

    /**
     * Reads {@code data.nq} and, where there are such files, {@code dataset.nq} and {@code
     * queries.nq}, or {@code packed.bin} if it was made of them.
     *
     * @throws IOException when a file cannot be read or is not N-Quads
     */
    public static DatasetGraph read(Path release) throws IOException {
        var packed = PackedFile.read(release);
        return (packed.isPresent() ? packed.get() : parsed(release)).graphs();
    }

    /** The same, from the N-Quads whatever else is there. */
    static PackedRelease parsed(Path release) throws IOException {
        var dataset = new ReleaseDataset();
        for (String name : FILES) {
            Path file = release.resolve(name);
            if (Files.exists(file)) {
                dataset.add(file);
            }
        }
        return dataset.packed();
    }

    /**
     * The graphs of a SPARQL service that holds a release, looked up one pattern at a time.
     *
     * @param service asks it a query
     */
    public static DatasetGraph of(Function<Query, QueryExec> service) {
        return new ReleaseGraphs(
                new RemoteGraph(service, Optional.empty()), RemoteGraph.named(service));
    }

    /**
     * The graphs of a dataset that a query names by FROM and FROM NAMED, as a dataset of its own.
     */
    public static DatasetGraph only(DatasetDescription wanted, DatasetGraph dataset) {
        return dataset instanceof ReleaseGraphs graphs
                ? graphs.only(wanted)
                : DynamicDatasets.dynamicDataset(wanted, dataset, false);
    }

    private void add(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new Adder());
        } catch (RiotException e) {
            throw new IOException(file.getFileName() + " is not N-Quads: " + e.getMessage(), e);
        }
    }

    private PackedRelease packed() {
        var graphs = new LinkedHashMap<Integer, PackedGraph>();
        named.forEach((name, graph) -> graphs.put(name, graph.packed()));
        return new PackedRelease(terms, union.packed(), graphs);
    }

    private final class Adder extends StreamRDFBase {
        @Override
        public void quad(Quad quad) {
            int subject = terms.add(quad.getSubject());
            int predicate = terms.add(quad.getPredicate());
            int object = terms.add(quad.getObject());
            named.computeIfAbsent(terms.add(quad.getGraph()), name -> new Packing(terms))
                    .add(subject, predicate, object);
            union.add(subject, predicate, object);
        }
    }
}
