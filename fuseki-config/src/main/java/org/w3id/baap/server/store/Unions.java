package org.w3id.baap.server.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

import java.util.Map;
import java.util.Optional;

/**
 * Unions of some of a release's graphs, e.g. of those of one edition and the vocabularies, which
 * every saved query reads where there are several editions. Each is packed when first asked for,
 * where Jena looks into one graph after the other at each step.
 */
final class Unions {

    /** The most triples in one union, and a quarter of those in all that are kept. */
    private static final int MOST_TRIPLES = 250_000;

    private final Cache<Map<Node, Graph>, Graph> made =
            Caffeine.newBuilder()
                    .maximumWeight(4L * MOST_TRIPLES)
                    .weigher((Map<Node, Graph> graphs, Graph union) -> union.size())
                    .build();

    /** Of graphs by their names; empty if there are none, too many, or some that are not packed. */
    Optional<Graph> of(Map<Node, Graph> graphs) {
        boolean fit =
                !graphs.isEmpty()
                        && graphs.values().stream().allMatch(graph -> packed(graph).isPresent())
                        && graphs.values().stream().mapToLong(Graph::size).sum() <= MOST_TRIPLES;
        return fit ? Optional.of(made.get(Map.copyOf(graphs), Unions::unite)) : Optional.empty();
    }

    private static Graph unite(Map<Node, Graph> graphs) {
        var parts = graphs.values().stream().flatMap(graph -> packed(graph).stream()).toList();
        var packing = new Packing(parts.getFirst().terms());
        parts.forEach(packing::add);
        return new ReleaseGraph(packing.packed());
    }

    private static Optional<PackedGraph> packed(Graph graph) {
        return graph instanceof ReleaseGraph release && release.base() instanceof PackedGraph packed
                ? Optional.of(packed)
                : Optional.empty();
    }
}
