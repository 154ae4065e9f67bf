package org.w3id.baap.loader.text;

import java.util.regex.Pattern;

/**
 * Text as patterns see it: {@code ITU‑D 15} with a no-break hyphen and a no-break space is {@code
 * ITU-D 15}.
 */
public final class Plain {

    // "WTDC Resolution 17 (Rev.  Buenos Aires, 2017)" has two spaces
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Plain() {}

    /** Char for char, so that positions stay: odd spaces, hyphens, dashes and quotes made plain. */
    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** White space stripped at both ends and folded to one space within. */
    public static String folded(String text) {
        var spaced = new StringBuilder(text.length());
        text.chars().forEach(c -> spaced.append(isSpace((char) c) ? ' ' : (char) c));
        return WHITE_SPACE.matcher(spaced).replaceAll(" ").strip();
    }

    private static char plain(char c) {
        if (isSpace(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u00ad', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
                    '-';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2018', '\u2019' -> '\'';
            case '\uff08' -> '(';
            case '\uff09' -> ')';
            case '\uff0c' -> ',';
            case '\uff1a' -> ':';
            case '\uff1b' -> ';';
            default -> c;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT && c != '\u00ad';
    }
}
