package org.w3id.baap.server.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The graphs of a release as numbers of the same terms.
 *
 * @param union all triples of all graphs
 * @param named each graph under the number of its name
 */
record PackedRelease(Terms terms, PackedGraph union, Map<Integer, PackedGraph> named) {

    DatasetGraph graphs() {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        named.forEach(
                (number, graph) -> {
                    var name = terms.node(number);
                    graphs.put(name, new ReleaseGraph.Named(name, graph));
                });
        var release = new ReleaseGraphs(new ReleaseGraph(union), graphs);
        OrderedPatterns.use(release);
        return release;
    }
}
