package org.w3id.baap.ontology;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The terms of {@code ontology/baap.ttl}, each under its own name, e.g. {@link #Output} for {@code
 * baap:Output}; a test compares the two both ways.
 */
public final class Baap {

    // The plan and the text we hold of it
    public static final IRI ActionPlan = term("ActionPlan");
    public static final IRI Edition = term("Edition");
    public static final IRI SourceText = term("SourceText");

    // The elements of the plan
    public static final IRI PlanElement = term("PlanElement");
    public static final IRI Objective = term("Objective");
    public static final IRI Outcome = term("Outcome");
    public static final IRI Output = term("Output");
    public static final IRI PerformanceIndicator = term("PerformanceIndicator");
    public static final IRI Programme = term("Programme");
    public static final IRI AreaOfWork = term("AreaOfWork");
    public static final IRI Activity = term("Activity");
    public static final IRI ReportItem = term("ReportItem");
    public static final IRI Gap = term("Gap");

    // What the plan refers to
    public static final IRI Instrument = term("Instrument");
    public static final IRI Resolution = term("Resolution");
    public static final IRI Decision = term("Decision");
    public static final IRI Recommendation = term("Recommendation");
    public static final IRI InstrumentRevision = term("InstrumentRevision");
    public static final IRI ActionLine = term("ActionLine");
    public static final IRI Region = term("Region");
    public static final IRI ConnectGoal = term("ConnectGoal");
    public static final IRI ReferenceSet = term("ReferenceSet");
    public static final IRI Document = term("Document");
    public static final IRI Paragraph = term("Paragraph");
    public static final IRI Body = term("Body");

    // How the text states it
    public static final IRI Section = term("Section");
    public static final IRI Passage = term("Passage");
    public static final IRI QualifiedLink = term("QualifiedLink");
    public static final IRI Citation = term("Citation");
    public static final IRI ExplicitCitation = term("ExplicitCitation");
    public static final IRI BlanketCitation = term("BlanketCitation");
    public static final IRI OutcomeStatement = term("OutcomeStatement");
    public static final IRI Mention = term("Mention");
    public static final IRI Finding = term("Finding");
    public static final IRI FindingKind = term("FindingKind");
    public static final IRI AmendmentProposal = term("AmendmentProposal");
    public static final IRI ProposedText = term("ProposedText");
    public static final IRI ExtractionRule = term("ExtractionRule");
    public static final IRI Expectation = term("Expectation");
    public static final IRI GoalCoverage = term("GoalCoverage");

    // Structure
    public static final IRI partOf = term("partOf");
    public static final IRI measuredBy = term("measuredBy");
    public static final IRI implementedThrough = term("implementedThrough");
    public static final IRI editionOf = term("editionOf");
    public static final IRI mainEditionOf = term("mainEditionOf");
    public static final IRI region = term("region");

    // Direct links
    public static final IRI contributesToOutcome = term("contributesToOutcome");
    public static final IRI supportedBy = term("supportedBy");
    public static final IRI supportedByInstrument = term("supportedByInstrument");
    public static final IRI supportedByActionLine = term("supportedByActionLine");
    public static final IRI supportsOutput = term("supportsOutput");
    public static final IRI contributesToGoal = term("contributesToGoal");
    public static final IRI contributesToTarget = term("contributesToTarget");
    public static final IRI referredToIn = term("referredToIn");
    public static final IRI supportedByAllOf = term("supportedByAllOf");
    public static final IRI contributesToAllOf = term("contributesToAllOf");
    public static final IRI relevantToMonitoringOfAllOf = term("relevantToMonitoringOfAllOf");

    // Instruments
    public static final IRI adoptedBy = term("adoptedBy");
    public static final IRI revisionOf = term("revisionOf");

    // Evidence
    public static final IRI citingElement = term("citingElement");
    public static final IRI linkProperty = term("linkProperty");
    public static final IRI citedEntity = term("citedEntity");
    public static final IRI extractionRule = term("extractionRule");
    public static final IRI evidence = term("evidence");
    public static final IRI mentionedIn = term("mentionedIn");
    public static final IRI mentions = term("mentions");
    public static final IRI inSection = term("inSection");
    public static final IRI inPassage = term("inPassage");

    // Findings, amendments, expectations
    public static final IRI findingKind = term("findingKind");
    public static final IRI severity = term("severity");
    public static final IRI concerns = term("concerns");
    public static final IRI proposesChangeTo = term("proposesChangeTo");
    public static final IRI realisesProposal = term("realisesProposal");
    public static final IRI countedClass = term("countedClass");

    // Coverage
    public static final IRI coveringEdition = term("coveringEdition");
    public static final IRI coveredGoal = term("coveredGoal");
    public static final IRI outputCount = term("outputCount");
    public static final IRI outputWithTargetsCount = term("outputWithTargetsCount");
    public static final IRI targetCount = term("targetCount");

    // Values
    public static final IRI position = term("position");
    public static final IRI number = term("number");
    public static final IRI year = term("year");
    public static final IRI colour = term("colour");
    public static final IRI titleConfidence = term("titleConfidence");
    public static final IRI printedCode = term("printedCode");
    public static final IRI quote = term("quote");
    public static final IRI text = term("text");
    public static final IRI line = term("line");
    public static final IRI start = term("start");
    public static final IRI end = term("end");
    public static final IRI passageKind = term("passageKind");
    public static final IRI slot = term("slot");
    public static final IRI quotedHeading = term("quotedHeading");
    public static final IRI tableTitle = term("tableTitle");
    public static final IRI expectedCount = term("expectedCount");
    public static final IRI status = term("status");

    // How links are read
    public static final IRI instrumentListRule = term("instrumentListRule");
    public static final IRI actionLineListRule = term("actionLineListRule");
    public static final IRI goalListRule = term("goalListRule");
    public static final IRI targetListRule = term("targetListRule");
    public static final IRI paragraphListRule = term("paragraphListRule");
    public static final IRI rangeRule = term("rangeRule");
    public static final IRI blanketRule = term("blanketRule");
    public static final IRI outcomeRule = term("outcomeRule");
    public static final IRI proseMentionRule = term("proseMentionRule");

    private Baap() {}

    private static IRI term(String localName) {
        return Values.iri(Addresses.DEF, localName);
    }
}
