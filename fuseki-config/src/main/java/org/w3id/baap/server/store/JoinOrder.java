package org.w3id.baap.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order the triples of a pattern are looked up: first the one that finds fewest, then
 * always one that hangs together with those before and multiplies them least. E.g. {@code ?output a
 * baap:Output} goes before {@code ?output skos:notation ?code}.
 */
final class JoinOrder {

    private static final double OF_ANY_PREDICATE = 20;

    private final PackedGraph graph;
    private final Frequencies frequencies;
    private long bound;

    /**
     * Begins an order.
     *
     * @param bound the variables that have values already, a bit each
     */
    JoinOrder(PackedGraph graph, long bound) {
        this.graph = graph;
        this.frequencies = graph.frequencies();
        this.bound = bound;
    }

    List<Pattern.Part> of(List<Pattern.Part> pattern) {
        var left = new ArrayList<>(pattern);
        var ordered = new ArrayList<Pattern.Part>();
        while (!left.isEmpty()) {
            var next = best(left);
            left.remove(next);
            ordered.add(next);
            bound |= next.variables();
        }
        return ordered;
    }

    private Pattern.Part best(Iterable<Pattern.Part> left) {
        Pattern.Part best = null;
        boolean bestJoins = false;
        double fewest = 0;
        for (var part : left) {
            boolean joins = (part.variables() & bound) != 0;
            double found = found(part);
            if (best == null || joins && !bestJoins || joins == bestJoins && found < fewest) {
                best = part;
                bestJoins = joins;
                fewest = found;
            }
        }
        return best;
    }

    private boolean isKnown(int code) {
        return Pattern.isTerm(code) || (Pattern.bit(code) & bound) != 0;
    }

    /** About how many triples a look-up finds, for each row so far. */
    private double found(Pattern.Part part) {
        boolean subject = isKnown(part.subject());
        boolean object = isKnown(part.object());
        if (subject && object) {
            return 1;
        }
        if (IntStream.of(part.subject(), part.object()).anyMatch(Pattern::isTerm)) {
            return counted(part);
        }
        if (!Pattern.isTerm(part.predicate())) {
            return subject || object ? OF_ANY_PREDICATE : graph.triples();
        }
        if (subject) {
            return frequencies.objects(part.predicate());
        }
        return object ? frequencies.subjects(part.predicate()) : frequencies.of(part.predicate());
    }

    private double counted(Pattern.Part part) {
        var cursor = new Cursor(graph);
        cursor.seek(
                Pattern.termOrAny(part.subject()),
                Pattern.termOrAny(part.predicate()),
                Pattern.termOrAny(part.object()));
        return cursor.left();
    }
}
