package org.w3id.baap.server.reader;

import java.util.List;

/**
 * Some characters of the text with all that they are the evidence for, e.g. {@code 5b} at 54129 to
 * 54131.
 *
 * @param start in code points from 0
 * @param end after the last one
 * @param address of the span
 */
record Stretch(int start, int end, String address, List<Mark> marks) {

    Stretch {
        marks = List.copyOf(marks);
    }

    /** Of its element, e.g. {@code span-54129-54131}. */
    String anchor() {
        return "span-" + start + "-" + end;
    }

    /** Whether any of it, or its place if it holds nothing, lies between two positions. */
    boolean meets(int from, int to) {
        return start < to && from < Math.max(end, start + 1);
    }
}
