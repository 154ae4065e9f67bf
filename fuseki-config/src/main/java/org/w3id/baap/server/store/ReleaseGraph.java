package org.w3id.baap.server.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that is only read; look-ups check the time left to the query, so that paths ({@code
 * partOf+}) end in time too.
 */
class ReleaseGraph extends WrappedGraph {

    ReleaseGraph(Graph base) {
        super(base);
    }

    /** The graph as it is kept. */
    Graph base() {
        return base;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        Budget.lookUp();
        return super.find(pattern);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        Budget.lookUp();
        return super.find(subject, predicate, object);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        Budget.lookUp();
        return super.contains(subject, predicate, object);
    }

    @Override
    public void add(Triple triple) {
        throw new AddDeniedException("a release is only read", triple);
    }

    @Override
    public void performAdd(Triple triple) {
        add(triple);
    }

    @Override
    public void delete(Triple triple) {
        throw new DeleteDeniedException("a release is only read", triple);
    }

    @Override
    public void performDelete(Triple triple) {
        delete(triple);
    }

    @Override
    public void clear() {
        throw new DeleteDeniedException("a release is only read");
    }

    @Override
    public void remove(Node subject, Node predicate, Node object) {
        clear();
    }

    /**
     * One of the release's named graphs, e.g. {@code …/graph/baap-2017-draft}: the text index asks
     * for its name.
     */
    static final class Named extends ReleaseGraph implements NamedGraph {
        private final Node name;

        Named(Node name, Graph base) {
            super(base);
            this.name = name;
        }

        @Override
        public Node getGraphName() {
            return name;
        }
    }
}
