package org.w3id.baap.server.text;

import org.apache.jena.query.text.TextIndexParseException;
import org.apache.lucene.queryparser.classic.QueryParserBase;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a {@code text:query} may ask: words, {@code "a phrase"}, {@code cyber*}, {@code AND OR NOT}
 * and brackets. Every other sign stands for itself, so {@code C7/e-health} is no regular expression
 * and {@code uri:http} no field.
 */
final class Words {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 8;

    // "cyber security" | ( | ) | cyber*
    private static final Pattern TOKEN = Pattern.compile("(\"[^\"]*\"?)|([()])|([^\\s\"()]+)");

    private Words() {}

    /**
     * @throws TextIndexParseException when the text is empty or too long, or a quote or bracket is
     *     left open
     */
    static String toLucene(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw refused(text, "a search has 1 to " + LONGEST + " characters");
        }
        checkBrackets(text);
        return TOKEN.matcher(text)
                .results()
                .map(token -> token(text, token))
                .collect(Collectors.joining(" "));
    }

    private static String token(String text, MatchResult token) {
        if (token.group(1) != null) {
            return phrase(text, token.group(1));
        }
        return token.group(2) != null ? token.group(2) : word(token.group(3));
    }

    private static String phrase(String text, String phrase) {
        if (phrase.length() < 2 || !phrase.endsWith("\"")) {
            throw refused(text, "a quote is left open");
        }
        return '"' + QueryParserBase.escape(phrase.substring(1, phrase.length() - 1)) + '"';
    }

    private static String word(String word) {
        return switch (word) {
            case "AND", "OR", "NOT" -> word;
            default -> {
                boolean prefix = word.length() > 2 && word.endsWith("*");
                String letters = prefix ? word.substring(0, word.length() - 1) : word;
                yield QueryParserBase.escape(letters) + (prefix ? "*" : "");
            }
        };
    }

    private static void checkBrackets(String text) {
        int depth = 0;
        for (var token : TOKEN.matcher(text).results().toList()) {
            depth += "(".equals(token.group()) ? 1 : ")".equals(token.group()) ? -1 : 0;
            if (depth < 0 || depth > DEEPEST) {
                throw refused(text, "brackets do not match, or are too deep");
            }
        }
        if (depth != 0) {
            throw refused(text, "a bracket is left open");
        }
    }

    private static TextIndexParseException refused(String text, String reason) {
        return new TextIndexParseException(text, reason);
    }
}
