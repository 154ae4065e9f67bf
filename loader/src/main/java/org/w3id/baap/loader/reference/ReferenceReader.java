package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Reference.ActionLine;
import org.w3id.baap.loader.reference.Reference.All;
import org.w3id.baap.loader.reference.Reference.ConnectGoal;
import org.w3id.baap.loader.reference.Reference.Goal;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.reference.Reference.Paragraph;
import org.w3id.baap.loader.reference.Reference.Target;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Sentences;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the paragraphs of a reference section, e.g. "The implementation of PP Resolution 36, 136
 * and WTDC Resolutions 34 will support Output 2.3".
 *
 * <p>No text makes it fail: every word is read, or a finding says that it is not.
 *
 * @param known the codes that exist
 */
public record ReferenceReader(KnownCodes known) {

    /** What the paragraph cites and names, in the order of the text, and its faults. */
    public Reading read(Line paragraph) {
        var cited = new ArrayList<Cited>();
        var outputs = new ArrayList<Named>();
        var outcomes = new ArrayList<Named>();
        var faults = new Faults(known);
        for (Line sentence : Sentences.of(paragraph)) {
            var parsed = SentenceParser.parse(sentence.plain(), known, Manner.REFERENCES);
            cited.addAll(cited(sentence, parsed));
            outputs.addAll(named(sentence, parsed.outputs()));
            outcomes.addAll(named(sentence, parsed.outcomes()));
            faults.check(sentence, parsed);
        }
        return new Reading(cited, outputs, outcomes, faults.findings());
    }

    private static List<Cited> cited(Line sentence, Parsed parsed) {
        var cited = new ArrayList<Cited>();
        for (Item item : parsed.items()) {
            var span = sentence.span(item.from(), item.to());
            for (Reference reference : item.references()) {
                cited.add(cited(sentence, span, reference, relation(reference), item.rule()));
            }
        }
        for (Parsed.Blanket blanket : parsed.blankets()) {
            var span = sentence.span(blanket.from(), blanket.to());
            for (ReferenceSet set : blanket.sets()) {
                var relation =
                        blanket.monitoring()
                                ? Relation.RELEVANT_TO_MONITORING_OF_ALL_OF
                                : relation(new All(set));
                cited.add(cited(sentence, span, new All(set), relation, ExtractionRule.BLANKET));
            }
        }
        cited.sort((one, other) -> one.span().compareTo(other.span()));
        return cited;
    }

    private static Cited cited(
            Line sentence, Span span, Reference reference, Relation relation, ExtractionRule rule) {
        return new Cited(reference, relation, span, sentence.printed(span), sentence.span(), rule);
    }

    private static List<Named> named(Line sentence, List<Piece> codes) {
        return codes.stream()
                .map(code -> sentence.span(code.from(), code.to()))
                .map(span -> new Named(sentence.printed(span), span, sentence.span()))
                .toList();
    }

    private static Relation relation(Reference reference) {
        return switch (reference) {
            case InstrumentReference ignored -> Relation.SUPPORTED_BY_INSTRUMENT;
            case ActionLine ignored -> Relation.SUPPORTED_BY_ACTION_LINE;
            case Goal ignored -> Relation.CONTRIBUTES_TO_GOAL;
            case Target ignored -> Relation.CONTRIBUTES_TO_TARGET;
            case Paragraph ignored -> Relation.REFERRED_TO_IN;
            case ConnectGoal ignored ->
                    throw new IllegalArgumentException("read in prose only: " + reference);
            case All(ReferenceSet set) ->
                    switch (set) {
                        case SDGS -> Relation.CONTRIBUTES_TO_ALL_OF;
                        case WTDC_RESOLUTIONS, PP_RESOLUTIONS, WSIS_ACTION_LINES ->
                                Relation.SUPPORTED_BY_ALL_OF;
                    };
        };
    }
}
