package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Reference.Goal;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.reference.Reference.Target;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects the faults of a paragraph's references, e.g. the second 127 of "126, 127, 127". */
final class Faults {

    private record Key(Span span, FindingKind kind) {}

    private record TargetPlace(Target target, Span span) {}

    private final KnownCodes known;
    private final Map<Key, Finding> findings =
            new TreeMap<>(Comparator.comparing(Key::span).thenComparing(Key::kind));
    private final Map<Integer, Span> goals = new TreeMap<>();
    private final List<TargetPlace> targets = new ArrayList<>();
    private final Set<Integer> goalsWithTargets = new HashSet<>();

    Faults(KnownCodes known) {
        this.known = known;
    }

    /** Checks one sentence; goals and targets are compared at the end, over all of them. */
    void check(Line sentence, Parsed parsed) {
        Set<Reference> seen = new HashSet<>();
        for (Item item : parsed.items()) {
            check(sentence.span(item.from(), item.to()), item, printed(sentence, item), seen);
        }
        for (var blanket : parsed.blankets()) {
            var phrase = sentence.text().substring(blanket.from(), blanket.to());
            add(
                    FindingKind.BLANKET_REFERENCE,
                    sentence.span(blanket.from(), blanket.to()),
                    "\"%s\" names no member; it is kept apart from the explicit references"
                            .formatted(phrase));
        }
        var pieces = Unread.mark(parsed);
        Commas.check(
                sentence.plain(),
                pieces,
                parsed.nounsWithCodes(),
                (kind, piece) -> comma(sentence, kind, piece));
        for (Piece stretch : Unread.stretches(pieces)) {
            var words = sentence.text().substring(stretch.from(), stretch.to());
            add(
                    FindingKind.UNREAD_WORDS,
                    sentence.span(stretch.from(), stretch.to()),
                    "unread \"%s\" in \"%s\"".formatted(words, sentence.folded()));
        }
    }

    /** Checks one sentence of prose, where only the codes count. */
    void checkCodes(Line sentence, Parsed parsed) {
        for (Item item : parsed.items()) {
            checkCodes(sentence.span(item.from(), item.to()), item, printed(sentence, item));
        }
    }

    /** All findings, in the order of the text. */
    List<Finding> findings() {
        goals.forEach(
                (goal, span) -> {
                    if (!goalsWithTargets.contains(goal)) {
                        add(
                                FindingKind.GOALS_WITHOUT_TARGETS,
                                span,
                                "goal %s is named without any of its targets".formatted(goal));
                    }
                });
        for (var place : targets) {
            if (!goals.containsKey(place.target().goal())) {
                add(
                        FindingKind.TARGET_WITHOUT_GOAL,
                        place.span(),
                        "target %s is named, its goal %s is not"
                                .formatted(place.target().code(), place.target().goal()));
            }
        }
        return List.copyOf(findings.values());
    }

    private void check(Span span, Item item, String printed, Set<Reference> seen) {
        checkCodes(span, item, printed);
        var repeated = item.references().stream().filter(r -> !seen.add(r)).toList();
        if (!repeated.isEmpty()) {
            add(
                    FindingKind.REPEATED_NUMBER,
                    span,
                    "\"%s\" is in the list already: %s".formatted(printed, labels(repeated)));
        }
        for (Reference reference : item.references()) {
            if (reference instanceof Goal(int goal)) {
                goals.putIfAbsent(goal, span);
            } else if (reference instanceof Target target) {
                goalsWithTargets.add(target.goal());
                targets.add(new TargetPlace(target, span));
            }
        }
        if (item.standsUnderAnotherGoal()) {
            add(
                    FindingKind.TARGET_WITHOUT_GOAL,
                    span,
                    "\"%s\" stands among the targets of goal %s"
                            .formatted(printed, item.underGoal().getAsInt()));
        }
    }

    private void checkCodes(Span span, Item item, String printed) {
        if (!item.unknown().isEmpty()) {
            add(
                    FindingKind.UNKNOWN_CODE,
                    span,
                    "\"%s\": there is no %s".formatted(printed, String.join(", ", item.unknown())));
            item.underGoal().ifPresent(goalsWithTargets::add);
        }
        if (item.dotless()) {
            add(
                    FindingKind.CODE_WITHOUT_DOT,
                    span,
                    "\"%s\" is printed without its dot; read as %s"
                            .formatted(printed, codes(item)));
        }
        var foreign = item.references().stream().filter(this::isNotInVocabulary).toList();
        if (!foreign.isEmpty()) {
            add(
                    FindingKind.INSTRUMENT_NOT_IN_VOCABULARY,
                    span,
                    "\"%s\": the vocabulary has no %s".formatted(printed, labels(foreign)));
        }
    }

    private boolean isNotInVocabulary(Reference reference) {
        return reference instanceof InstrumentReference instrument
                && !known.hasInstrument(instrument.instruments(), instrument.number());
    }

    private void comma(Line sentence, FindingKind kind, Piece place) {
        var span = sentence.span(place.from(), place.to());
        var text = sentence.text().substring(place.from(), place.to());
        if (kind == FindingKind.MISSING_COMMA) {
            add(kind, span, "a comma is missing in \"%s\"".formatted(text));
        } else {
            int from = Math.max(0, place.from() - 8);
            int to = Math.min(sentence.text().length(), place.to() + 8);
            var around = sentence.text().substring(from, to);
            add(kind, span, "a comma is out of place in \"%s\"".formatted(around));
        }
    }

    private void add(FindingKind kind, Span span, String explanation) {
        findings.putIfAbsent(new Key(span, kind), new Finding(kind, span, explanation));
    }

    private static String printed(Line sentence, Item item) {
        return sentence.text().substring(item.from(), item.to());
    }

    private static String codes(Item item) {
        return item.references().isEmpty()
                ? String.join(", ", item.unknown())
                : item.references().stream().map(Reference::code).collect(Collectors.joining(", "));
    }

    private static String labels(List<Reference> references) {
        return references.stream().map(Reference::label).collect(Collectors.joining(", "));
    }
}
