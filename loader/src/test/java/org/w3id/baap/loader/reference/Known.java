package org.w3id.baap.loader.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes that exist, for tests: e.g. goal 5 ends in 5.6 and 5.c. */
final class Known {

    // for each goal the last numbered and the last lettered target
    private static final String LAST_TARGETS =
            "5b 8c 9d 7c 6c 6b 3b 10b 5c 7c 7c 8c 3b 7c 9c 10b 19-";

    static final KnownCodes CODES =
            KnownCodes.of(
                    targets().toList(),
                    actionLines(),
                    Set.of(1, 2, 3, 4),
                    Map.of(
                            InstrumentScheme.PP_DEC, Set.of(5, 11, 12, 13),
                            InstrumentScheme.PP_RES, numbers(1, 203),
                            InstrumentScheme.WTDC_RES, numbers(1, 82),
                            InstrumentScheme.ITU_D_REC, Set.of(15, 16, 22)));

    private Known() {}

    private static Stream<String> targets() {
        var last = LAST_TARGETS.split(" ");
        return IntStream.rangeClosed(1, last.length)
                .boxed()
                .flatMap(goal -> targets(goal, last[goal - 1]));
    }

    private static Stream<String> targets(int goal, String last) {
        int end = last.length() - 1;
        var numbered =
                IntStream.rangeClosed(1, Integer.parseInt(last.substring(0, end)))
                        .mapToObj(n -> goal + "." + n);
        var lettered =
                IntStream.rangeClosed('a', last.charAt(end)).mapToObj(c -> goal + "." + (char) c);
        return Stream.concat(numbered, lettered);
    }

    private static Set<String> actionLines() {
        var subLines =
                List.of(
                        "government",
                        "business",
                        "learning",
                        "health",
                        "employment",
                        "environment",
                        "agriculture",
                        "science");
        return Stream.concat(
                        IntStream.rangeClosed(1, 11).mapToObj(n -> "C" + n),
                        subLines.stream().map(name -> "C7-e-" + name))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(int first, int last) {
        return Arrays.stream(IntStream.rangeClosed(first, last).toArray())
                .boxed()
                .collect(Collectors.toSet());
    }
}
