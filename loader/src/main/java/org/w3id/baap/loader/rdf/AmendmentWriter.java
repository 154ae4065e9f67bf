package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.number;
import static org.w3id.baap.loader.rdf.Statements.plain;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.w3id.baap.loader.plan.AmendmentProposal;
import org.w3id.baap.ontology.Baap;

/** Writes the changes that the contribution proposes and the texts that make them. */
final class AmendmentWriter {

    private AmendmentWriter() {}

    static void write(
            AmendmentProposal proposal,
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
                        .add(Baap.proposesChangeTo, at.output(proposal.output()))
                        .add(Baap.partOf, at.edition())
                        .add(Baap.evidence, spans.write(proposal.wording().span()));
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
