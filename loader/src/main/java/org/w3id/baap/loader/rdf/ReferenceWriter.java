package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;
import static org.w3id.baap.loader.rdf.Statements.plain;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.w3id.baap.loader.plan.Code;
import org.w3id.baap.loader.reference.Cited;
import org.w3id.baap.loader.reference.ExtractionRule;
import org.w3id.baap.loader.reference.PlanReferences;
import org.w3id.baap.loader.reference.PlanReferences.OutcomeStatement;
import org.w3id.baap.loader.reference.PlanReferences.PlanMention;
import org.w3id.baap.loader.reference.Reference;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

/**
 * Writes what the plan refers to: a direct link for easy questions and, for audit, the citation
 * with its sentence, e.g. Output 2.3 to target 5.b by the printed {@code 5b}.
 */
final class ReferenceWriter {

    private final SourceText text;
    private final Statements asserted;
    private final Statements evidence;
    private final SpanWriter spans;
    private final Entities entities;
    private final EditionAddresses at;

    ReferenceWriter(
            SourceText text,
            Statements asserted,
            Statements evidence,
            SpanWriter spans,
            Entities entities,
            EditionAddresses at) {
        this.text = text;
        this.asserted = asserted;
        this.evidence = evidence;
        this.spans = spans;
        this.entities = entities;
        this.at = at;
    }

    void write(PlanReferences references) {
        for (var output : references.outputs()) {
            output.cited().forEach(cited -> citation(output.output().code(), cited));
        }
        references.statements().forEach(this::outcome);
        references.mentions().forEach(this::mention);
    }

    private void citation(Code output, Cited cited) {
        var reference = cited.reference();
        var entity = entities.of(reference);
        var property = term(cited.relation().property());
        asserted.subject(at.output(output)).add(property, entity);
        evidence.subject(
                        at.citation(output, reference.scheme(), reference.code(), cited.span()),
                        reference instanceof Reference.All
                                ? Baap.BlanketCitation
                                : Baap.ExplicitCitation,
                        Baap.Citation,
                        Baap.QualifiedLink)
                .add(RDFS.LABEL, prose("Output %s cites %s".formatted(output, reference.label())))
                .add(Baap.citingElement, at.output(output))
                .add(Baap.linkProperty, property)
                .add(Baap.citedEntity, entity)
                .add(Baap.printedCode, plain(cited.printed()))
                .add(Baap.extractionRule, term(cited.rule().slug()))
                .add(Baap.quote, plain(text.slice(cited.sentence())))
                .add(Baap.evidence, spans.write(cited.span()));
    }

    private void outcome(OutcomeStatement statement) {
        var output = at.output(statement.output());
        var outcome = at.outcome(statement.outcome());
        asserted.subject(output).add(Baap.contributesToOutcome, outcome);
        evidence.subject(
                        at.outcomeStatement(
                                statement.output(), statement.outcome(), statement.evidence()),
                        Baap.OutcomeStatement,
                        Baap.QualifiedLink)
                .add(
                        RDFS.LABEL,
                        prose(
                                "Output %s serves Outcome %s"
                                        .formatted(statement.output(), statement.outcome())))
                .add(Baap.citingElement, output)
                .add(Baap.linkProperty, Baap.contributesToOutcome)
                .add(Baap.citedEntity, outcome)
                .add(Baap.printedCode, plain(text.slice(statement.evidence())))
                .add(Baap.extractionRule, term(ExtractionRule.OUTCOME.slug()))
                .add(Baap.quote, plain(text.slice(statement.sentence())))
                .add(Baap.evidence, spans.write(statement.evidence()));
    }

    private void mention(PlanMention mention) {
        var mentioned = mention.mentioned();
        evidence.subject(at.mention(mentioned.span()), Baap.Mention)
                .add(RDFS.LABEL, prose("Mention of " + mentioned.reference().label()))
                .add(Baap.mentions, entities.of(mentioned.reference()))
                .add(Baap.mentionedIn, at.section(mention.passage().section()))
                .add(Baap.printedCode, plain(mentioned.printed()))
                .add(Baap.extractionRule, term(ExtractionRule.PROSE_MENTION.slug()))
                .add(Baap.quote, plain(text.slice(mentioned.sentence())))
                .add(Baap.evidence, spans.write(mentioned.span()));
    }

    private static IRI term(String localName) {
        return iri(Addresses.DEF + localName);
    }
}
