package org.w3id.baap.queries;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one column of an answer holds, e.g. {@code code: string, the output's code, e.g. 2.1}.
 *
 * @param meaning in words, for a reader who has never seen the plan
 * @param varies whether it holds what no file can expect, e.g. a score or the hash of a release
 */
public record Column(String name, Type type, String meaning, boolean varies) {

    /** The kind of value in a column, e.g. {@link #IRI} for an output. */
    public enum Type {
        IRI,
        STRING,
        INTEGER,
        DECIMAL,
        BOOLEAN
    }

    // "string, the output's code, e.g. 2.1"
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?<type>[a-z]+), (?<meaning>\\S.*)", Pattern.DOTALL);

    /** Whether it holds numbers, which stand under each other by their last digit. */
    public boolean isNumber() {
        return type == Type.INTEGER || type == Type.DECIMAL;
    }

    static Column of(String name, String description, boolean varies) {
        var parts = DESCRIPTION.matcher(description);
        if (!parts.matches()) {
            throw new HeaderException(
                    "column %s: expected \"TYPE, MEANING\", found \"%s\""
                            .formatted(name, description));
        }
        return new Column(name, type(name, parts.group("type")), parts.group("meaning"), varies);
    }

    private static Type type(String name, String word) {
        return Arrays.stream(Type.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new HeaderException(
                                        "column %s: no type \"%s\"; one of %s"
                                                .formatted(name, word, types())));
    }

    private static String types() {
        return Arrays.stream(Type.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
