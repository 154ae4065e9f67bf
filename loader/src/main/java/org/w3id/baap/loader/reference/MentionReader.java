package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds references in prose, e.g. "In line with WTDC Resolution 34 (Rev. Dubai, 2014)".
 *
 * <p>It reads with the grammar of the reference sections, but a code must follow its noun at once,
 * and words it does not know are prose, not faults.
 *
 * @param known the codes that exist
 */
public record MentionReader(KnownCodes known) {

    /** What the paragraph mentions, in the order of the text. */
    public Mentions read(Line paragraph) {
        return read(paragraph, Agenda.SDGS);
    }

    /** As {@link #read(Line)}, under a lead-in that says whose goals "Goal 1" is. */
    public Mentions read(Line paragraph, Agenda bareGoals) {
        var manner =
                switch (bareGoals) {
                    case SDGS -> Manner.PROSE;
                    case CONNECT_2020 -> Manner.CONNECT_PROSE;
                };
        var mentioned = new ArrayList<Mentioned>();
        var faults = new Faults(known);
        for (Line sentence : Sentences.of(paragraph)) {
            var parsed = SentenceParser.parse(sentence.plain(), known, manner);
            parsed.items().forEach(item -> mentioned.addAll(mentioned(sentence, item)));
            faults.checkCodes(sentence, parsed);
        }
        return new Mentions(mentioned, faults.findings());
    }

    private static List<Mentioned> mentioned(Line sentence, Item item) {
        var span = sentence.span(item.phraseFrom(), item.phraseTo());
        return item.references().stream()
                .map(r -> new Mentioned(r, span, sentence.printed(span), sentence.span()))
                .toList();
    }
}
