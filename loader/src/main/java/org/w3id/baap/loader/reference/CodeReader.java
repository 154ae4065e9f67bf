package org.w3id.baap.loader.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a code under its topic: "5" is a goal after "SDGs" and a resolution after "Resolutions".
 */
record CodeReader(KnownCodes known, Manner manner, Surroundings surroundings) {

    // "17 (targets 17.8": the next goal, although its neighbour's parenthesis is still open
    private static final Pattern OPENS = Wording.pattern("_,?_\\(");

    /** The code that a turn has matched; empty where the topic has no such codes. */
    Optional<Item> read(Turn turn, Matcher match, Topic topic) {
        return switch (turn) {
            case SUB_LINE -> actionLine(match, topic, line(match) + "-" + subLine(match), true);
            case ANOTHER_SUB_LINE ->
                    topic instanceof Topic.ActionLines(String line) && !line.isEmpty()
                            ? actionLine(match, topic, line + "-" + subLine(match), true)
                            : Optional.empty();
            case ACTION_LINE -> actionLine(match, topic, line(match), match.group("gap").isEmpty());
            case ACTION_LINE_RANGE ->
                    takesActionLines(match, topic, match.group("gap").isEmpty())
                            ? Codes.actionLines(known, match.group("first"), match.group("last"))
                                    .map(codes -> item(match, codes, ExtractionRule.RANGE))
                            : Optional.empty();
            case TARGET -> target(match, topic);
            case TARGET_RANGE -> targetRange(match, topic);
            case ONE_NUMBER -> {
                var number = match.group("number");
                yield numbers(match, topic, number, number);
            }
            case RANGE -> numbers(match, topic, match.group("first"), match.group("last"));
            default -> Optional.empty();
        };
    }

    private Optional<Item> actionLine(Matcher match, Topic topic, String code, boolean close) {
        return takesActionLines(match, topic, close)
                ? Optional.of(
                        item(match, Codes.actionLine(known, code), ExtractionRule.ACTION_LINE_LIST))
                : Optional.empty();
    }

    // "C5" speaks for itself, "c 5" only after "Action Lines"
    private boolean takesActionLines(Matcher match, Topic topic, boolean close) {
        if (topic instanceof Topic.ActionLines) {
            return true;
        }
        return !manner.isProse()
                && close
                && match.group().startsWith("C")
                && !(topic instanceof Topic.Other);
    }

    private Optional<Item> target(Matcher match, Topic topic) {
        boolean dotted = match.group("item") != null;
        boolean apart = match.group("apart") != null;
        if (!takesTargets(topic, dotted) || apart && !(topic instanceof Topic.Targets)) {
            return Optional.empty();
        }
        var item = first(match, "item", "undotted", "letter");
        var codes = Codes.target(known, Codes.withoutLeadingZeros(match.group("goal")), item);
        boolean dotless = !dotted && !(apart && match.group("apart").contains("."));
        return Optional.of(targetItem(match, codes, topic, ExtractionRule.TARGET_LIST, dotless));
    }

    private Optional<Item> targetRange(Matcher match, Topic topic) {
        boolean dotless =
                match.group("undotted") != null
                        || match.group("undotted2") != null
                        || match.group("goal2") != null && match.group("last") == null;
        var goal = Codes.withoutLeadingZeros(match.group("goal"));
        boolean oneGoal =
                match.group("goal2") == null
                        || Codes.withoutLeadingZeros(match.group("goal2")).equals(goal);
        if (!takesTargets(topic, !dotless) || !oneGoal) {
            return Optional.empty();
        }
        var from = first(match, "first", "undotted");
        var to = first(match, "last", "undotted2", "last2");
        return Codes.targets(known, goal, from, to)
                .map(codes -> targetItem(match, codes, topic, ExtractionRule.RANGE, dotless));
    }

    private boolean takesTargets(Topic topic, boolean dotted) {
        return switch (topic) {
            case Topic.Targets ignored -> true;
            case Topic.Goals(boolean bare) ->
                    !manner.isProse() || !bare || surroundings.namesSdgs();
            case Topic.Nothing ignored -> !manner.isProse() && dotted && surroundings.namesSdgs();
            case Topic.Other ignored -> false;
            case Topic.Instruments ignored -> false;
            case Topic.ActionLines ignored -> false;
            case Topic.ConnectGoals ignored -> false;
            case Topic.Paragraphs ignored -> false;
        };
    }

    private Optional<Item> numbers(Matcher match, Topic topic, String first, String last) {
        boolean prefixed = match.group("itud") != null;
        return switch (topic) {
            case Topic.Instruments instruments -> {
                var scheme = scheme(instruments, match.start());
                yield prefixed && scheme != InstrumentScheme.ITU_D_REC
                        ? Optional.empty()
                        : Codes.instruments(scheme, first, last)
                                .map(codes -> item(match, codes, rule(first, last, topic)));
            }
            case Topic.Goals(boolean bare) ->
                    prefixed ? Optional.empty() : goals(match, bare, first, last);
            case Topic.Targets targets ->
                    !prefixed && (targets.goalsMayFollow() || isFollowedByBracket(match))
                            ? goals(match, false, first, last)
                            : Optional.empty();
            case Topic.ConnectGoals ignored ->
                    Codes.connectGoals(known, first, last)
                            .map(codes -> item(match, codes, ExtractionRule.PROSE_MENTION));
            case Topic.Paragraphs(CitedDocument document) -> {
                var its = surroundings.documentAfter(match.start()).orElse(document);
                yield Codes.paragraphs(its, first, last)
                        .map(codes -> item(match, codes, rule(first, last, topic)));
            }
            case Topic.Nothing ignored -> Optional.empty();
            case Topic.Other ignored -> Optional.empty();
            case Topic.ActionLines ignored -> Optional.empty();
        };
    }

    private Optional<Item> goals(Matcher match, boolean bare, String first, String last) {
        boolean doubtful = bare && manner.isProse();
        if (!doubtful || surroundings.isSdg(match.end(), manner)) {
            return Codes.goals(known, first, last)
                    .map(
                            codes ->
                                    item(
                                            match,
                                            codes,
                                            first.equals(last)
                                                    ? ExtractionRule.GOAL_LIST
                                                    : ExtractionRule.RANGE));
        }
        return surroundings.isConnectGoal(match.end(), manner)
                ? Codes.connectGoals(known, first, last)
                        .map(codes -> item(match, codes, ExtractionRule.PROSE_MENTION))
                : Optional.empty();
    }

    // "Resolutions 17 of WTDC and 25 of the Plenipotentiary Conference"
    private InstrumentScheme scheme(Topic.Instruments topic, int at) {
        if (topic.bodyStated() && !topic.bodyAfter()) {
            return topic.scheme();
        }
        return surroundings
                .bodyAfter(at)
                .or(() -> surroundings.dateAfter(at).flatMap(Conference::bodyOf))
                .flatMap(body -> body.series(topic.noun()))
                .orElse(topic.scheme());
    }

    private boolean isFollowedByBracket(Matcher match) {
        return surroundings.continuesWith(OPENS, match.end());
    }

    private static ExtractionRule rule(String first, String last, Topic topic) {
        if (!first.equals(last)) {
            return ExtractionRule.RANGE;
        }
        return topic instanceof Topic.Paragraphs
                ? ExtractionRule.PARAGRAPH_LIST
                : ExtractionRule.INSTRUMENT_LIST;
    }

    private static Item item(Matcher match, Codes codes, ExtractionRule rule) {
        // the code of "No. 25" is 25, that of "ITU-D 15" is all of it
        boolean numbered = match.group().regionMatches(true, 0, "no", 0, 2);
        int from = numbered ? match.start("number") : match.start();
        return new Item(
                codes.references(),
                codes.unknown(),
                from,
                match.end(),
                from,
                match.end(),
                rule,
                OptionalInt.empty(),
                false);
    }

    private static Item targetItem(
            Matcher match, Codes codes, Topic topic, ExtractionRule rule, boolean dotless) {
        var underGoal =
                topic instanceof Topic.Targets targets && targets.underGoal() > 0
                        ? OptionalInt.of(targets.underGoal())
                        : OptionalInt.empty();
        return new Item(
                codes.references(),
                codes.unknown(),
                match.start(),
                match.end(),
                match.start(),
                match.end(),
                rule,
                underGoal,
                dotless);
    }

    private static String line(Matcher match) {
        return "C" + Codes.withoutLeadingZeros(match.group("line"));
    }

    // "E-health", "ehealth" are e-health
    private static String subLine(Matcher match) {
        var names = match.pattern().namedGroups().containsKey("name2");
        var name = names ? first(match, "name", "name2") : match.group("name");
        var plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.startsWith("e-") ? plain : "e-" + plain.substring(1);
    }

    private static String first(Matcher match, String... groups) {
        return Stream.of(groups)
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }
}
