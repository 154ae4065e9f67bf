package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.ontology.Addresses;

import java.util.List;
import java.util.Set;

/** The words that a description is made by, e.g. {@code baap:partOf}. */
final class Words {

    private static final String OA = "http://www.w3.org/ns/oa#";

    static final Node PART_OF = baap("partOf");
    static final Node IN_SECTION = baap("inSection");
    static final Node CITING_ELEMENT = baap("citingElement");
    static final Node CITED_ENTITY = baap("citedEntity");
    static final Node LINK_PROPERTY = baap("linkProperty");
    static final Node QUOTE = baap("quote");
    static final Node NOTATION = SKOS.notation.asNode();
    static final Node SUBJECT = DCTerms.subject.asNode();
    static final Node EDITORIAL_NOTE = SKOS.editorialNote.asNode();
    static final Node DEFINITION = SKOS.definition.asNode();
    static final Node EVIDENCE = baap("evidence");
    static final Node CONCERNS = baap("concerns");
    static final Node MENTIONS = baap("mentions");
    static final Node MENTIONED_IN = baap("mentionedIn");
    static final Node FINDING = baap("Finding");
    static final Node PASSAGE = baap("Passage");
    static final Node START = baap("start");
    static final Node END = baap("end");
    static final Node TEXT = baap("text");
    static final Node IN_PASSAGE = baap("inPassage");
    static final Node POSITION = baap("position");
    static final Node COLOUR = baap("colour");
    static final Node MEASURED_BY = baap("measuredBy");
    static final Node IMPLEMENTED_THROUGH = baap("implementedThrough");
    static final Node PRINTED_CODE = baap("printedCode");
    static final Node FINDING_KIND = baap("findingKind");
    static final Node SEVERITY = baap("severity");
    static final Node ADOPTED_BY = baap("adoptedBy");
    static final Node REGION = baap("region");
    static final Node LINE = baap("line");
    static final Node REALISES_PROPOSAL = baap("realisesProposal");
    static final Node PROPOSES_CHANGE_TO = baap("proposesChangeTo");
    static final Node SUPPORTED_BY_INSTRUMENT = baap("supportedByInstrument");
    static final Node SUPPORTED_BY_ACTION_LINE = baap("supportedByActionLine");
    static final Node CONTRIBUTES_TO_GOAL = baap("contributesToGoal");
    static final Node CONTRIBUTES_TO_TARGET = baap("contributesToTarget");
    static final Node CONTRIBUTES_TO_OUTCOME = baap("contributesToOutcome");
    static final Node REFERRED_TO_IN = baap("referredToIn");
    static final Node CITATION = baap("Citation");
    static final Node BLANKET_CITATION = baap("BlanketCitation");
    static final Node OBJECTIVE = baap("Objective");
    static final Node OUTCOME = baap("Outcome");
    static final Node OUTPUT = baap("Output");
    static final Node PERFORMANCE_INDICATOR = baap("PerformanceIndicator");
    static final Node PROGRAMME = baap("Programme");
    static final Node AREA_OF_WORK = baap("AreaOfWork");
    static final Node ACTIVITY = baap("Activity");
    static final Node GAP = baap("Gap");
    static final Node INSTRUMENT = baap("Instrument");
    static final Node RESOLUTION = baap("Resolution");
    static final Node DECISION = baap("Decision");
    static final Node RECOMMENDATION = baap("Recommendation");
    static final Node INSTRUMENT_REVISION = baap("InstrumentRevision");
    static final Node ACTION_LINE = baap("ActionLine");
    static final Node DOCUMENT = baap("Document");
    static final Node PARAGRAPH = baap("Paragraph");
    static final Node SECTION = baap("Section");
    static final Node MENTION = baap("Mention");
    static final Node AMENDMENT_PROPOSAL = baap("AmendmentProposal");
    static final Node PROPOSED_TEXT = baap("ProposedText");
    static final Node EDITION = baap("Edition");
    static final Node REFERENCE_SET = baap("ReferenceSet");
    static final Node REVISION_OF = baap("revisionOf");
    static final Node HAS_SELECTOR = node(OA + "hasSelector");
    static final Node HAS_SOURCE = node(OA + "hasSource");
    static final Node OA_START = node(OA + "start");
    static final Node EXACT = node(OA + "exact");
    static final Node OA_TARGET = node(OA + "hasTarget");
    static final Node OA_MOTIVATED_BY = node(OA + "motivatedBy");
    static final Node IS_TARGET_OF = sdgo("isTargetOf");
    static final Node HAS_TARGET = sdgo("hasTarget");
    static final Node GOAL = sdgo("Goal");
    static final Node TARGET = sdgo("Target");
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

    /** What a page tells in a place of its own: names, wording, kind, place and parts. */
    static final Set<Node> TOLD_APART =
            Set.of(
                    RDF.Nodes.type,
                    RDFS.label.asNode(),
                    RDFS.isDefinedBy.asNode(),
                    SKOS.prefLabel.asNode(),
                    DCTerms.title.asNode(),
                    DCTerms.description.asNode(),
                    SKOS.definition.asNode(),
                    SKOS.notation.asNode(),
                    TEXT,
                    EVIDENCE,
                    QUOTE,
                    START,
                    END,
                    PART_OF,
                    IN_PASSAGE,
                    POSITION,
                    COLOUR,
                    MEASURED_BY,
                    IMPLEMENTED_THROUGH,
                    HAS_TARGET,
                    IS_TARGET_OF,
                    HAS_SELECTOR,
                    HAS_SOURCE,
                    OA_TARGET,
                    OA_MOTIVATED_BY);

    private Words() {}

    static Node node(String address) {
        return NodeFactory.createURI(address);
    }

    private static Node sdgo(String localName) {
        return node("http://metadata.un.org/sdg/ontology#" + localName);
    }

    private static Node baap(String localName) {
        return node(Addresses.DEF + localName);
    }
}
