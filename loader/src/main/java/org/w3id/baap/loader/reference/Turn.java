package org.w3id.baap.loader.reference;

import static org.w3id.baap.loader.reference.Wording.ASIDE;
import static org.w3id.baap.loader.reference.Wording.CODE;
import static org.w3id.baap.loader.reference.Wording.DATE;
import static org.w3id.baap.loader.reference.Wording.END;
import static org.w3id.baap.loader.reference.Wording.NUMBER;
import static org.w3id.baap.loader.reference.Wording.TO;
import static org.w3id.baap.loader.reference.Wording.TYPE;

import org.w3id.baap.loader.text.Bullet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar: every turn of phrase, in the order in which they are tried, each with a sample. A
 * sentence is a row of them; what none of them reads is reported.
 *
 * <p>A noun ("PP Resolutions") says what the codes after it are; {@link SentenceParser} keeps that
 * in mind.
 */
enum Turn {
    // blanket references
    ALL_INSTRUMENTS(
            Kind.PHRASE,
            "all WTDC Resolutions",
            "ALL(?:both )?"
                    + Body.names("a")
                    + "(?:(?:_,_(?:and )?| and | & )(?:the )?"
                    + Body.names("b")
                    + ")? Resolutions?"
                    + END),
    ALL_INSTRUMENTS_OF(
            Kind.PHRASE,
            "all Resolutions of the Plenipotentiary Conference",
            "ALLResolutions? (?:of|by|adopted by) (?:the )?" + Body.names("a")),
    ALL_ACTION_LINES(
            Kind.PHRASE,
            "all WSIS Action Lines",
            "ALL(?:WSIS )?Action(?:-| )Lines?" + END + "(?: of (?:the )?WSIS" + END + ")?"),
    ALL_GOALS(
            Kind.PHRASE,
            "all SDGs",
            "ALL(?:UN |United Nations )?(?:SDGs?|Sustainable Development Goals?"
                    + "|Goals?(?= (?:and targets? )?of the (?:UN )?2030 Agenda))"
                    + END),

    // other documents
    PARAGRAPHS(Kind.NOUN, "paragraphs 112-119", "(?:paragraphs?|paras?\\.?|§+|¶+)_(?=\\d)"),
    DOCUMENT(
            Kind.PHRASE,
            "of the Tunis Agenda for the Information Society",
            "(?:(?:of|in|to|from|under|by) )?(?:the )?" + CitedDocument.names()),

    // nouns: what the codes after them are
    SHARED_INSTRUMENTS(
            Kind.UNREAD,
            "PP and WTDC Resolutions",
            Body.names("a") + "(?:_,_|_/_| and | or | & )(?:the )?" + Body.names("b") + " " + TYPE),
    INSTRUMENTS(Kind.NOUN, "PP Resolutions", Body.names("a") + "(?:'s?)?" + ASIDE + "_-?_" + TYPE),
    INSTRUMENTS_OF(
            Kind.NOUN,
            "Resolutions of the Plenipotentiary Conference: 25",
            "" + TYPE + " (?:of|by|from) (?:the )?" + Body.names("a") + "_:?_(?=\\d)"),
    RECOMMENDATIONS(
            Kind.NOUN,
            "Recommendations ITU-D 15",
            "(?:Recommendations?|Recs?\\.)_(?=ITU_-?_D_\\d)"),
    UNNAMED_INSTRUMENTS(Kind.NOUN, "Resolution 140", "" + TYPE + "_(?=\\d)"),
    BODY_AFTER(
            Kind.PHRASE,
            "of the Plenipotentiary Conference",
            "(?:(?:of|by|from|at|adopted by|adopted at) (?:the )?NAMES|\\(_NAMES2_\\))"
                            .replace("NAMES2", Body.names("b"))
                            .replace("NAMES", Body.names("a"))
                    + "(?: in \\p{L}+(?: \\d{4})?"
                    + END
                    + ")?"),
    ACTION_LINES(
            Kind.NOUN,
            "WSIS Action Lines",
            "(?:WSIS )?Action(?:-| )Lines?" + END + "(?: of (?:the )?WSIS" + END + ")?"),
    CONNECT_GOALS(Kind.NOUN, "Connect 2020 Goals", "(?:ITU )?Connect 2020 Goals?" + END),
    OTHER_NOUN(
            Kind.UNREAD,
            "Study Group Questions",
            "(?:(?:WTSA|WRC|RA|UNGA|UN|General Assembly|Council|ITU_-?_[TR])(?:_-?_\\d\\d)? "
                    + TYPE
                    + "|(?:Strategic|WSIS|Millennium Development) Goals?"
                    + "|(?:Study Group |SG_\\d+ )?Questions?|Study Groups?|Objectives?|Sections?"
                    + "|Annex(?:es)?|Articles?|Chapters?|Parts?|Pages?|Tables?|Figures?|Opinions?"
                    + "|Indicators?|Programmes?|Initiatives?|Pillars?|Priorit(?:y|ies))"
                    + END),
    EXCEPT(
            Kind.UNREAD,
            "except",
            "(?:except|excepting|excluding|other than|without|not|but|nor|neither|unlike"
                    + "|rather than|instead of|apart from|save for)"
                    + END),
    GOALS(
            Kind.NOUN,
            "UN SDGs",
            "(?:(?:UN |United Nations )?(?:SDGs?|Sustainable Development Goals?)"
                    + "|(?<bare>Goals?))(?:'s|\\(s\\))?(?!\\p{L})"
                    + "(?:(?:-|_#| nos?\\.?| numbers?)(?=_\\d))?"),
    TARGETS(Kind.NOUN, "targets", "targets?(?:\\(s\\))?(?!\\p{L})"),
    OUTPUTS(
            Kind.PHRASE,
            "the Output 1.1",
            "(?:the )?Outputs?_(?<codes>CODE(?:(?:_,_(?:and )?| and | & )CODE){0,30}+)"
                    .replace("CODE", CODE)),
    OUTCOMES(
            Kind.PHRASE,
            "Outcome 1.1",
            "(?:the )?Outcomes?_(?<codes>CODE(?:(?:_,_(?:and )?| and | & )CODE){0,30}+)"
                    .replace("CODE", CODE)),

    // codes
    SUB_LINES_OF(
            Kind.NOUN,
            "C7 (e-health, e-science)",
            "C_(?<line>\\d++)(?=_\\(_SUB_(?:[,;]|and ))".replace("SUB", subLine())),
    SUB_LINE(
            Kind.ITEM,
            "C7 e-health",
            ("C_(?<line>\\d++)(?:_\\(_SUB_\\)|(?:_:_|_-_|_/_| )SUB2)")
                            .replace("SUB2", "(?<name2>" + subLine() + ")")
                            .replace("SUB", "(?<name>" + subLine() + ")")
                    + "(?!\\p{N})"),
    ANOTHER_SUB_LINE(Kind.ITEM, "e-agriculture", "(?<name>" + subLine() + ")"),
    ACTION_LINE_RANGE(
            Kind.ITEM,
            "C1-C4",
            "C(?<gap>_)(?<first>\\d++)" + TO + "(?:C_)?(?<last>\\d++)(?![\\p{L}/])"),
    ACTION_LINE(Kind.ITEM, "C5", "C(?<gap>_[-.]?_)(?<line>\\d++)(?![\\p{L}/]|\\.\\d)"),
    TARGET_RANGE(
            Kind.ITEM,
            "17.16-17.19",
            "(?<goal>\\d++)(?:\\.(?<first>ITEM)|(?<undotted>[a-z]))".replace("ITEM", "\\d++|[a-z]")
                    + "(?:"
                    + TO
                    + "(?<goal2>\\d++)(?:\\.(?<last>\\d++|[a-z])|(?<undotted2>[a-z]))"
                    + "|_-_(?<last2>\\d++|[a-z]))(?![\\p{L}\\p{N}]|\\.\\d)"),
    TARGET(
            Kind.ITEM,
            "16.10",
            "(?<goal>\\d++)(?:\\.(?<item>\\d++|[a-z])|(?<undotted>[a-z])"
                    + "|(?<apart>_-_|_\\._| |\\(_)(?<letter>[a-d])(?:(?<=\\([a-d])_\\))?)"
                    + "(?![\\p{L}\\p{N}/]|\\.\\d)"),
    RANGE(
            Kind.ITEM,
            "101-103",
            "(?<itud>ITU_-?_D_)?(?<first>\\d++)" + TO + "(?:ITU_-?_D_)?(?<last>" + NUMBER + ")"),
    ONE_NUMBER(Kind.ITEM, "ITU-D 15", "(?:(?<itud>ITU_-?_D_)|Nos?\\._)?(?<number>" + NUMBER + ")"),
    DATED(Kind.ITEM, "(Rev. Buenos Aires, 2017)", DATE),

    // what holds a sentence together
    ABBREVIATION(Kind.PARTICLE, "(SDGs)", "[(\\[]_(?:UN )?(?:SDGs?|WSIS|PP|WTDC)_[)\\]]"),
    COMMA(Kind.COMMA, ",", "[,;]"),
    COLON(Kind.COLON, ":", ":|-(?=\\x20|$)|\"|" + Bullet.MARK),
    OPEN(Kind.OPEN, "(", "[(\\[]"),
    CLOSE(Kind.CLOSE, ")", "[)\\]]"),
    STOP(Kind.STOP, ".", "[.!?…]+(?=[)\\]\"']*_$)"),
    AND(
            Kind.AND,
            "as well as",
            "(?:and/or|and|&|as well as|together with|along with|in addition to|plus|or)" + END),
    MONITORING(
            Kind.PHRASE,
            "relevant to the monitoring of",
            "(?:relevant|essential|important|necessary|used|useful|indispensable|needed)"
                    + " (?:to|for|in) (?:the )?(?:monitoring|measurement|tracking|follow-up)"
                    + "(?: and (?:the )?(?:review|evaluation|measurement|follow-up))? of"
                    + END),
    GENEVA_PLAN(
            Kind.PHRASE,
            "of the Geneva Plan of Action",
            "(?:of|in|from) the (?:WSIS )?Geneva Plan of Action" + END),
    SUBJECT(
            Kind.PARTICLE,
            "this Output",
            "(?:ICT Statistics|(?:this|these|the) (?:outputs?|outcomes?)(?!_\\d))" + END),
    VERB(
            Kind.VERB,
            "will contribute",
            "(?:will|shall|should|would|can|could|may|must|is|are|be|been|being|has|have"
                    + "|supports?|supported|supporting|contribut(?:es?|ed|ing)|helps?|helped"
                    + "|assists?|assisted|serves?|address(?:es|ed|ing)?|implement(?:s|ed|ing)?"
                    + "|advances?|enables?|facilitates?|underpin(?:s|ned)?|guided?|linked|related?"
                    + "|referred|refers?|correspond(?:s|ing)?|achiev(?:es?|ed|ing)|attain(?:s|ing)?"
                    + "|fulfils?|promotes?|fosters?|aims?|relevant to|mentioned|listed|named|cited)"
                    + END),
    PARTICLE(
            Kind.PARTICLE,
            "the following",
            "(?:the|of|following|implementation|achievement|attainment|reali[sz]ation"
                    + "|fulfilment|progress|this|these|those|that|which|it|they|its|their|both"
                    + "|respective|respectively|also|further|furthermore|moreover|additionally"
                    + "|in addition|in turn|directly|in particular|particularly|especially|notably"
                    + "|namely|including|such as|for example|UN|United Nations|e\\.g\\.?|i\\.e\\.?)"
                    + END),
    PREPOSITION(
            Kind.PREPOSITION,
            "through",
            "(?:in|to|by|for|with|under|from|on|at|through|via|into|towards?|as|within)" + END),

    // what no turn reads
    WORD(
            Kind.UNREAD,
            "cybersecurity",
            "[^\\x20,;:()\\[\\]\"]+?(?=[.!?…]*(?:[\\x20,;:()\\[\\]\"]|\\z))|[\\s\\S]");

    private final Kind kind;
    private final String sample;
    private final Pattern pattern;

    Turn(Kind kind, String sample, String piece) {
        this.kind = kind;
        this.sample = sample;
        this.pattern =
                Wording.pattern(
                        piece.replace(
                                "ALL",
                                "(?:all|every|each)(?: of)?(?: the| these)?"
                                        + "(?: (?:\\d++|eleven|seventeen))? "));
    }

    Kind kind() {
        return kind;
    }

    String sample() {
        return sample;
    }

    /** A matcher that looks at the text from a position on, and behind it where a pattern asks. */
    Matcher at(String plain, int from) {
        return pattern.matcher(plain)
                .region(from, plain.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    // "e-health", "E-health", "ehealth"
    private static String subLine() {
        return "(?:e-\\p{L}++|e_(?:government|business|learning|health|employment|environment"
                + "|agriculture|science)(?!\\p{L}))";
    }
}
