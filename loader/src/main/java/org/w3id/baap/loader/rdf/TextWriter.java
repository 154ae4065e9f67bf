package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.number;
import static org.w3id.baap.loader.rdf.Statements.plain;
import static org.w3id.baap.loader.rdf.Statements.position;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.w3id.baap.loader.plan.Passage;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.plan.Section;
import org.w3id.baap.ontology.Baap;

import java.util.Locale;

/** Writes the text itself: its sections and the passages that cover it. */
final class TextWriter {

    private final Statements text;
    private final EditionAddresses at;

    private TextWriter(Statements text, EditionAddresses at) {
        this.text = text;
        this.at = at;
    }

    static void write(Plan plan, Statements text, EditionAddresses at) {
        var writer = new TextWriter(text, at);
        text.subject(at.text(), Baap.SourceText)
                .add(RDFS.LABEL, prose("Text of " + at.slug()))
                .add(Baap.partOf, at.edition())
                .add(Baap.start, position(0))
                .add(Baap.end, position(plan.text().length()));
        for (int i = 0; i < plan.sections().size(); i++) {
            writer.section(plan.sections().get(i), i + 1);
        }
        writer.subjects(plan);
        for (int i = 0; i < plan.passages().size(); i++) {
            writer.passage(plan.passages().get(i), i + 1);
        }
    }

    private void section(Section section, int order) {
        text.subject(at.section(section), Baap.Section)
                .add(RDFS.LABEL, prose(section.title()))
                .add(DCTERMS.TITLE, prose(section.title()))
                .add(Baap.position, number(order))
                .add(Baap.start, position(section.start()))
                .add(Baap.partOf, section.parentStart().map(at::section).orElse(at.edition()));
    }

    /** From a section to the element that it is about, so that a passage leads to its output. */
    private void subjects(Plan plan) {
        for (var section : plan.sections()) {
            for (var objective : plan.objectives()) {
                if (section.span().contains(objective.title().span())) {
                    subject(section, at.objective(objective.number()));
                }
            }
            plan.outputs()
                    .filter(o -> o.extents().stream().anyMatch(e -> e.start() == section.start()))
                    .forEach(output -> subject(section, at.output(output.code())));
        }
    }

    private void subject(Section section, IRI element) {
        text.subject(at.section(section)).add(DCTERMS.SUBJECT, element);
    }

    private void passage(Passage passage, int order) {
        text.subject(at.passage(passage), Baap.Passage)
                .add(Baap.passageKind, plain(passage.kind().name().toLowerCase(Locale.ROOT)))
                .add(Baap.text, prose(passage.line().text()))
                .add(Baap.line, number(passage.line().number()))
                .add(Baap.start, position(passage.span().start()))
                .add(Baap.end, position(passage.span().end()))
                .add(Baap.position, number(order))
                .add(Baap.inSection, at.section(passage.section()));
    }
}
