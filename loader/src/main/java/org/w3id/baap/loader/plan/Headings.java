package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings that give the plan its structure, one pattern each. */
final class Headings {

    private record Heading(Block.Kind kind, Pattern pattern) {

        static Heading of(Block.Kind kind, String regex) {
            return new Heading(kind, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
        }
    }

    /** "6. ", "IV. ", "b) " */
    private static final String NUMBER = "(?:(?<number>" + Numbering.NUMBER + ")[.)]?\\s+)";

    /** " – Title", ": Title", " Title", and nothing where the title is on the next line. */
    private static final String TITLE = "(?:(?<sign>\\s*[-:.])?\\s*(?<body>\\S.*)?)$";

    // "Output 4.1 will deliver targeted and highly differentiated assistance"
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "[.;,:]$|\\b(?:will|shall|should|would|can|could|may|must|is|are|was|were|be"
                            + "|has|have|had|contributes?|supports?|aims?)\\b"
                            + "|^[^\\p{Lu}]");

    // "Outputs 1.1-1.4"
    private static final Pattern RANGE = Pattern.compile("^\\d{1,3}\\.\\d");

    private static final Pattern KNOWN =
            Pattern.compile(
                    "Background|(?:Background\\s+and\\s+)?Implementation\\s+framework",
                    Pattern.CASE_INSENSITIVE);

    private static final List<Heading> HEADINGS =
            List.of(
                    // "PART C"
                    Heading.of(Block.Kind.PART, "^PART\\s+[A-Z0-9]{1,4}$"),
                    // "Section 2 – Objectives and outputs"
                    Heading.of(
                            Block.Kind.SECTION,
                            "^Section\\s+(?<number>\\d{1,3})\\s*[-:.]\\s*(?<body>\\S.*)$"),
                    // "Objective 1 – Coordination: Foster international cooperation …"
                    Heading.of(
                            Block.Kind.OBJECTIVE,
                            "^(?:Strategic\\s+)?Objective\\s+(?<number>\\d{1,3}|[IVX]{1,5})\\b"
                                    + TITLE),
                    // "Output 1.1", "Output 1.1 – World Telecommunication Development Conference"
                    Heading.of(
                            Block.Kind.OUTPUT,
                            "^Output\\s*(?<number>\\d{1,3}\\.\\d{1,3})(?![\\p{L}\\d]|\\.\\d)"
                                    + TITLE),
                    // "6. References to WTDC Resolutions, WSIS Action Lines and …"
                    Heading.of(
                            Block.Kind.REFERENCES,
                            "^"
                                    + NUMBER
                                    + "?(?<body>(?:Relevant\\s+|Related\\s+)?(?:Cross-)?References?"
                                    + "(?:\\s+to\\s+\\S.*[^.;,]|\\s*:)?)$"),
                    // "Programme: Cybersecurity", "Programme 2 – Innovation", "Programmes:"
                    Heading.of(
                            Block.Kind.PROGRAMME,
                            "^"
                                    + NUMBER
                                    + "?Program(?:me)?s?(?:\\s*(?:\\d{1,2}(?:\\.\\d{1,2})?"
                                    + "|[IVX]{1,4}))?(?:\\s*:|\\s+-(?=\\s))\\s*(?<body>\\S.*)?$"),
                    // "Relevant regional initiatives", "Study group Questions"
                    Heading.of(
                            Block.Kind.SLOT,
                            "^"
                                    + NUMBER
                                    + "?(?<body>(?:(?:Relevant|Related|ITU-D)\\s+)*"
                                    + "(?:regional\\s+initiatives|study\\s+groups?\\s+questions?))"
                                    + "\\s*:?$"),
                    // "Background and Implementation framework", with a number or without
                    Heading.of(
                            Block.Kind.NUMBERED, "^" + NUMBER + "?(?<body>" + KNOWN + ")\\s*:?$"));

    // "1. Background", "4.2. Coordination with study groups", "II. Proposal"
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:(?<number>\\d{1,3}(?:\\.\\d{1,3})*)\\.?|(?<roman>[IVX]{1,5})\\.)"
                            + "\\s+(?<body>\\p{Lu}.{0,200}[^.;:,!?])$");

    private Headings() {}

    /**
     * The heading that this line is, if it is one.
     *
     * @param inOutput slots are headings only there: the introduction writes of them, too
     */
    static Optional<Block> read(Line line, boolean inOutput) {
        var words = Marks.withoutBookmark(line);
        for (var heading : HEADINGS) {
            var matcher = heading.pattern.matcher(words.plain());
            if (matcher.matches() && fits(heading.kind, matcher, inOutput)) {
                return Optional.of(block(heading.kind, line, words, matcher));
            }
        }
        var numbered = NUMBERED.matcher(words.plain());
        return numbered.matches()
                ? Optional.of(block(Block.Kind.NUMBERED, line, words, numbered))
                : Optional.empty();
    }

    /** Whether these words head a part of every output, e.g. {@code Background}. */
    static boolean isKnown(Line words) {
        return KNOWN.matcher(words.plain()).matches();
    }

    private static boolean fits(Block.Kind kind, Matcher matcher, boolean inOutput) {
        return switch (kind) {
            case SLOT -> inOutput;
            case NUMBERED -> inOutput || group(matcher, "number").isPresent();
            case OBJECTIVE, OUTPUT -> isTitled(matcher);
            default -> true;
        };
    }

    /** A sign announces the title; without one it must not read like a sentence. */
    private static boolean isTitled(Matcher matcher) {
        var body = group(matcher, "body").orElse("");
        return body.isEmpty()
                || (matcher.group("sign") == null
                        ? !SENTENCE.matcher(body).find()
                        : !RANGE.matcher(body).find());
    }

    private static Block block(Block.Kind kind, Line line, Line words, Matcher matcher) {
        if (kind == Block.Kind.PART) {
            return Block.of(kind, line);
        }
        int end = words.text().length();
        var body = piece(words, matcher, "body").orElse(words.piece(end, end));
        var number = piece(words, matcher, "number").or(() -> piece(words, matcher, "roman"));
        return new Block(kind, line, body, number);
    }

    private static Optional<Line> piece(Line words, Matcher matcher, String group) {
        return group(matcher, group)
                .map(text -> words.piece(matcher.start(group), matcher.end(group)));
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name)
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }
}
