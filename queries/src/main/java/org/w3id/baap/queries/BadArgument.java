package org.w3id.baap.queries;

import java.util.List;

/**
 * What a user gave and a query cannot take, said in one line with what would be right, e.g. {@code
 * instrument: "Res 30" is both pp-res/30 and wtdc-res/30}.
 */
public final class BadArgument extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final String parameter;
    private final transient List<String> choices;

    BadArgument(String parameter, String problem, List<String> choices) {
        super("%s: %s".formatted(shown(parameter), problem));
        this.parameter = parameter;
        this.choices = List.copyOf(choices);
    }

    /** The name given, which no parameter may have. */
    public String parameter() {
        return parameter;
    }

    /** All values that would do, or the names of the parameters; empty if they cannot be listed. */
    public List<String> choices() {
        return choices == null ? List.of() : choices;
    }

    /** What was given, short and in one line, whatever it holds. */
    static String shown(String given) {
        var printable = new StringBuilder();
        given.codePoints()
                .limit(SHOWN)
                .forEach(point -> printable.appendCodePoint(isPlain(point) ? point : 0xFFFD));
        return given.codePointCount(0, given.length()) > SHOWN
                ? printable + "…"
                : printable.toString();
    }

    /** Whether a reader sees the character as it is: no control, no surrogate on its own. */
    static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
