package org.w3id.baap.loader.reference;

import java.util.regex.Pattern;

/**
 * The pieces that the patterns of {@link Turn} are made of, e.g. {@link #DATE} for "(Rev. Dubai,
 * 2014)".
 *
 * <p>In them a space stands for one or more spaces and an underscore for none or more; letters
 * match in either case.
 */
final class Wording {

    /** No letter or digit goes on here. */
    static final String END = "(?![\\p{L}\\p{N}])";

    /** "25", but not the 5 of "5.b", "5b", "5/2" or "5%". */
    static final String NUMBER = "\\d++(?![\\p{L}%/]|\\.\\d|\\.\\p{L}(?!\\p{L}))";

    /** "-", "to" between the ends of a range. */
    static final String TO = "(?:_-_| to | through | until )";

    /** "Resolutions", "Decision", "Res."; perhaps with "Nos." */
    static final String TYPE =
            "(?<type>(?:Resolutions?|Decisions?|Recommendations?)"
                    + END
                    + "|Res\\.|Dec\\.|Recs?\\.)(?:_(?:Nos?\\.|#|(?:Nos?|numbers?)"
                    + END
                    + "))?";

    // "Buenos Aires", "Marrakesh", "Rio de Janeiro"
    private static final String PLACE =
            "(?-i:\\p{Lu}[\\p{L}.'-]*(?:\\x20+(?:d[aeo] )?\\p{Lu}[\\p{L}.'-]*){0,4})";

    private static final String REV = "Rev(?:ised|\\.)?";

    /** "(Rev. Buenos Aires, 2017)", "(Busan, 2014)"; "– Busan 2014". */
    static final String DATE =
            ("[(\\[]_(?<rev>REV_,?_)?(?<place>PLACE)(?:_,_| )(?<year>(?:19|20)\\d\\d)_[)\\]]"
                            + "|-_(?<rev2>REV )?(?<place2>PLACE)(?:_,_| )(?<year2>(?:19|20)\\d\\d)"
                            + END)
                    .replace("REV", REV)
                    .replace("PLACE", PLACE);

    /** Any short parenthesis, where it only has to be stepped over. */
    static final String ASIDE = "(?:_[(\\[][^()\\[\\]]{0,60}[)\\]])?";

    /** "25 and 71", "48, 57, 74-76, 83", "17 (Rev. Dubai, 2014) and 30". */
    static final String NUMBERS =
            ("N(?:(?:_[,;]_(?:and |or )?| and | & | as well as |TO| )(?:paragraphs? )?N)*+")
                    .replace("N", NUMBER + ASIDE)
                    .replace("TO", TO);

    /** "of the", before the body or document that a list belongs to. */
    static final String OF = "(?:_,_| )(?:of|by|in|from|at|adopted by|adopted at) (?:the )?";

    /** "1.1", the code of an output or outcome. */
    static final String CODE = "\\d++\\.\\d++(?![\\p{L}]|\\.\\d)";

    private Wording() {}

    /** The pattern of such a piece. */
    static Pattern pattern(String piece) {
        return Pattern.compile(
                piece.replace(" ", "\\x20++").replace("_", "\\x20*+"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
