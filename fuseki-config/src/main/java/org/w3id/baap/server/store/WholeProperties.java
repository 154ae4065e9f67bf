package org.w3id.baap.server.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The properties of a graph elsewhere that are read whole because many things are asked for them,
 * e.g. where each of 900 passages starts. A property of more statements than there is room for goes
 * on being asked of one thing at a time.
 */
final class WholeProperties {

    private static final int MOST_TRIPLES_EACH = 100_000;
    private static final int MOST_TRIPLES = 400_000;
    private static final int LOOK_UPS_BEFORE = 8;

    private final Reader reader;
    private final Map<Node, AtomicInteger> lookUps = new ConcurrentHashMap<>();
    private final Map<Node, Optional<Graph>> read = new ConcurrentHashMap<>();
    private final AtomicInteger triples = new AtomicInteger();

    /** Reads the statements of a property, or with {@link Node#ANY} those of all. */
    interface Reader {
        List<Triple> read(Node property, int most);
    }

    WholeProperties(Reader reader) {
        this.reader = reader;
    }

    /**
     * All statements of a property that has been asked for before, if there is room for them;
     * {@link Node#ANY} stands for whatever is said.
     */
    Optional<Graph> of(Node property) {
        var everything = read.getOrDefault(Node.ANY, Optional.empty());
        if (everything.isPresent()) {
            return everything;
        }
        var known = read.get(property);
        if (known != null) {
            return known;
        }
        var before = lookUps.computeIfAbsent(property, first -> new AtomicInteger());
        return before.incrementAndGet() <= LOOK_UPS_BEFORE
                ? Optional.empty()
                : read.computeIfAbsent(property, this::readWhole);
    }

    private Optional<Graph> readWhole(Node property) {
        var all = reader.read(property, MOST_TRIPLES_EACH + 1);
        if (all.size() > MOST_TRIPLES_EACH || triples.addAndGet(all.size()) > MOST_TRIPLES) {
            return Optional.empty();
        }
        Graph graph = new GraphMemFast();
        all.forEach(graph::add);
        return Optional.of(graph);
    }
}
