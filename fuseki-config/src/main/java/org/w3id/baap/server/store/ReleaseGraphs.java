package org.w3id.baap.server.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapZero;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphZero;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The graphs of a release: any number of readers, no writer. Jena's general dataset would add an
 * empty graph for each name a query asks for, e.g. {@code GRAPH <urn:nothing> {}}.
 */
final class ReleaseGraphs extends DatasetGraphCollection {

    private final Graph union;
    private final Map<Node, Graph> named;
    private final Transactional transactions;
    private final Unions unions = new Unions();

    /** Graphs whose reading needs no transaction. */
    ReleaseGraphs(Graph union, Map<Node, ? extends Graph> named) {
        this(union, named, TransactionalNull.create());
    }

    ReleaseGraphs(Graph union, Map<Node, ? extends Graph> named, Transactional transactions) {
        this.union = union;
        this.named = Map.copyOf(named);
        this.transactions = transactions;
    }

    /**
     * The graphs that a query names by FROM and FROM NAMED, e.g. those of one edition.
     *
     * @return a dataset of its own, of which those by FROM are the default graph
     */
    DatasetGraph only(DatasetDescription wanted) {
        var from = nodes(wanted.getDefaultGraphURIs());
        return from.stream().anyMatch(ReleaseGraphs::isUnion)
                ? DynamicDatasets.dynamicDataset(wanted, this, false)
                : unions.of(among(from))
                        .<DatasetGraph>map(
                                union ->
                                        new ReleaseGraphs(
                                                union,
                                                among(nodes(wanted.getNamedGraphURIs())),
                                                transactions))
                        .orElseGet(() -> DynamicDatasets.dynamicDataset(wanted, this, false));
    }

    private static Set<Node> nodes(List<String> addresses) {
        return addresses.stream().map(NodeFactory::createURI).collect(Collectors.toSet());
    }

    private Map<Node, Graph> among(Set<Node> names) {
        return names.stream()
                .filter(named::containsKey)
                .collect(Collectors.toMap(n -> n, named::get));
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return named.keySet().iterator();
    }

    @Override
    public boolean containsGraph(Node name) {
        return named.containsKey(name) || isUnion(name);
    }

    @Override
    public Graph getDefaultGraph() {
        return union;
    }

    @Override
    public Graph getGraph(Node name) {
        if (isUnion(name)) {
            return union;
        }
        Graph graph = named.get(name);
        return graph == null ? new ReleaseGraph.Named(name, GraphZero.instance()) : graph;
    }

    private static boolean isUnion(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw new UnsupportedOperationException("a release is only read");
    }

    @Override
    public void removeGraph(Node name) {
        throw new UnsupportedOperationException("a release is only read");
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapZero.empty;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        transactions.begin(type);
    }

    @Override
    public boolean promote(Promote type) {
        return false;
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }
}
