package org.w3id.baap.loader.text;

/**
 * A stretch of the source text, e.g. 54129 to 54131 for the {@code 5b} of Output 2.3.
 *
 * <p>Positions are Unicode code points, 0-based, start inclusive, end exclusive, over the decoded
 * text without byte order mark and with CRLF counted as one line end (W3C Web Annotation Data
 * Model, section 4.2.4).
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span needs 0 <= start < end: " + start + "-" + end);
        }
    }

    /** The smallest span that holds both, e.g. a whole list from its first and its last code. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
