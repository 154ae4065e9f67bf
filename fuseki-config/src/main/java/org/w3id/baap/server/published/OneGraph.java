package org.w3id.baap.server.published;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.release.Prefixes;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.sparql.Syntaxes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A named graph of the release that is served.
 *
 * @param name below {@code …/graph/}, e.g. {@code vocabulary/sdg}
 */
record OneGraph(Served served, String name) {

    private static final String GRAPHS = Addresses.graph() + "/";

    /** The graph of this name, if there is one. */
    static Optional<OneGraph> find(Served served, String name) {
        var graph = new OneGraph(served, name);
        return served.dataset().containsGraph(graph.node()) ? Optional.of(graph) : Optional.empty();
    }

    /** What graphs there are, sorted. */
    static List<String> names(Served served) {
        var names = new ArrayList<String>();
        served.dataset()
                .listGraphNodes()
                .forEachRemaining(node -> names.add(node.getURI().substring(GRAPHS.length())));
        return names.stream().sorted().toList();
    }

    private Node node() {
        return NodeFactory.createURI(GRAPHS + name);
    }

    /** All of it; in Turtle as the release has it. */
    byte[] written(Form form) {
        var file = name.replace('/', '-') + ".ttl";
        var files = served.once(Dumps.class, Dumps::of);
        return Optional.of(form)
                .filter(Form.TURTLE::equals)
                .flatMap(turtle -> files.find("graphs/" + file).or(() -> files.find(file)))
                .map(OneGraph::bytes)
                .orElseGet(() -> Syntaxes.write(graph(), form));
    }

    private static byte[] bytes(Dump dump) {
        try {
            return Files.readAllBytes(dump.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + dump.file(), e);
        }
    }

    private Graph graph() {
        var copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, served.dataset().getGraph(node()));
        copy.getPrefixMapping().setNsPrefixes(Prefixes.all());
        return copy;
    }
}
