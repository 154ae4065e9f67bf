package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Span;

/**
 * A piece of the text to quote: passages never overlap, and no character with ink is outside one,
 * e.g. the bullet {@code · Action plan} of Output 1.1.
 *
 * @param line the piece as printed, with bullet or number, without white space at its ends
 */
public record Passage(Kind kind, Line line, Section section) {

    /** What sort of piece it is; the slug is the name in lower case. */
    public enum Kind {
        HEADING,
        CELL,
        BULLET,
        SENTENCE,
        NARRATIVE
    }

    public Span span() {
        return line.span();
    }
}
