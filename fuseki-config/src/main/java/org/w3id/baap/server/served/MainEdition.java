package org.w3id.baap.server.served;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.ontology.Addresses;

import java.util.stream.Stream;

/**
 * The edition that is meant unless another is named, e.g. {@code …/id/baap-2017-draft}.
 *
 * @param address empty in a release without editions
 */
public record MainEdition(String address) {

    private static final Node IS_MAIN = term("mainEditionOf");
    private static final Node EDITION = term("Edition");

    private static Node term(String name) {
        return NodeFactory.createURI(Addresses.DEF + name);
    }

    /** Of a release; where it says of none, the first by name. */
    public static MainEdition of(Served served) {
        return served.once(MainEdition.class, MainEdition::find);
    }

    private static MainEdition find(Served served) {
        return served.reading(
                () -> {
                    Graph release = served.dataset().getDefaultGraph();
                    return Stream.of(
                                    release.find(Node.ANY, IS_MAIN, Node.ANY),
                                    release.find(Node.ANY, RDF.Nodes.type, EDITION))
                            .flatMap(
                                    found ->
                                            found
                                                    .mapWith(Triple::getSubject)
                                                    .filterKeep(Node::isURI)
                                                    .mapWith(Node::getURI)
                                                    .toList()
                                                    .stream()
                                                    .sorted())
                            .findFirst()
                            .map(MainEdition::new)
                            .orElse(new MainEdition(""));
                });
    }

    /** Its name in addresses and files, e.g. {@code baap-2017-draft}. */
    public String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
