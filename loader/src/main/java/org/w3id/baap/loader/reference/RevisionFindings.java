package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.reference.PlanReferences.OutputReferences;
import org.w3id.baap.loader.reference.PlanReferences.PlanMention;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Plain;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at the dates of dated references: {@code WTDC Resolution 2 (Rev. Dubai, 2014)} when the
 * text also has {@code (Rev. Buenos Aires, 2017)}.
 */
final class RevisionFindings {

    // "The Buenos Aires Action Plan aims to"
    private static final Pattern PLAN_NAME =
            Pattern.compile("(?<place>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*) Action Plan\\b");

    private record Dated(InstrumentReference instrument, Revision revision, Span span) {}

    private final List<Finding> findings = new ArrayList<>();

    private RevisionFindings() {}

    static List<Finding> of(
            Plan plan,
            List<OutputReferences> outputs,
            List<PlanMention> mentions,
            KnownInstruments instruments) {
        var found = new RevisionFindings();
        var dated = dated(outputs, mentions);
        found.mixed(dated);
        var conference = conference(plan);
        for (var reference : dated) {
            found.superseded(reference, instruments);
            conference.ifPresent(place -> found.notYetAdopted(reference, place));
        }
        return found.findings;
    }

    private static List<Dated> dated(List<OutputReferences> outputs, List<PlanMention> mentions) {
        var cited =
                outputs.stream()
                        .flatMap(output -> output.cited().stream())
                        .flatMap(c -> dated(c.reference(), c.span()).stream());
        var mentioned =
                mentions.stream()
                        .flatMap(
                                m ->
                                        dated(m.mentioned().reference(), m.mentioned().span())
                                                .stream());
        return Stream.concat(cited, mentioned).sorted(Comparator.comparing(Dated::span)).toList();
    }

    private static Optional<Dated> dated(Reference reference, Span span) {
        return reference instanceof InstrumentReference instrument
                ? instrument.revision().map(revision -> new Dated(instrument, revision, span))
                : Optional.empty();
    }

    /** One finding an instrument, where the text first departs from the revision it began with. */
    private void mixed(List<Dated> dated) {
        Map<String, Dated> first = new HashMap<>();
        Map<String, Dated> departing = new LinkedHashMap<>();
        for (var reference : dated) {
            var work = reference.instrument.scheme() + "/" + reference.instrument.code();
            var began = first.putIfAbsent(work, reference);
            if (began != null && !began.revision.slug().equals(reference.revision.slug())) {
                departing.putIfAbsent(work, reference);
            }
        }
        departing.forEach(
                (work, reference) ->
                        findings.add(
                                new Finding(
                                        FindingKind.MIXED_REVISIONS,
                                        reference.span,
                                        "%s here, \"%s\" before in the same text"
                                                .formatted(
                                                        reference.instrument.label(),
                                                        first.get(work).revision.notation()))));
    }

    private void superseded(Dated reference, KnownInstruments instruments) {
        instruments
                .of(reference.instrument)
                .flatMap(
                        known ->
                                known.revisions().stream()
                                        .filter(r -> r.year() > reference.revision.year())
                                        .max(Comparator.comparingInt(Revision::year)))
                .ifPresent(
                        later ->
                                findings.add(
                                        new Finding(
                                                FindingKind.SUPERSEDED_REVISION,
                                                reference.span,
                                                "%s has a later text: %s"
                                                        .formatted(
                                                                reference.instrument.label(),
                                                                later.notation()))));
    }

    private void notYetAdopted(Dated reference, String conference) {
        if (Plain.folded(reference.revision.place()).equalsIgnoreCase(conference)) {
            findings.add(
                    new Finding(
                            FindingKind.REVISION_NOT_YET_ADOPTED,
                            reference.span,
                            "%s is a text of the conference that this draft is written for"
                                    .formatted(reference.instrument.label())));
        }
    }

    /** Where the conference meets that the plan is named after, e.g. {@code Buenos Aires}. */
    private static Optional<String> conference(Plan plan) {
        Map<String, Integer> names = new HashMap<>();
        PLAN_NAME
                .matcher(Plain.of(plan.text().content()))
                .results()
                .map(name -> name.group(1).replaceFirst("^(?:The|This|In) ", ""))
                .forEach(place -> names.merge(place, 1, Integer::sum));
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
