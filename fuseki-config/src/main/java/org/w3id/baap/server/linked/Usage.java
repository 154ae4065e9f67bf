package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.served.Served;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a release uses the terms of the ontology, e.g. {@code baap:Output} for 17 things. */
record Usage(Map<Node, Use> uses) {

    /**
     * The use of one term.
     *
     * @param count of things of a class, or of statements with a property
     * @param example the first of them in natural order
     */
    record Use(long count, Optional<Triple> example) {}

    private static final Use NONE = new Use(0, Optional.empty());

    private static final Comparator<Triple> ORDER =
            Comparator.comparing(
                            (Triple triple) -> triple.getSubject().toString(),
                            NaturalOrder.COMPARATOR)
                    .thenComparing(
                            triple -> triple.getObject().toString(), NaturalOrder.COMPARATOR);

    Usage {
        uses = Map.copyOf(uses);
    }

    static Usage of(Served served) {
        Graph release = served.dataset().getDefaultGraph();
        Graph ontology = served.dataset().getGraph(Words.node(Addresses.graph("ontology")));
        var uses = new HashMap<Node, Use>();
        new Facts(ontology)
                .terms()
                .forEach(
                        term -> {
                            var used = release.find(Node.ANY, term, Node.ANY).toList();
                            uses.put(term, use(used.isEmpty() ? members(release, term) : used));
                        });
        return new Usage(uses);
    }

    private static List<Triple> members(Graph release, Node kind) {
        return release.find(Node.ANY, RDF.Nodes.type, kind).toList();
    }

    private static Use use(List<Triple> triples) {
        return new Use(triples.size(), triples.stream().min(ORDER));
    }

    Use of(Node term) {
        return uses.getOrDefault(term, NONE);
    }
}
