package org.w3id.baap.loader.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes that exist, e.g. goal 5 with the targets 1 to 6 and a to c.
 *
 * <p>Goals, targets, action lines and Connect 2020 goals are closed lists: what is not here does
 * not exist. Instruments are an open list.
 *
 * @param targets for each goal the items of its targets in order, e.g. 5 to {@code 1 … 6 a b c}
 * @param actionLines e.g. {@code C5}, {@code C7-e-health}
 */
public record KnownCodes(
        Map<Integer, List<String>> targets,
        Set<String> actionLines,
        Set<Integer> connectGoals,
        Map<InstrumentScheme, Set<Integer>> instruments) {

    public KnownCodes {
        targets = Map.copyOf(targets);
        actionLines = Set.copyOf(actionLines);
        connectGoals = Set.copyOf(connectGoals);
        instruments = Map.copyOf(instruments);
    }

    /** From target codes such as {@code 16.10}, in any order; every goal has a target. */
    public static KnownCodes of(
            Collection<String> targetCodes,
            Collection<String> actionLines,
            Collection<Integer> connectGoals,
            Map<InstrumentScheme, Set<Integer>> instruments) {
        var byGoal =
                targetCodes.stream()
                        .map(code -> code.split("\\.", 2))
                        .sorted(Comparator.comparing(parts -> position(parts[1])))
                        .collect(
                                Collectors.groupingBy(
                                        parts -> Integer.valueOf(parts[0]),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                parts -> parts[1], Collectors.toList())));
        return new KnownCodes(
                byGoal, Set.copyOf(actionLines), Set.copyOf(connectGoals), instruments);
    }

    boolean hasGoal(int goal) {
        return targets.containsKey(goal);
    }

    boolean hasTarget(int goal, String item) {
        return items(goal).contains(item);
    }

    boolean hasInstrument(InstrumentScheme scheme, int number) {
        return instruments.getOrDefault(scheme, Set.of()).contains(number);
    }

    /** The items of a goal's targets in order; none for a goal that does not exist. */
    List<String> items(int goal) {
        return targets.getOrDefault(goal, List.of());
    }

    // numbers first, then letters: 5.6 before 5.a
    private static int position(String item) {
        return Character.isDigit(item.charAt(0))
                ? Integer.parseInt(item)
                : 1000 + Character.toLowerCase(item.charAt(0));
    }
}
