package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Reference.ActionLine;
import org.w3id.baap.loader.reference.Reference.ConnectGoal;
import org.w3id.baap.loader.reference.Reference.Goal;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.reference.Reference.Paragraph;
import org.w3id.baap.loader.reference.Reference.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What one printed code stands for, e.g. 17.16 to 17.19 for "17.16-17.19"; C12 is unknown. */
record Codes(List<Reference> references, List<String> unknown) {

    // a longer "range" is something else, e.g. "2018-99999"
    private static final int LONGEST_RANGE = 100;
    private static final int LARGEST_NUMBER = 9999;

    /** Instruments are an open list: every number is read, if it can be one. */
    static Optional<Codes> instruments(InstrumentScheme scheme, String first, String last) {
        return open(first, last, n -> new InstrumentReference(scheme, n, Optional.empty()));
    }

    /** Paragraphs are an open list too. */
    static Optional<Codes> paragraphs(CitedDocument document, String first, String last) {
        return open(first, last, n -> new Paragraph(document.slug(), n));
    }

    static Optional<Codes> goals(KnownCodes known, String first, String last) {
        return members(first, last)
                .map(numbers -> closed(numbers, known::hasGoal, Goal::new))
                .or(() -> alone(first, last));
    }

    static Optional<Codes> connectGoals(KnownCodes known, String first, String last) {
        return members(first, last)
                .map(numbers -> closed(numbers, known.connectGoals()::contains, ConnectGoal::new))
                .or(() -> alone(first, last));
    }

    static Codes target(KnownCodes known, String goal, String item) {
        var number = number(goal);
        var code = item(item);
        if (number.isPresent() && known.hasTarget(number.get(), code)) {
            return new Codes(List.of(new Target(number.get(), code)), List.of());
        }
        return new Codes(List.of(), List.of(goal + "." + code));
    }

    /** By number where both ends are numbers, else by the order of the goal's targets. */
    static Optional<Codes> targets(KnownCodes known, String goal, String first, String last) {
        if (Character.isDigit(first.charAt(0)) && Character.isDigit(last.charAt(0))) {
            return members(first, last)
                    .map(items -> items.stream().map(String::valueOf).toList())
                    .map(items -> all(known, goal, items));
        }
        var items = number(goal).map(known::items).orElse(List.of());
        int from = items.indexOf(item(first));
        int to = items.indexOf(item(last));
        return from < 0 || to <= from
                ? Optional.empty()
                : Optional.of(all(known, goal, items.subList(from, to + 1)));
    }

    static Codes actionLine(KnownCodes known, String code) {
        return known.actionLines().contains(code)
                ? new Codes(List.of(new ActionLine(code)), List.of())
                : new Codes(List.of(), List.of(code));
    }

    static Optional<Codes> actionLines(KnownCodes known, String first, String last) {
        return members(first, last)
                .map(numbers -> numbers.stream().map(n -> actionLine(known, "C" + n)).toList())
                .map(Codes::together);
    }

    /** "017" is 17. */
    static String withoutLeadingZeros(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private static Codes all(KnownCodes known, String goal, List<String> items) {
        return together(items.stream().map(item -> target(known, goal, item)).toList());
    }

    private static Codes together(List<Codes> parts) {
        return new Codes(
                parts.stream().flatMap(codes -> codes.references.stream()).toList(),
                parts.stream().flatMap(codes -> codes.unknown.stream()).toList());
    }

    private static Optional<Codes> open(
            String first, String last, Function<Integer, Reference> reference) {
        return members(first, last)
                .filter(numbers -> numbers.getFirst() > 0 && numbers.getLast() <= LARGEST_NUMBER)
                .map(numbers -> new Codes(numbers.stream().map(reference).toList(), List.of()));
    }

    private static Codes closed(
            List<Integer> numbers,
            Predicate<Integer> exists,
            Function<Integer, Reference> reference) {
        var found = new ArrayList<Reference>();
        var unknown = new ArrayList<String>();
        for (int number : numbers) {
            if (exists.test(number)) {
                found.add(reference.apply(number));
            } else {
                unknown.add(Integer.toString(number));
            }
        }
        return new Codes(List.copyOf(found), List.copyOf(unknown));
    }

    // "99999999999" is no number we can count with, but it is printed as a code
    private static Optional<Codes> alone(String first, String last) {
        return first.equals(last)
                ? Optional.of(new Codes(List.of(), List.of(first)))
                : Optional.empty();
    }

    private static Optional<List<Integer>> members(String first, String last) {
        var from = number(first);
        var to = number(last);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        int size = to.get() - from.get() + 1;
        boolean isRange = size > 1 && size <= LONGEST_RANGE;
        return isRange || first.equals(last)
                ? Optional.of(IntStream.rangeClosed(from.get(), to.get()).boxed().toList())
                : Optional.empty();
    }

    private static Optional<Integer> number(String digits) {
        var plain = withoutLeadingZeros(digits);
        return plain.length() > 8 ? Optional.empty() : Optional.of(Integer.valueOf(plain));
    }

    private static String item(String printed) {
        return withoutLeadingZeros(printed.toLowerCase(Locale.ROOT));
    }
}
