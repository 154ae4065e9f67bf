package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.ontology.Addresses;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a release says, one look at a time, e.g. which citations cite target 5.b. */
record Facts(Graph graph) {

    /** The things that name this one by a property, in their natural order. */
    List<Node> subjects(Node property, Node object) {
        return graph
                .find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Node::getURI, NaturalOrder.COMPARATOR))
                .toList();
    }

    List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString, NaturalOrder.COMPARATOR))
                .toList();
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** The text of a property; empty where there is none. */
    String text(Node subject, Node property) {
        return object(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** The terms of this project's ontology, by name. */
    List<Node> terms() {
        return graph.find().mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .filter(node -> node.isURI() && node.getURI().startsWith(Addresses.DEF))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** All things of a kind. */
    Stream<Node> members(Node kind) {
        return graph
                .find(Node.ANY, RDF.Nodes.type, kind)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream();
    }

    boolean is(Node thing, Node kind) {
        return graph.contains(thing, RDF.Nodes.type, kind);
    }

    /** Where in the text a citation, mention, finding or element stands; at the end if nowhere. */
    int start(Node thing) {
        return object(thing, Words.EVIDENCE)
                .flatMap(span -> Stretch.of(span, "span"))
                .map(Stretch::start)
                .orElse(Integer.MAX_VALUE);
    }
}
