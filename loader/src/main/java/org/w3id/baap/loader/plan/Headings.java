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
                            "^Objective\\s+(?<number>\\d{1,3})\\s*[-:.]\\s*(?<body>\\S.*)$"),
                    // "Output 1.1", "Output 1.1 – World Telecommunication Development Conference"
                    Heading.of(
                            Block.Kind.OUTPUT,
                            "^Output\\s+(?<number>\\d{1,3}\\.\\d{1,3})\\s*(?:[-:.]\\s*(?<body>\\S.*)?)?$"),
                    // "6. References to WTDC Resolutions, WSIS Action Lines and …"
                    Heading.of(
                            Block.Kind.REFERENCES,
                            "^(?:(?<number>\\d{1,3}(?:\\.\\d{1,3})*)\\.?\\s+)?(?<body>References?\\s+to\\s+\\S.*[^.;,])$"),
                    // "Programme: Cybersecurity"
                    Heading.of(
                            Block.Kind.PROGRAMME,
                            "^Program(?:me)?s?\\s*(?:\\d{1,2}\\s*)?:\\s*(?<body>\\S.*)$"),
                    // "Relevant regional initiatives", "Study group Questions"
                    Heading.of(
                            Block.Kind.SLOT,
                            "^(?:(?<number>\\d{1,3})\\.?\\s+)?(?<body>(?:Relevant\\s+)?(?:regional\\s+initiatives|study\\s+groups?\\s+questions?))\\s*:?$"));

    // "1. Background", "4.2. Coordination with study groups"
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?<number>\\d{1,3}(?:\\.\\d{1,3})*)\\.?\\s+(?<body>\\p{Lu}.{0,200}[^.;:,!?])$");

    private Headings() {}

    /**
     * The heading that this line is, if it is one.
     *
     * @param inOutput slots are headings only there: the introduction writes of them, too
     */
    static Optional<Block> read(Line line, boolean inOutput) {
        for (var heading : HEADINGS) {
            var matcher = heading.pattern.matcher(line.plain());
            boolean inPlace = heading.kind != Block.Kind.SLOT || inOutput;
            if (inPlace && matcher.matches()) {
                return Optional.of(block(heading.kind, line, matcher));
            }
        }
        var numbered = NUMBERED.matcher(line.plain());
        return numbered.matches()
                ? Optional.of(block(Block.Kind.NUMBERED, line, numbered))
                : Optional.empty();
    }

    private static Block block(Block.Kind kind, Line line, Matcher matcher) {
        if (kind == Block.Kind.PART) {
            return Block.of(kind, line);
        }
        var body =
                matcher.start("body") < 0
                        ? line.piece(line.text().length(), line.text().length())
                        : line.piece(matcher.start("body"), matcher.end("body"));
        var number =
                matcher.namedGroups().containsKey("number")
                        ? Optional.ofNullable(matcher.group("number"))
                        : Optional.<String>empty();
        return new Block(kind, line, body, number);
    }
}
