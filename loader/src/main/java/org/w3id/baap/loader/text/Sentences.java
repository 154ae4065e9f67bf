package org.w3id.baap.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences; "17.16", "Rev. Dubai" and "No. 213A" hold no end. */
public final class Sentences {

    // ". The", ".The", "? (The"
    private static final Pattern END =
            Pattern.compile("[.!?…]+[\"')\\]]*(?:(?= +[\"'(\\[]?\\p{Lu})|(?=\\p{Lu}\\p{Ll}{2}))");

    // "Rev. Dubai", "No. 5", "J. Smith"
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?:^|[ (\\[])(?:(?i:rev|nos?|res|dec|recs?|e\\.g|i\\.e|cf|paras?|arts?|sec|vol"
                            + "|st|dr|mr|ms|doc|add|vs)|\\p{Lu})$");

    // of an abbreviation and the character before it
    private static final int LONGEST = 8;

    private Sentences() {}

    /** The sentences in order, without white space at their ends. */
    public static List<Line> of(Line paragraph) {
        var plain = paragraph.plain();
        var sentences = new ArrayList<Line>();
        int from = 0;
        var end = END.matcher(plain);
        while (end.find()) {
            var before = plain.substring(Math.max(from, end.start() - LONGEST), end.start());
            if (!ABBREVIATION.matcher(before).find()) {
                sentences.add(paragraph.piece(from, end.end()).strip());
                from = end.end();
            }
        }
        sentences.add(paragraph.piece(from, plain.length()).strip());
        return sentences.stream().filter(sentence -> !sentence.text().isEmpty()).toList();
    }
}
