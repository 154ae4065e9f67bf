package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Reference.Target;

import java.util.List;
import java.util.OptionalInt;

/**
 * One printed code and what it stands for: one reference, or the members of a range.
 *
 * @param unknown codes that are in no list, e.g. {@code C12}
 * @param from char index of the code
 * @param phraseFrom char index of its noun, for the first code after a noun
 * @param phraseTo where its date or its body ends, if one follows
 * @param underGoal the goal whose parenthesis a target stands in, if any
 * @param dotless whether a target is printed without its dot
 */
record Item(
        List<Reference> references,
        List<String> unknown,
        int from,
        int to,
        int phraseFrom,
        int phraseTo,
        ExtractionRule rule,
        OptionalInt underGoal,
        boolean dotless) {

    Item {
        references = List.copyOf(references);
        unknown = List.copyOf(unknown);
    }

    Item startingAt(int newPhraseFrom) {
        return new Item(
                references, unknown, from, to, newPhraseFrom, phraseTo, rule, underGoal, dotless);
    }

    Item with(List<Reference> others, int newPhraseTo) {
        return new Item(
                others, unknown, from, to, phraseFrom, newPhraseTo, rule, underGoal, dotless);
    }

    /** The action line that sub-lines after it belong to, e.g. C7 for C7-e-health. */
    String line() {
        var code = references.isEmpty() ? unknown.getFirst() : references.getFirst().code();
        return code.split("-", 2)[0];
    }

    boolean standsUnderAnotherGoal() {
        return underGoal.isPresent()
                && references.stream()
                        .anyMatch(
                                reference ->
                                        reference instanceof Target target
                                                && target.goal() != underGoal.getAsInt());
    }
}
