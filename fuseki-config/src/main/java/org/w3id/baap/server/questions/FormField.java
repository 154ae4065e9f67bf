package org.w3id.baap.server.questions;

import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.server.served.Served;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parameter to fill in, e.g. {@code goal}; one with options is a pick-list.
 *
 * @param value what is given, or what is taken if nothing is
 * @param problem why the value does not fit, with {@code remedies} that would
 */
public record FormField(
        String name,
        String value,
        List<Option> options,
        Optional<String> problem,
        List<Remedy> remedies) {

    /** More than these are no help: the pick-list has them. */
    private static final int MOST_REMEDIES = 12;

    /** Something to pick, e.g. {@code 5} for {@code SDG 5 Gender Equality (12 rows)}. */
    public record Option(String value, String text, boolean isChosen) {}

    /** What would do in the place of a wrong value, with the answer to it. */
    public record Remedy(String text, String link) {}

    public FormField {
        options = List.copyOf(options);
        remedies = List.copyOf(remedies);
    }

    /**
     * The field as a question fills it.
     *
     * @param rows how many the answer has for each address that can be picked; empty if that is not
     *     known
     */
    static FormField of(
            Parameter parameter, Question question, Served served, Map<String, Long> rows) {
        var given =
                question.given().getOrDefault(parameter.name(), parameter.fallback().orElse(""));
        var choices =
                PickList.isListed(parameter)
                        ? PickList.of(parameter, served.codes())
                        : List.<PickList.Choice>of();
        return new FormField(
                parameter.name(),
                given,
                options(choices, parameter, given, rows),
                Optional.empty(),
                List.of());
    }

    /** The same, if it is the one that was given wrongly, with what is wrong and what would do. */
    FormField with(BadArgument mistake, Question question) {
        if (!mistake.parameter().equals(name)) {
            return this;
        }
        var choices = mistake.choices();
        var shown = choices.size() > MOST_REMEDIES ? List.<String>of() : choices;
        return new FormField(
                name,
                value,
                options,
                Optional.of(mistake.getMessage()),
                shown.stream().map(c -> new Remedy(c, question.with(name, c))).toList());
    }

    private static List<Option> options(
            List<PickList.Choice> choices,
            Parameter parameter,
            String given,
            Map<String, Long> rows) {
        if (choices.isEmpty()) {
            return List.of();
        }
        boolean isListed = choices.stream().anyMatch(c -> means(given, c));
        var open = new Option("", parameter.leftOpen(), given.isEmpty());
        var other = new Option(given, given, true);
        return Stream.concat(
                        isListed || given.isEmpty() ? Stream.of(open) : Stream.of(open, other),
                        choices.stream()
                                .map(
                                        c ->
                                                new Option(
                                                        c.value(),
                                                        text(c) + counted(c, rows),
                                                        means(given, c))))
                .toList();
    }

    // "5.b" is meant by "target/5.b" where things of any kind will do
    private static boolean means(String given, PickList.Choice choice) {
        return !given.isEmpty()
                && (choice.value().equals(given)
                        || choice.address().equals(given)
                        || choice.value().equals("target/" + given));
    }

    private static String text(PickList.Choice choice) {
        return choice.label().contains(choice.value())
                ? choice.label()
                : choice.value() + " · " + choice.label();
    }

    private static String counted(PickList.Choice choice, Map<String, Long> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        long count = rows.getOrDefault(choice.address(), rows.getOrDefault(choice.value(), 0L));
        return count == 1 ? " (1 row)" : " (" + count + " rows)";
    }
}
