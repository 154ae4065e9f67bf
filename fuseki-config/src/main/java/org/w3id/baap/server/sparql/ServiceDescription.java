package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.release.Prefixes;
import org.w3id.baap.server.served.Served;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the endpoint says of itself (SPARQL 1.1 Service Description) at the address by which the
 * client called it, e.g. {@code <http://localhost:3030/sparql> sd:endpoint
 * <http://localhost:3030/sparql>}: all that the release says of its endpoint, and what holds for
 * every release.
 */
final class ServiceDescription {

    /** The forms; a browser gets a page to ask from. */
    static final List<Form> FORMS =
            Stream.concat(Syntaxes.ofGraphs().stream(), Stream.of(Form.HTML)).toList();

    private static final String SD = Prefixes.all().get("sd");
    private static final Node ENDPOINT = NodeFactory.createURI(SD + "endpoint");
    private static final Node CANONICAL = NodeFactory.createURI(Addresses.BASE + "sparql");

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Graph release;
    private final Node endpoint;

    private ServiceDescription(Graph release, String address) {
        this.release = release;
        this.endpoint = NodeFactory.createURI(address);
    }

    /** The description in a form. */
    static Reply reply(Accept.Choice choice, Served served, String address) {
        return Reply.Representation.of(
                choice,
                "service description " + address,
                () -> Syntaxes.write(of(served, address), choice.form()));
    }

    private static Graph of(Served served, String address) {
        var about = NodeFactory.createURI(Addresses.graph("dataset"));
        var description = new ServiceDescription(served.dataset().getGraph(about), address);
        description.graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
        description.always();
        description.ofTheRelease();
        return description.graph;
    }

    private void always() {
        says(RDF.Nodes.type, term("Service"));
        says(ENDPOINT, endpoint);
        says(term("supportedLanguage"), term("SPARQL11Query"));
        says(term("feature"), term("UnionDefaultGraph"));
    }

    private void ofTheRelease() {
        var seen = new HashSet<Node>();
        release.stream(Node.ANY, ENDPOINT, CANONICAL)
                .map(Triple::getSubject)
                .forEach(
                        service -> {
                            says(RDFS.seeAlso.asNode(), service);
                            release.stream(service, Node.ANY, Node.ANY)
                                    .filter(triple -> !triple.getPredicate().equals(ENDPOINT))
                                    .forEach(
                                            triple -> {
                                                says(triple.getPredicate(), triple.getObject());
                                                follow(triple, seen);
                                            });
                        });
    }

    // The words of service description lead to its datasets and graphs; what else is linked, such
    // as the publisher, is described elsewhere.
    private void follow(Triple link, Set<Node> seen) {
        if (!link.getPredicate().getURI().startsWith(SD) || !seen.add(link.getObject())) {
            return;
        }
        release.stream(link.getObject(), Node.ANY, Node.ANY)
                .forEach(
                        triple -> {
                            graph.add(triple);
                            follow(triple, seen);
                        });
    }

    private void says(Node property, Node value) {
        graph.add(endpoint, property, value);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
