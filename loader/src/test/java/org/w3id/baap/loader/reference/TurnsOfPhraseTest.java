package org.w3id.baap.loader.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One row of {@code turns.txt} for each turn of phrase, e.g. "10 11" without a comma. */
class TurnsOfPhraseTest {

    record Row(String fact, String sentence, String cited, List<String> findings) {

        @Override
        public String toString() {
            return fact;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsEachTurnOfPhrase(Row row) {
        var reading = read(row.sentence());

        assertThat(reading.cited().stream().map(TurnsOfPhraseTest::shown).toList())
                .as("cited in: %s", row.sentence())
                .isEqualTo(row.cited().isEmpty() ? List.of() : codes(row.cited()));
        assertThat(reading.findings().stream().map(f -> shown(row.sentence(), f)).toList())
                .as("findings in: %s", row.sentence())
                .containsExactlyInAnyOrderElementsOf(row.findings());
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void readsTheSampleOfEachTurn(Turn turn) {
        var match = turn.at(turn.sample(), 0);

        assertThat(match.lookingAt()).isTrue();
    }

    @Test
    void namesTheOutputAndTheOutcome() {
        var sentence =
                "The implementation of the WSIS Action Lines C5 will support the Output 2.2 and"
                        + " will contribute to the achievement of Outcome 2.3";
        var reading = read(sentence);

        assertThat(reading.outputs().getFirst().code()).isEqualTo("2.2");
        var outcome = reading.outcomes().getFirst();
        assertThat(outcome.code()).isEqualTo("2.3");
        assertThat(SourceText.of(sentence).slice(outcome.span())).isEqualTo("2.3");
    }

    @Test
    void quotesTheWholeSentence() {
        var text =
                SourceText.of(
                        "PP Resolution 25 is cited. See WTDC Resolution 17 (Rev. Dubai, 2014).");
        var cited = new ReferenceReader(Known.CODES).read(text.lines().getFirst()).cited();

        assertThat(cited.stream().map(c -> text.slice(c.sentence())))
                .containsExactly(
                        "PP Resolution 25 is cited.", "See WTDC Resolution 17 (Rev. Dubai, 2014).");
    }

    @Test
    void namesTheRuleThatReadEachCode() {
        var reading =
                read(
                        "PP Resolutions 25, 71-72, all WTDC Resolutions, Action Line C5, SDG 5"
                                + " (target 5.b) and paragraph 70 of the Tunis Agenda");

        assertThat(reading.cited().stream().map(c -> c.rule().slug()))
                .containsExactly(
                        "instrumentListRule",
                        "rangeRule",
                        "rangeRule",
                        "blanketRule",
                        "actionLineListRule",
                        "goalListRule",
                        "targetListRule",
                        "paragraphListRule");
    }

    @Test
    void keepsMonitoringApartFromSupport() {
        var monitoring = read("ICT Statistics are relevant to the monitoring of all SDGs");
        var support = read("all WTDC Resolutions will support Output 1.1");

        assertThat(monitoring.cited().getFirst().relation())
                .isEqualTo(Relation.RELEVANT_TO_MONITORING_OF_ALL_OF);
        assertThat(support.cited().getFirst().relation()).isEqualTo(Relation.SUPPORTED_BY_ALL_OF);
    }

    static Stream<Row> rows() {
        return lines("turns.txt").map(TurnsOfPhraseTest::row);
    }

    static Stream<String> lines(String resource) {
        try (var in = TurnsOfPhraseTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var findings = Arrays.stream(cells.get(3).split("; ")).filter(f -> !f.isEmpty()).toList();
        return new Row(cells.get(0), cells.get(1), cells.get(2), findings);
    }

    // "pp-res/25 action-line/C5=C 5": a new code begins at a scheme
    private static List<String> codes(String cell) {
        return List.of(cell.split(" (?=[a-z-]+/)"));
    }

    private static Reading read(String sentence) {
        return new ReferenceReader(Known.CODES).read(new Line(1, 0, sentence));
    }

    private static String shown(Cited cited) {
        var code = cited.reference().code();
        var date =
                cited.reference() instanceof InstrumentReference instrument
                        ? instrument.revision().map(r -> "@" + r.slug()).orElse("")
                        : "";
        var printed = (code + date).equals(cited.printed()) ? "" : "=" + cited.printed();
        return cited.reference().scheme() + "/" + code + date + printed;
    }

    private static String shown(String sentence, Finding finding) {
        var slice = SourceText.of(sentence).slice(finding.span());
        return "%s \"%s\"".formatted(finding.kind().slug(), slice);
    }
}
