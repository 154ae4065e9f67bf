package org.w3id.baap.server.findings;

/**
 * Printed words in the passage where they begin, e.g. the second {@code 1.3} of a list, not the
 * first.
 *
 * @param printed the words, as far as the passage goes
 */
public record Words(String before, String printed, String after) {

    /**
     * Cuts a passage.
     *
     * @param at where the words begin, in code points
     */
    static Words of(String passage, int at, String printed) {
        int from = index(passage, at);
        int to = index(passage, at + printed.codePointCount(0, printed.length()));
        return new Words(
                passage.substring(0, from), passage.substring(from, to), passage.substring(to));
    }

    private static int index(String passage, int position) {
        int length = passage.codePointCount(0, passage.length());
        return passage.offsetByCodePoints(0, Math.clamp(position, 0, length));
    }
}
