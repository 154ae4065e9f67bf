package org.w3id.baap.server.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which order the triples of a pattern are looked up: first the one that finds fewest, then
 * always one that hangs together with those before and multiplies them least. E.g. {@code ?output a
 * baap:Output} goes before {@code ?output skos:notation ?code}.
 */
final class JoinOrder {

    private static final double OF_ANY_PREDICATE = 20;

    private final Frequencies frequencies;
    private final Set<Node> bound;

    /**
     * Begins an order.
     *
     * @param bound variables that have values already
     */
    JoinOrder(Frequencies frequencies, Set<Node> bound) {
        this.frequencies = frequencies;
        this.bound = new HashSet<>(bound);
    }

    BasicPattern of(BasicPattern pattern) {
        var left = new ArrayList<>(pattern.getList());
        var ordered = new BasicPattern();
        while (!left.isEmpty()) {
            Triple next = best(left);
            left.remove(next);
            ordered.add(next);
            nodes(next).filter(Var::isVar).forEach(bound::add);
        }
        return ordered;
    }

    private Triple best(Iterable<Triple> left) {
        Triple best = null;
        boolean bestJoins = false;
        double fewest = 0;
        for (Triple triple : left) {
            boolean joins = nodes(triple).anyMatch(bound::contains);
            double found = found(triple);
            if (best == null || joins && !bestJoins || joins == bestJoins && found < fewest) {
                best = triple;
                bestJoins = joins;
                fewest = found;
            }
        }
        return best;
    }

    private static Stream<Node> nodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private boolean isKnown(Node node) {
        return node.isConcrete() || bound.contains(node);
    }

    /** About how many triples a look-up finds, for each row so far. */
    private double found(Triple triple) {
        boolean subject = isKnown(triple.getSubject());
        boolean object = isKnown(triple.getObject());
        Node predicate = triple.getPredicate();
        if (subject && object) {
            return 1;
        }
        if (!predicate.isConcrete()) {
            return subject || object ? OF_ANY_PREDICATE : frequencies.all();
        }
        if (subject) {
            return frequencies.objects(predicate);
        }
        if (!object) {
            return frequencies.of(predicate);
        }
        return predicate.equals(RDF.Nodes.type) && triple.getObject().isConcrete()
                ? frequencies.instances(triple.getObject())
                : frequencies.subjects(predicate);
    }
}
