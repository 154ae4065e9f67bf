package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;

import org.eclipse.rdf4j.model.IRI;
import org.w3id.baap.loader.plan.AmendmentProposal;
import org.w3id.baap.loader.plan.Code;
import org.w3id.baap.loader.plan.Gap;
import org.w3id.baap.loader.plan.Passage;
import org.w3id.baap.loader.plan.Section;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Span;
import org.w3id.baap.ontology.Addresses;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of one edition, e.g. {@code …/id/baap-2017-draft/output/2.1} and {@code
 * …/graph/baap-2017-draft/evidence}.
 *
 * @param slug the edition's name, e.g. {@code baap-2017-draft}
 */
record EditionAddresses(String slug) {

    IRI edition() {
        return iri(Addresses.id(slug));
    }

    IRI text() {
        return id("text");
    }

    IRI objective(int number) {
        return id("objective", number);
    }

    IRI outcome(Code code) {
        return id("outcome", code);
    }

    IRI output(Code code) {
        return id("output", code);
    }

    IRI indicator(Code outcome, int number) {
        return id("indicator", outcome, number);
    }

    /** {@code programme/2.1}; a second one of the same output is {@code programme/2.1/2}. */
    IRI programme(Code output, int number) {
        return number == 1 ? id("programme", output) : id("programme", output, number);
    }

    IRI area(Code output, int number) {
        return id("area", output, number);
    }

    IRI activity(Code output, int number) {
        return id("activity", output, number);
    }

    /** {@code gap/2.1/regional-initiatives/afr}; a second one alike ends in {@code /2}. */
    IRI gap(Code output, Gap gap, long number) {
        var parts = new ArrayList<Object>(List.of("gap", output, gap.slot()));
        gap.region().ifPresent(parts::add);
        if (number > 1) {
            parts.add(number);
        }
        return id(parts.toArray());
    }

    IRI amendment(AmendmentProposal proposal) {
        return id("amendment", proposal.number());
    }

    IRI proposedText(AmendmentProposal proposal, Span text) {
        return id("amendment", proposal.number(), "text", text.start());
    }

    IRI section(Section section) {
        return section(section.start());
    }

    IRI section(int start) {
        return id("section", start);
    }

    IRI passage(Passage passage) {
        return id("passage", passage.span());
    }

    IRI span(Span span) {
        return id("span", span);
    }

    IRI selector(Span span, String kind) {
        return id("span", span, kind);
    }

    IRI mention(Span span) {
        return id("mention", span.start());
    }

    IRI citation(Code output, String scheme, String code, Span span) {
        return id("citation", output, scheme, code, span.start());
    }

    IRI outcomeStatement(Code output, Code outcome, Span span) {
        return id("outcome-statement", output, outcome, span.start());
    }

    IRI finding(FindingKind kind, Span span) {
        return id("finding", kind.slug(), span.start());
    }

    /** All that is counted of the edition. */
    IRI coverage() {
        return id("goal-coverage");
    }

    IRI coverage(String goal) {
        return id("goal-coverage", goal);
    }

    /** What the text asserts. */
    IRI assertedGraph() {
        return iri(Addresses.graph(slug));
    }

    IRI evidenceGraph() {
        return iri(Addresses.graph(slug, "evidence"));
    }

    IRI findingsGraph() {
        return iri(Addresses.graph(slug, "findings"));
    }

    IRI textGraph() {
        return iri(Addresses.graph(slug, "text"));
    }

    IRI coverageGraph() {
        return iri(Addresses.graph(slug, "goal-coverage"));
    }

    private IRI id(Object... parts) {
        var segments = new String[parts.length + 1];
        segments[0] = slug;
        for (int i = 0; i < parts.length; i++) {
            segments[i + 1] = parts[i].toString();
        }
        return iri(Addresses.id(segments));
    }
}
