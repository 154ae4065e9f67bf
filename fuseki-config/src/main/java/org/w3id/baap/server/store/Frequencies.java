package org.w3id.baap.server.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How often each predicate stands in a graph, and with how many subjects and objects, e.g. {@code
 * baap:evidence} once for each citation. Counted once, since a release never changes.
 */
public final class Frequencies {

    private static final Share NONE = new Share(0, 0, 0);

    private final Map<Node, Share> predicates = new HashMap<>();
    private final Map<Node, Long> classes = new HashMap<>();
    private final long triples;

    private record Share(long triples, long subjects, long objects) {}

    private static final class Seen {
        private final Set<Node> subjects = new HashSet<>();
        private final Set<Node> objects = new HashSet<>();
        private long triples;
    }

    private Frequencies(long triples) {
        this.triples = triples;
    }

    /** Counts a graph. */
    public static Frequencies of(Graph graph) {
        var counted = new Frequencies(graph.size());
        var seen = new HashMap<Node, Seen>();
        graph.find()
                .forEachRemaining(
                        triple -> {
                            var here = seen.computeIfAbsent(triple.getPredicate(), p -> new Seen());
                            here.triples++;
                            here.subjects.add(triple.getSubject());
                            here.objects.add(triple.getObject());
                            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                                counted.classes.merge(triple.getObject(), 1L, Long::sum);
                            }
                        });
        seen.forEach(
                (predicate, s) ->
                        counted.predicates.put(
                                predicate,
                                new Share(s.triples, s.subjects.size(), s.objects.size())));
        return counted;
    }

    /** How many triples have this predicate. */
    double of(Node predicate) {
        return share(predicate).triples();
    }

    /** How many things a subject has by this predicate, of those that have any. */
    double objects(Node predicate) {
        var share = share(predicate);
        return share.triples() / (double) Math.max(1, share.subjects());
    }

    /** How many things have a given one by this predicate. */
    double subjects(Node predicate) {
        var share = share(predicate);
        return share.triples() / (double) Math.max(1, share.objects());
    }

    /** How many things are of a class. */
    double instances(Node type) {
        return classes.getOrDefault(type, 0L);
    }

    /** How many triples there are. */
    double all() {
        return triples;
    }

    private Share share(Node predicate) {
        return predicates.getOrDefault(predicate, NONE);
    }
}
