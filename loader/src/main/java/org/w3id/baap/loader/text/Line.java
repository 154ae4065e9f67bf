package org.w3id.baap.loader.text;

/**
 * A piece of the text and where it starts, most often a whole line without its line end, e.g. line
 * 120, {@code Output 1.1}; a paragraph that a converter has wrapped holds the line ends between.
 *
 * <p>Indexes into {@link #text} are Java chars; {@link #span} turns them into code points of the
 * source, so that no other class needs to know the difference.
 *
 * @param number number in the source of the line it starts on, from 1
 * @param start code point position of the first character
 * @param text the characters as printed
 */
public record Line(int number, int start, String text) {

    /** The span of {@code text.substring(from, to)}, in code points of the source. */
    public Span span(int from, int to) {
        int begin = start + text.codePointCount(0, from);
        return new Span(begin, begin + text.codePointCount(from, to));
    }

    /** The characters of a span that lies within this piece, as printed. */
    public String printed(Span span) {
        int from = text.offsetByCodePoints(0, span.start() - start);
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

    /** The span of the whole piece. */
    public Span span() {
        return span(0, text.length());
    }

    /**
     * The piece from {@code from} to {@code to} (char indexes), which still knows where it stands.
     */
    public Line piece(int from, int to) {
        int lineEnds = (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        return new Line(
                number + lineEnds, start + text.codePointCount(0, from), text.substring(from, to));
    }

    /** Without white space at either end; odd spaces (no-break, thin) count as white space. */
    public Line strip() {
        int from = 0;
        int to = text.length();
        var plain = plain();
        while (from < to && Character.isWhitespace(plain.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
            to--;
        }
        return piece(from, to);
    }

    public boolean isBlank() {
        return strip().text.isEmpty();
    }

    /**
     * The same characters, one for one, in the plain form that patterns are written for: every kind
     * of space is a space, every kind of hyphen a hyphen. An index into it is an index into {@link
     * #text}.
     */
    public String plain() {
        return Plain.of(text);
    }

    /** The wording: no white space at either end, every run of white space one space. */
    public String folded() {
        return Plain.folded(text);
    }
}
