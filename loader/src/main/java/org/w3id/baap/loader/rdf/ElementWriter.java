package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;
import static org.w3id.baap.loader.rdf.Statements.number;
import static org.w3id.baap.loader.rdf.Statements.plain;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.w3id.baap.loader.plan.Activity;
import org.w3id.baap.loader.plan.AreaOfWork;
import org.w3id.baap.loader.plan.Code;
import org.w3id.baap.loader.plan.Gap;
import org.w3id.baap.loader.plan.Objective;
import org.w3id.baap.loader.plan.Outcome;
import org.w3id.baap.loader.plan.Output;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.plan.Programme;
import org.w3id.baap.loader.plan.Wording;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

import java.util.List;

/** Writes the plan's elements as the text asserts them, e.g. Output 2.1 with its programme. */
final class ElementWriter {

    private final Statements asserted;
    private final SpanWriter spans;
    private final EditionAddresses at;

    private ElementWriter(Statements asserted, SpanWriter spans, EditionAddresses at) {
        this.asserted = asserted;
        this.spans = spans;
        this.at = at;
    }

    static void write(Plan plan, Statements asserted, SpanWriter spans, EditionAddresses at) {
        var writer = new ElementWriter(asserted, spans, at);
        plan.objectives().forEach(writer::objective);
        plan.outputs().forEach(writer::output);
    }

    private void objective(Objective objective) {
        var said =
                element(
                        at.objective(objective.number()),
                        Baap.Objective,
                        "Objective " + objective.number(),
                        Integer.toString(objective.number()),
                        objective.number(),
                        objective.title(),
                        at.edition());
        objective
                .statement()
                .ifPresent(words -> said.add(DCTERMS.DESCRIPTION, prose(words.text())));
        objective.outcomes().forEach(outcome -> outcome(outcome, at.objective(objective.number())));
    }

    private void outcome(Outcome outcome, IRI objective) {
        var subject = at.outcome(outcome.code());
        element(
                subject,
                Baap.Outcome,
                "Outcome " + outcome.code(),
                outcome.code().toString(),
                outcome.code().number(),
                outcome.wording(),
                objective);
        for (int i = 0; i < outcome.indicators().size(); i++) {
            var indicator = at.indicator(outcome.code(), i + 1);
            var notation = outcome.code() + "/" + (i + 1);
            element(
                    indicator,
                    Baap.PerformanceIndicator,
                    "Performance indicator " + notation,
                    notation,
                    i + 1,
                    outcome.indicators().get(i),
                    subject);
            asserted.subject(subject).add(Baap.measuredBy, indicator);
        }
    }

    private void output(Output output) {
        var code = output.code();
        var said =
                asserted.subject(at.output(code), Baap.Output, Baap.PlanElement)
                        .add(RDFS.LABEL, prose("Output " + code))
                        .add(SKOS.NOTATION, plain(code.toString()))
                        .add(Baap.position, number(code.number()))
                        .add(Baap.partOf, at.objective(code.objective()));
        output.title().ifPresent(title -> said.add(DCTERMS.TITLE, prose(title.text())));
        output.title()
                .map(Wording::span)
                .or(() -> output.extents().stream().findFirst())
                .ifPresent(span -> said.add(Baap.evidence, spans.write(span)));
        output.programmes().forEach(programme -> programme(programme, code));
        output.areas().forEach(area -> area(area, code));
        output.activities().forEach(activity -> activity(activity, code));
        for (int i = 0; i < output.gaps().size(); i++) {
            gap(output.gaps().get(i), output.gaps().subList(0, i), code);
        }
    }

    private void programme(Programme programme, Code output) {
        var subject = at.programme(output, programme.number());
        var notation =
                programme.number() == 1 ? output.toString() : output + "/" + programme.number();
        element(
                subject,
                Baap.Programme,
                "Programme of Output " + output,
                notation,
                programme.number(),
                programme.title(),
                at.output(output));
        asserted.subject(at.output(output)).add(Baap.implementedThrough, subject);
    }

    private void area(AreaOfWork area, Code output) {
        element(
                at.area(output, area.number()),
                Baap.AreaOfWork,
                "Area of work " + output + "/" + area.number(),
                output + "/" + area.number(),
                area.number(),
                area.title(),
                area.programme()
                        .map(number -> at.programme(output, number))
                        .orElse(at.output(output)));
    }

    private void activity(Activity activity, Code output) {
        var subject = at.activity(output, activity.number());
        var notation = output + "/" + activity.number();
        var parent =
                activity.area()
                        .map(area -> at.area(output, area))
                        .or(() -> activity.programme().map(number -> at.programme(output, number)))
                        .orElse(at.output(output));
        var said =
                element(
                        subject,
                        Baap.Activity,
                        "Activity " + notation,
                        notation,
                        activity.number(),
                        activity.wording(),
                        parent);
        if (activity.reportItem()) {
            said.add(RDF.TYPE, Baap.ReportItem);
        }
    }

    private void gap(Gap gap, List<Gap> before, Code output) {
        long number = 1 + before.stream().filter(gap::isLike).count();
        var said =
                asserted.subject(at.gap(output, gap, number), Baap.Gap)
                        .add(RDFS.LABEL, prose("Gap " + output + ": " + gap.label().text()))
                        .add(Baap.slot, plain(gap.slot()))
                        .add(Baap.partOf, at.output(output))
                        .add(Baap.evidence, spans.write(gap.label().span()));
        gap.region().ifPresent(slug -> said.add(Baap.region, iri(Addresses.id("region", slug))));
    }

    private Statements.Subject element(
            IRI subject,
            IRI type,
            String label,
            String notation,
            int position,
            Wording title,
            IRI parent) {
        return asserted.subject(subject, type, Baap.PlanElement)
                .add(RDFS.LABEL, prose(label))
                .add(SKOS.NOTATION, plain(notation))
                .add(Baap.position, number(position))
                .add(DCTERMS.TITLE, prose(title.text()))
                .add(Baap.partOf, parent)
                .add(Baap.evidence, spans.write(title.span()));
    }
}
