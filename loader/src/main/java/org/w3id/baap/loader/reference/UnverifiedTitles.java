package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.PlanReferences.OutputReferences;
import org.w3id.baap.loader.reference.PlanReferences.PlanMention;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds, once each, the instruments whose title in the vocabulary was not seen in an official text,
 * e.g. PP Decision 13.
 */
final class UnverifiedTitles {

    private record Met(InstrumentReference instrument, Span span) {}

    private UnverifiedTitles() {}

    static List<Finding> of(
            List<OutputReferences> outputs,
            List<PlanMention> mentions,
            KnownInstruments instruments) {
        Set<String> seen = new HashSet<>();
        var findings = new ArrayList<Finding>();
        for (var met : met(outputs, mentions)) {
            var instrument = met.instrument;
            boolean unverified =
                    instruments.of(instrument).filter(known -> !known.titleVerified()).isPresent();
            if (unverified && seen.add(instrument.scheme() + "/" + instrument.code())) {
                findings.add(
                        new Finding(
                                FindingKind.TITLE_UNVERIFIED,
                                met.span,
                                "the title of %s was not seen in an official text"
                                        .formatted(instrument.label())));
            }
        }
        return findings;
    }

    private static List<Met> met(List<OutputReferences> outputs, List<PlanMention> mentions) {
        var cited =
                outputs.stream()
                        .flatMap(output -> output.cited().stream())
                        .flatMap(c -> met(c.reference(), c.span()));
        var mentioned =
                mentions.stream()
                        .flatMap(m -> met(m.mentioned().reference(), m.mentioned().span()));
        return Stream.concat(cited, mentioned).sorted(Comparator.comparing(Met::span)).toList();
    }

    private static Stream<Met> met(Reference reference, Span span) {
        return reference instanceof InstrumentReference instrument
                ? Stream.of(new Met(instrument, span))
                : Stream.empty();
    }
}
