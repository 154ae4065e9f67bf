package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Span;

/**
 * Words of the plan and where they stand, e.g. the title {@code Regional preparatory meetings
 * (RPMs) and final report of the RPMs} of Output 1.2.
 *
 * @param text verbatim, without bullet or number, white space folded
 * @param span from the first to the last of these words in the source
 */
public record Wording(String text, Span span) {

    static Wording of(Line piece) {
        var stripped = piece.strip();
        return new Wording(stripped.folded(), stripped.span());
    }

    /** Words that go on in a further line, e.g. a cell of two lines. */
    Wording and(Wording next) {
        return new Wording(text + " " + next.text, span.to(next.span));
    }
}
