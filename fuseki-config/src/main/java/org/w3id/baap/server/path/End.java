package org.w3id.baap.server.path;

import org.w3id.baap.queries.Code;
import org.w3id.baap.queries.Codes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader gives for one end of a path, e.g. {@code wtdc-res/34}.
 *
 * @param name of the field: {@code from} or {@code to}
 * @param code of the thing meant, if it is one
 * @param choices what may be meant, if it is not
 */
public record End(String name, String given, Optional<Code> code, List<Code> choices) {

    private static final int MOST_CHOICES = 12;
    private static final int SHOWN = 40;

    public End {
        choices = List.copyOf(choices);
    }

    /**
     * Reads it.
     *
     * @param all that can be an end of a path
     */
    static End of(String name, String given, Codes codes, List<Code> all) {
        var meant =
                given.contains("://")
                        ? all.stream().filter(code -> code.iri().equals(given)).toList()
                        : codes.meant(given).stream().filter(all::contains).toList();
        if (meant.size() == 1) {
            return new End(name, given, Optional.of(meant.getFirst()), List.of());
        }
        return new End(name, given, Optional.empty(), meant.isEmpty() ? near(given, all) : meant);
    }

    private static List<Code> near(String given, List<Code> all) {
        var part = given.strip().toLowerCase(Locale.ROOT);
        return part.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(
                                code ->
                                        (code.full() + " " + code.label())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(part))
                        .limit(MOST_CHOICES)
                        .toList();
    }

    /** Whether nothing is given. */
    public boolean isOpen() {
        return given.isBlank();
    }

    /** Whether it is given and is no one thing. */
    public boolean isWrong() {
        return !isOpen() && code.isEmpty();
    }

    /** What the field shows: the code without ambiguity, or what was given. */
    public String shown() {
        return code.map(Code::full).orElse(given);
    }

    /** What is wrong, in one line. */
    public String problem() {
        var cut =
                given.codePointCount(0, given.length()) > SHOWN
                        ? given.substring(0, given.offsetByCodePoints(0, SHOWN)) + "…"
                        : given;
        return choices.isEmpty()
                ? "%s: there is no “%s”; a code such as wtdc-res/34, C5, output/2.3, goal/13 or target/13.1"
                        .formatted(name, cut)
                : "%s: “%s” could be one of these".formatted(name, cut);
    }
}
