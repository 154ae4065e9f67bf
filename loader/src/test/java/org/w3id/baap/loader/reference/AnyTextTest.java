package org.w3id.baap.loader.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Sentences;

import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Whatever is done to a sentence of the plan, it is read to its end and nothing of it is lost. */
class AnyTextTest {

    private static final int MUTATIONS_PER_SENTENCE = 100;

    private static final List<String> SPICE =
            List.of(
                    ",",
                    " ",
                    "(",
                    ")",
                    "[",
                    "]",
                    ".",
                    ";",
                    ":",
                    "-",
                    "–",
                    "5b",
                    "3.99",
                    "C7",
                    "C",
                    "e-health",
                    "0",
                    "99999999999999999999",
                    " and ",
                    " to ",
                    "Resolution ",
                    "SDG",
                    "targets ",
                    "Rev. Dubai, 2014",
                    "\u00a0",
                    "\u0085",
                    "\ud83c\udf0d",
                    "\t",
                    "all ",
                    "ITU-D ",
                    "paragraphs ",
                    "é",
                    "\"",
                    "/",
                    "\u2028",
                    "\ud800",
                    "Goal ");

    @Test
    void readsEveryMutationToItsEnd() {
        var random = new Random(2017);
        for (Line sentence : PlanReferencesTest.sentences()) {
            for (int i = 0; i < MUTATIONS_PER_SENTENCE; i++) {
                var mutation = new Line(1, 0, mutation(sentence.text(), random));
                assertNothingIsLost(mutation);
                new MentionReader(Known.CODES).read(mutation);
                new MentionReader(Known.CODES).read(mutation, Agenda.CONNECT_2020);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25, ",
                "25, 71 (",
                "1.1, ",
                "C1, ",
                "SDG 1 (target 1.1), ",
                "Output 1.1, 1.1, ",
                "Resolution 5 (Rev. Aa ",
                "A. ",
                "paragraphs 1, 2 ",
                "PP and ",
                " ",
                "(",
                "x"
            })
    @Timeout(20)
    void readsALongTextOfOneKindOfPiece(String piece) {
        for (String start : List.of("PP Resolutions ", "SDGs ", "Output 1.1, ", "Resolution 5 (")) {
            assertNothingIsLost(new Line(1, 0, start + piece.repeat(1_500) + "."));
        }
    }

    private static void assertNothingIsLost(Line line) {
        var reading = new ReferenceReader(Known.CODES).read(line);
        var findings = reading.findings().stream().map(f -> List.of(f.kind(), f.span())).toList();
        assertThat(findings).as(line.text()).doesNotHaveDuplicates();

        var reported = new BitSet();
        reading.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.UNREAD_WORDS)
                .forEach(finding -> reported.set(finding.span().start(), finding.span().end()));
        var covered = new BitSet();
        for (Line sentence : Sentences.of(line)) {
            var parsed = SentenceParser.parse(sentence.plain(), Known.CODES, Manner.REFERENCES);
            for (Piece piece : parsed.pieces()) {
                var span = sentence.span(piece.from(), piece.to());
                covered.set(span.start(), span.end());
                if (piece.kind() == Kind.UNREAD) {
                    assertThat(reported.get(span.start(), span.end()).cardinality())
                            .as("%s in: %s", piece, line.text())
                            .isEqualTo(span.end() - span.start());
                }
            }
        }
        assertThat(uncovered(line, covered)).as(line.text()).isEmpty();
    }

    private static String uncovered(Line line, BitSet covered) {
        var plain = line.plain().codePoints().toArray();
        var uncovered = new StringBuilder();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] != ' ' && !covered.get(i)) {
                uncovered.appendCodePoint(plain[i]);
            }
        }
        return uncovered.toString();
    }

    private static String mutation(String sentence, Random random) {
        var text = new StringBuilder(sentence);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, SPICE.get(random.nextInt(SPICE.size())));
                case 2 -> text.replace(at, end, SPICE.get(random.nextInt(SPICE.size())));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }
}
