package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.served.Served;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The links by which a machine finds its way from a resource without reading it (FAIR Signposting):
 * what describes it, what it is, how to cite it, its licence and the dataset it belongs to.
 */
record Signposts(List<Signpost> all) {

    private static final String PAGE_TYPE = "https://schema.org/AboutPage";

    Signposts {
        all = List.copyOf(all);
    }

    static Signposts of(Served served, Thing thing) {
        Graph release = served.dataset().getDefaultGraph();
        var posts = new ArrayList<Signpost>();
        posts.add(Signpost.to("cite-as", thing.address()));
        posts.add(Signpost.to("type", PAGE_TYPE));
        objects(release, thing.node(), RDF.Nodes.type)
                .map(type -> Signpost.to("type", type))
                .forEach(posts::add);
        posts.addAll(forms(thing.document()));
        posts.addAll(ofRelease(AboutRelease.of(served)));
        posts.add(Signpost.to("linkset", LinksetDoor.PATH + thing.name(), Form.LINKSET));
        objects(release, thing.node(), DCAT.distribution.asNode())
                .flatMap(one -> objects(release, Words.node(one), DCAT.downloadURL.asNode()))
                .map(file -> Signpost.to("item", onThisServer(file)))
                .forEach(posts::add);
        return new Signposts(posts);
    }

    /** Of a document that has these forms below its path. */
    static List<Signpost> forms(String document) {
        return Forms.ALL.stream()
                .map(
                        form ->
                                Signpost.to(
                                        form.equals(Form.HTML) ? "alternate" : "describedby",
                                        document + form.suffix(),
                                        form))
                .toList();
    }

    static List<Signpost> ofRelease(AboutRelease about) {
        var dataset = Signpost.to("collection", onThisServer(Words.DATASET.getURI()));
        return Stream.concat(
                        about
                                .licence()
                                .filter(licence -> Thing.isWeb(licence.toString()))
                                .map(licence -> onThisServer(licence.getURI()))
                                .map(licence -> Signpost.to("license", licence))
                                .stream(),
                        Stream.of(dataset))
                .toList();
    }

    /** The values of the {@code Link} headers. */
    List<String> headers() {
        return all.stream().map(Signpost::header).toList();
    }

    private static Stream<String> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(Thing::isWeb)
                .sorted();
    }

    private static String onThisServer(String address) {
        return address.startsWith(Addresses.BASE)
                ? "/" + address.substring(Addresses.BASE.length())
                : address;
    }
}
