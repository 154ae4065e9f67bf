package org.w3id.baap.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences; the full stops of {@code 17.16}, {@code (Rev. Dubai, 2014)} and
 * {@code No. 213A} end none.
 */
public final class Sentences {

    // ". The" ends one; "Rev. Dubai", "No. 213A", "e.g. with" do not
    private static final Pattern END =
            Pattern.compile(
                    "(?<!\\b(?:Rev|No|Nos|Art|Res|Rec|Dec|para|paras|cf|vs|etc|[A-Za-z]))[.!?][\"')\\]]*\\s+(?=[\"'(\\[]?[\\p{Lu}\\d])",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern UPPER =
            Pattern.compile("[\"'(\\[]?[\\p{Lu}\\d].*", Pattern.DOTALL);

    private Sentences() {}

    /** The sentences of a line in order, without white space at their ends; none if it is blank. */
    public static List<Line> of(Line paragraph) {
        var sentences = new ArrayList<Line>();
        var plain = paragraph.plain();
        var end = END.matcher(plain);
        int from = 0;
        while (end.find()) {
            if (UPPER.matcher(plain.substring(end.end())).matches()) {
                sentences.add(paragraph.piece(from, end.end()).strip());
                from = end.end();
            }
        }
        sentences.add(paragraph.piece(from, paragraph.text().length()).strip());
        sentences.removeIf(sentence -> sentence.text().isEmpty());
        return List.copyOf(sentences);
    }
}
