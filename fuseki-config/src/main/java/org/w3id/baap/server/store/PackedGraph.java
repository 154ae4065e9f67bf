package org.w3id.baap.server.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

import java.util.NoSuchElementException;

/**
 * A graph that never changes, as numbers of {@link Terms} in three orders: every look-up, e.g. of
 * all that cite target 5.b, is one stretch of one of them. It takes 28 bytes a triple.
 */
final class PackedGraph extends GraphBase {

    private static final int UNKNOWN = -2;

    private final Terms terms;
    private final int triples;
    private final Order bySubject;
    private final Order byPredicate;
    private final Order byObject;
    private volatile Frequencies frequencies;

    PackedGraph(Terms terms, int triples, Order bySubject, Order byPredicate, Order byObject) {
        this.terms = terms;
        this.triples = triples;
        this.bySubject = bySubject;
        this.byPredicate = byPredicate;
        this.byObject = byObject;
    }

    Terms terms() {
        return terms;
    }

    int triples() {
        return triples;
    }

    /** Sorted by subject, predicate and object. */
    Order bySubject() {
        return bySubject;
    }

    /** Sorted by predicate, object and subject. */
    Order byPredicate() {
        return byPredicate;
    }

    /** Sorted by object, predicate and subject. */
    Order byObject() {
        return byObject;
    }

    /** Counted when first asked for. */
    Frequencies frequencies() {
        if (frequencies == null) {
            frequencies = new Frequencies(bySubject, byPredicate);
        }
        return frequencies;
    }

    @Override
    protected int graphBaseSize() {
        return triples;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple wanted) {
        int s = number(wanted.getSubject());
        int p = number(wanted.getPredicate());
        int o = number(wanted.getObject());
        if (s == UNKNOWN || p == UNKNOWN || o == UNKNOWN) {
            return NiceIterator.emptyIterator();
        }
        var cursor = new Cursor(this);
        cursor.seek(s, p, o);
        return new Found(cursor);
    }

    @Override
    protected boolean graphBaseContains(Triple wanted) {
        return graphBaseFind(wanted).hasNext();
    }

    private int number(Node node) {
        if (!node.isConcrete()) {
            return Cursor.ANY;
        }
        int number = terms.of(node);
        return number == Terms.NONE ? UNKNOWN : number;
    }

    private final class Found extends NiceIterator<Triple> {
        private final Cursor cursor;
        private boolean there;

        Found(Cursor cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            there = there || cursor.next();
            return there;
        }

        @Override
        public Triple next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            there = false;
            return Triple.create(
                    terms.node(cursor.subject),
                    terms.node(cursor.predicate),
                    terms.node(cursor.object));
        }
    }
}
