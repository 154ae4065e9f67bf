package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.served.Served;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for every document made from a release: its licence and the release's hash.
 *
 * @param licence as the release states it of its dataset
 */
record AboutRelease(String hash, Optional<Node> licence) {

    private static final Node DERIVED = Words.node("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final Node VERSION = Words.node("http://www.w3.org/ns/dcat#version");

    private static final Query ALL_LINKS =
            QueryFactory.create(
                    "SELECT ?subject ?property WHERE { ?subject ?property ?this }"
                            + " ORDER BY ?property ?subject");

    static AboutRelease of(Served served) {
        Graph release = served.dataset().getDefaultGraph();
        return new AboutRelease(
                served.release().hash(),
                release
                        .find(Words.DATASET, DCTerms.license.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList()
                        .stream()
                        .findFirst());
    }

    /** Statements about the document itself, not about the thing that it describes. */
    List<Triple> document(Thing thing, List<InverseLinks.Cut> cuts) {
        Node document = thing.documentNode();
        var facts = new ArrayList<>(document(document, thing.node()));
        for (var cut : cuts) {
            facts.add(
                    Triple.create(
                            document,
                            DCTerms.description.asNode(),
                            NodeFactory.createLiteralLang(
                                    "%d of %d things that name this one by <%s> are here; the query gives all."
                                            .formatted(
                                                    InverseLinks.MOST,
                                                    cut.all(),
                                                    cut.property().getURI()),
                                    "en")));
            facts.add(
                    Triple.create(
                            document,
                            RDFS.seeAlso.asNode(),
                            Words.node(Addresses.BASE + allLinks(thing).substring(1))));
        }
        return facts;
    }

    private List<Triple> document(Node document, Node topic) {
        var facts = new ArrayList<>(dataset(document));
        facts.add(Triple.create(document, RDF.Nodes.type, FOAF.Document.asNode()));
        facts.add(Triple.create(document, FOAF.primaryTopic.asNode(), topic));
        licence.ifPresent(
                held -> facts.add(Triple.create(document, DCTerms.license.asNode(), held)));
        return facts;
    }

    /** From which dataset and release a document is. */
    List<Triple> dataset(Node document) {
        return List.of(
                Triple.create(document, Words.IN_DATASET, Words.DATASET),
                Triple.create(document, VERSION, NodeFactory.createLiteralString(hash)),
                Triple.create(document, DERIVED, data()));
    }

    private Node data() {
        return Words.node(Addresses.BASE + "release/" + hash + "/data.nq");
    }

    /** The path of the query for all that names a thing. */
    static String allLinks(Thing thing) {
        var query =
                QueryTransformOps.replaceVars(ALL_LINKS, Map.of(Var.alloc("this"), thing.node()));
        return "/sparql?query=" + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8);
    }
}
