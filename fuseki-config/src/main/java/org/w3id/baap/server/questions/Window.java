package org.w3id.baap.server.questions;

import org.w3id.baap.server.http.Refused;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which rows of a table are wanted, e.g. {@code limit=10&offset=20} for the rows 21 to 30. Without
 * {@code limit} it is all from the offset on.
 */
record Window(OptionalInt limit, int offset) {

    /** The most rows that a page has. */
    static final int MOST_ROWS = 10_000;

    /** The farthest row that a page begins after. */
    static final int FARTHEST = 999_999;

    static final String LIMIT = "limit";
    static final String OFFSET = "offset";

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    /**
     * Reads it from a request's parameters; an empty one counts as absent.
     *
     * @throws Refused with 400 if one is not a number that it may be
     */
    static Window of(Map<String, String> given) {
        int limit = number(given, LIMIT, 1, MOST_ROWS, 0);
        int offset = number(given, OFFSET, 0, FARTHEST, 0);
        return new Window(limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit), offset);
    }

    private static int number(
            Map<String, String> given, String name, int least, int most, int absent) {
        var text = given.getOrDefault(name, "");
        if (text.isEmpty()) {
            return absent;
        }
        int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Refused(
                    400, "%s: expected a whole number from %d to %d".formatted(name, least, most));
        }
        return number;
    }

    /** Every row. */
    static Window whole() {
        return new Window(OptionalInt.empty(), 0);
    }

    /** As many rows, after others. */
    Window at(int other) {
        return new Window(limit, other);
    }

    /** This one, or at most so many rows if it does not say. */
    Window atMost(int rows) {
        return limit.isPresent() ? this : new Window(OptionalInt.of(rows), offset);
    }

    boolean isWhole() {
        return limit.isEmpty() && offset == 0;
    }

    /** The index of the first row, and of the row after the last, in a table of this length. */
    int start(int total) {
        return Math.min(offset, total);
    }

    int end(int total) {
        return Math.min(total, start(total) + limit.orElse(total));
    }
}
