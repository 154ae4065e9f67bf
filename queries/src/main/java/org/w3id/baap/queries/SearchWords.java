package org.w3id.baap.queries;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type into a search, as words and nothing else: {@code cyber* AND (title:x} is {@code
 * cyber and title x}. No sign is left that means something to Lucene; none of them is part of a
 * word there either.
 */
final class SearchWords {

    // + - & | ! ( ) { } [ ] ^ " ~ * ? : \ / < > =
    private static final Pattern SIGNS = Pattern.compile("[-+&|!(){}\\[\\]^\"~*?:\\\\/<>=\\s]+");
    private static final Pattern OPERATOR = Pattern.compile("\\b(?:AND|OR|NOT|TO)\\b");
    // a word has a letter or a digit
    private static final Pattern EMPTY = Pattern.compile("(?<!\\S)[^\\p{L}\\p{N}\\s]+(?!\\S)");

    private SearchWords() {}

    /** The words, one space between them; empty if there is none. */
    static String of(String given) {
        var words = SIGNS.matcher(given).replaceAll(" ");
        words = OPERATOR.matcher(words).replaceAll(o -> o.group().toLowerCase(Locale.ROOT));
        return EMPTY.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
