package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Bullet;
import org.w3id.baap.loader.text.Line;

import java.util.regex.Pattern;

/** Tells the lines of a reference section apart: headings, new paragraphs, wrapped ones. */
final class References {

    private static final int LONGEST_HEADING = 14;

    // "The implementation of the WSIS Action Lines C5 will support the Output 2.2"
    private static final Pattern SAYS_SOMETHING =
            Pattern.compile(
                    "\\d|\\b(?:will|shall|is|are|supports?|contributes?|all)\\b",
                    Pattern.CASE_INSENSITIVE);

    // "PP-14 and WTDC-17 resolutions", "the 2030 Agenda"
    private static final Pattern YEAR_IN_A_NAME =
            Pattern.compile("\\b(?:PP|WTDC)-?\\d\\d\\b|\\b2030 Agenda\\b|\\bAgenda 2030\\b");

    // "PP and WTDC resolutions and recommendations", "WSIS action lines"
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\b(?:resolutions?|decisions?|recommendations?|action lines?|goals?|targets?"
                            + "|SDGs?|agenda|instruments?|references?|paragraphs?)\\b",
                    Pattern.CASE_INSENSITIVE);

    // a heading of this kind opens the references by itself
    private static final Pattern OPENS =
            Pattern.compile(
                    "^(?:the )?(?:PP|WTDC|ITU|WSIS|UN|SDGs?|Sustainable Development Goals?"
                            + "|Plenipotentiary|World Telecommunication Development Conference)\\b",
                    Pattern.CASE_INSENSITIVE);

    // "… the following UN SDGs:\n· 1 (target 1.4)"
    private static final Pattern LISTED = Pattern.compile(": +(?:" + Bullet.MARK + "|-)\\s[^:]*$");

    private static final Pattern FINISHED = Pattern.compile("[.!?]$");

    private References() {}

    static boolean saysSomething(Line line) {
        var plain = YEAR_IN_A_NAME.matcher(line.plain()).replaceAll("");
        return SAYS_SOMETHING.matcher(plain).find();
    }

    /**
     * Whether the line is a heading over references.
     *
     * @param byItself whether it must say so by its first word, as no other heading has
     */
    static boolean isHeading(Line line, boolean byItself) {
        return SUBJECT.matcher(line.plain()).find()
                && (!byItself || OPENS.matcher(line.plain()).find())
                && !saysSomething(line)
                && !FINISHED.matcher(line.plain()).find()
                && line.plain().split("\\s+").length <= LONGEST_HEADING;
    }

    /**
     * Whether a line goes on with the paragraph before it.
     *
     * @param bulleted whether it begins with a bullet: then only a colon announces it
     */
    static boolean goesOn(Block paragraph, Line line, boolean bulleted) {
        var before = paragraph.line().plain();
        if (bulleted) {
            return isListed(before);
        }
        if (Wrapping.expectsMore(paragraph.line())) {
            return true;
        }
        boolean begins = Character.isUpperCase(line.text().codePointAt(0));
        return !begins && !FINISHED.matcher(before).find() && !isHeading(line, false);
    }

    /** A colon at the end, or before bullets only. */
    private static boolean isListed(String paragraph) {
        return paragraph.endsWith(":") || LISTED.matcher(paragraph).find();
    }
}
