package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.regex.Pattern;

/** Tells a line that a converter has wrapped from the beginning of a new paragraph. */
final class Wrapping {

    // "PP Resolutions 25,", "… of the WSIS Action", "… will support"
    private static final Pattern EXPECTS_MORE =
            Pattern.compile(
                    "(?:[,:;(\\[-]|\\b(?:and|or|of|the|to|in|on|by|for|with|from|as|all|following|will"
                            + "|are|is|supports?|contributes?|achievement|implementation|PP|WTDC"
                            + "|WSIS|ITU-?D|UN|United|Nations|Action|Lines?|Resolutions?|Decisions?"
                            + "|Recommendations?|Sustainable|Development|Goals?|SDGs?|targets?"
                            + "|Outputs?|Outcomes?|paragraphs?|Plenipotentiary|Tunis|Geneva"
                            + "|Document|General|High-Level|World|Summit|Information|2030))$",
                    Pattern.CASE_INSENSITIVE);

    // "… in developing", where the rest of a statement is on the next line
    private static final Pattern BREAKS_OFF =
            Pattern.compile(
                    "(?:[(\\[,-]|\\b(?:a|an|and|or|of|the|to|in|on|by|for|with|from|as|its|their"
                            + "|WTDC|PP|Resolutions?|ITU))$");

    private static final Pattern ENDS = Pattern.compile("[.;:!?]$");

    private Wrapping() {}

    /** Whether a reference paragraph cannot end so. */
    static boolean expectsMore(Line paragraph) {
        return EXPECTS_MORE.matcher(paragraph.plain()).find();
    }

    /** Whether a line without a mark of its own goes on with the statement before it. */
    static boolean goesOn(Line statement, Line next) {
        var plain = statement.plain();
        int first = next.text().codePointAt(0);
        boolean inside = Character.isLowerCase(first) || Character.isDigit(first) || first == '(';
        return !ENDS.matcher(plain).find() && (inside || BREAKS_OFF.matcher(plain).find());
    }
}
