package org.w3id.baap.server.release;

import org.w3id.baap.loader.text.SourceText;

/**
 * A text in which every run of white space is one space, and which still knows its positions: a
 * quote of the plan is folded, e.g. over the line end in {@code SDG targets\n 5.b}.
 */
final class FoldedText {

    private final String folded;
    private final int[] foldedAt;

    private FoldedText(String folded, int[] foldedAt) {
        this.folded = folded;
        this.foldedAt = foldedAt;
    }

    static FoldedText of(SourceText text) {
        var folded = new StringBuilder();
        var foldedAt = new int[text.length() + 1];
        int position = 0;
        for (int codePoint : text.content().codePoints().toArray()) {
            foldedAt[position++] = folded.length();
            if (!isSpace(codePoint)) {
                folded.appendCodePoint(codePoint);
            } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            } else {
                foldedAt[position - 1] = folded.length() - 1;
            }
        }
        foldedAt[position] = folded.length();
        return new FoldedText(folded.toString(), foldedAt);
    }

    /** White space as one space, none at either end. */
    static String fold(String text) {
        var folded = of(SourceText.of(text)).folded;
        return folded.strip();
    }

    /** Whether the quote stands in the text around the code points from start to end. */
    boolean quotedAround(String quote, int start, int end) {
        var wanted = fold(quote);
        int from = foldedAt[start];
        int to = foldedAt[end];
        int at = folded.indexOf(wanted, Math.max(0, to - wanted.length()));
        return at >= 0 && at <= from && !wanted.isEmpty();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
