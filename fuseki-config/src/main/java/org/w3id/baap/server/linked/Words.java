package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.ontology.Addresses;

import java.util.List;

/** The words that a description is made by, e.g. {@code baap:partOf}. */
final class Words {

    private static final String OA = "http://www.w3.org/ns/oa#";

    static final Node PART_OF = baap("partOf");
    static final Node IN_SECTION = baap("inSection");
    static final Node CITING_ELEMENT = baap("citingElement");
    static final Node CITED_ENTITY = baap("citedEntity");
    static final Node LINK_PROPERTY = baap("linkProperty");
    static final Node QUOTE = baap("quote");
    static final Node EVIDENCE = baap("evidence");
    static final Node CONCERNS = baap("concerns");
    static final Node MENTIONS = baap("mentions");
    static final Node MENTIONED_IN = baap("mentionedIn");
    static final Node FINDING = baap("Finding");
    static final Node PASSAGE = baap("Passage");
    static final Node START = baap("start");
    static final Node END = baap("end");
    static final Node TEXT = baap("text");
    static final Node REVISION_OF = baap("revisionOf");
    static final Node HAS_SELECTOR = node(OA + "hasSelector");
    static final Node HAS_SOURCE = node(OA + "hasSource");
    static final Node OA_START = node(OA + "start");
    static final Node EXACT = node(OA + "exact");
    static final Node IS_TARGET_OF = node("http://metadata.un.org/sdg/ontology#isTargetOf");
    static final Node IN_DATASET = node("http://rdfs.org/ns/void#inDataset");
    static final Node DATASET = node(Addresses.id("dataset"));
    static final Node ONTOLOGY = node(Addresses.DEF.substring(0, Addresses.DEF.length() - 1));

    /** What a thing can be called by, best first. */
    static final List<Node> NAMES =
            List.of(
                    RDFS.label.asNode(),
                    SKOS.prefLabel.asNode(),
                    DCTerms.title.asNode(),
                    SKOS.notation.asNode(),
                    TEXT);

    private Words() {}

    static Node node(String address) {
        return NodeFactory.createURI(address);
    }

    private static Node baap(String localName) {
        return node(Addresses.DEF + localName);
    }
}
