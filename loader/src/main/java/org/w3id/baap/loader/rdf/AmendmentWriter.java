package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.number;
import static org.w3id.baap.loader.rdf.Statements.plain;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.w3id.baap.loader.plan.AmendmentProposal;
import org.w3id.baap.loader.plan.Code;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.ontology.Baap;

import java.util.Optional;

/** Writes the changes that the contribution proposes and the texts that make them. */
final class AmendmentWriter {

    private AmendmentWriter() {}

    static void write(Plan plan, Statements evidence, SpanWriter spans, EditionAddresses at) {
        for (var proposal : plan.proposals()) {
            var changed = changed(proposal.output(), plan, at);
            write(proposal, changed, evidence, spans, at);
        }
    }

    /** The output, if the plan has it; else the objective that it would belong to. */
    private static Optional<IRI> changed(Code output, Plan plan, EditionAddresses at) {
        if (plan.outputs().anyMatch(o -> o.code().equals(output))) {
            return Optional.of(at.output(output));
        }
        return plan.objectives().stream()
                .filter(objective -> objective.number() == output.objective())
                .findFirst()
                .map(objective -> at.objective(objective.number()));
    }

    private static void write(
            AmendmentProposal proposal,
            Optional<IRI> changed,
            Statements evidence,
            SpanWriter spans,
            EditionAddresses at) {
        var subject = at.amendment(proposal);
        var said =
                evidence.subject(subject, Baap.AmendmentProposal)
                        .add(RDFS.LABEL, prose("Amendment proposal " + proposal.number()))
                        .add(SKOS.NOTATION, plain(Integer.toString(proposal.number())))
                        .add(Baap.position, number(proposal.number()))
                        .add(DCTERMS.TITLE, prose(proposal.wording().text()))
                        .add(Baap.partOf, at.edition())
                        .add(Baap.evidence, spans.write(proposal.wording().span()));
        changed.ifPresent(element -> said.add(Baap.proposesChangeTo, element));
        proposal.quotedHeading()
                .ifPresent(quoted -> said.add(Baap.quotedHeading, plain(quoted.text())));
        for (var text : proposal.realisedBy()) {
            evidence.subject(at.proposedText(proposal, text.span()), Baap.ProposedText)
                    .add(
                            RDFS.LABEL,
                            prose("Text proposed by amendment proposal " + proposal.number()))
                    .add(Baap.realisesProposal, subject)
                    .add(Baap.quote, plain(text.text()))
                    .add(Baap.evidence, spans.write(text.span()));
        }
    }
}
