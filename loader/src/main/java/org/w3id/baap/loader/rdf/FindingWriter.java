package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Span;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the defects of the source, each with its kind, severity, evidence and what it concerns.
 */
final class FindingWriter {

    private static final String DQV = "http://www.w3.org/ns/dqv#";

    private final Plan plan;
    private final Model vocabulary;
    private final Statements findings;
    private final SpanWriter spans;
    private final EditionAddresses at;

    FindingWriter(
            Plan plan,
            Model vocabulary,
            Statements findings,
            SpanWriter spans,
            EditionAddresses at) {
        this.plan = plan;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.spans = spans;
        this.at = at;
    }

    /** One finding an address; what else is said of the same characters joins its explanation. */
    void write(List<Finding> found) {
        Map<IRI, List<Finding>> byAddress =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> at.finding(finding.kind(), finding.span()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byAddress.forEach(this::write);
    }

    private void write(IRI subject, List<Finding> same) {
        var first = same.getFirst();
        var kind = iri(Addresses.id("finding-kind", first.kind().slug()));
        var explanation =
                same.stream()
                        .map(Finding::explanation)
                        .distinct()
                        .collect(Collectors.joining("; "));
        var span = spans.write(first.span());
        var said =
                findings.subject(subject, Baap.Finding, iri(DQV + "QualityAnnotation"))
                        .add(RDFS.LABEL, prose(label(first)))
                        .add(Baap.findingKind, kind)
                        .add(DCTERMS.DESCRIPTION, prose(explanation))
                        .add(Baap.concerns, concerned(first.span()))
                        .add(Baap.evidence, span)
                        .add(Oa.HAS_TARGET, span)
                        .add(Oa.MOTIVATED_BY, iri(DQV + "qualityAssessment"));
        vocabulary
                .filter(kind, Baap.severity, null)
                .forEach(severity -> said.add(Baap.severity, severity.getObject()));
    }

    private String label(Finding finding) {
        return "%s in line %s"
                .formatted(words(finding.kind()), plan.text().lineNumber(finding.span().start()));
    }

    private static String words(FindingKind kind) {
        var words = kind.slug().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * The output whose section or row of a table it stands in, an outcome's row, or the edition.
     */
    private IRI concerned(Span span) {
        for (var output : plan.outputs().toList()) {
            if (output.contains(span)) {
                return at.output(output.code());
            }
        }
        for (var proposal : plan.proposals()) {
            if (proposal.wording().span().contains(span)) {
                return at.amendment(proposal);
            }
        }
        for (var outcome : plan.outcomes().toList()) {
            for (var listing : outcome.listings()) {
                if (listing.line().span().contains(span)) {
                    return at.output(listing.code());
                }
            }
            boolean inRow =
                    outcome.wording().span().contains(span)
                            || outcome.indicators().stream().anyMatch(i -> i.span().contains(span));
            if (inRow) {
                return at.outcome(outcome.code());
            }
        }
        return at.edition();
    }
}
