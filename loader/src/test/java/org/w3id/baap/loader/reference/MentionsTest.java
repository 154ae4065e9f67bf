package org.w3id.baap.loader.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.SourceText;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One row of {@code mentions.txt} for each way in which prose names an instrument or a goal. */
class MentionsTest {

    record Row(String fact, String prose, List<String> mentioned, List<String> findings) {

        @Override
        public String toString() {
            return fact;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsEachMention(Row row) {
        var mentions = new MentionReader(Known.CODES).read(new Line(1, 0, row.prose()));
        var text = SourceText.of(row.prose());

        assertThat(mentions.mentioned().stream().map(MentionsTest::shown).toList())
                .isEqualTo(row.mentioned());
        assertThat(mentions.mentioned())
                .allSatisfy(m -> assertThat(text.slice(m.span())).isEqualTo(m.printed()));
        assertThat(
                        mentions.findings().stream()
                                .map(f -> f.kind().slug() + " \"" + text.slice(f.span()) + "\"")
                                .toList())
                .isEqualTo(row.findings());
    }

    @Test
    void readsABareGoalUnderALeadInOfConnect2020() {
        var line = new Line(1, 0, "· Goal 1: Growth – Enable and foster access");
        var mentions = new MentionReader(Known.CODES).read(line, Agenda.CONNECT_2020);

        assertThat(mentions.mentioned().stream().map(MentionsTest::shown).toList())
                .containsExactly("connect-2020/1=Goal 1");
    }

    @Test
    void readsTheProseOfThePlan() {
        var plan = SourceText.read(Path.of("sources", "baap-2017-draft.txt"));
        var reader = new MentionReader(Known.CODES);
        var mentioned =
                plan.lines().stream()
                        .filter(line -> !PlanReferencesTest.sentences().contains(line.strip()))
                        .flatMap(
                                line ->
                                        reader.read(line).mentioned().stream()
                                                .map(m -> line.number() + " " + shown(m)))
                        .toList();

        assertThat(mentioned)
                .filteredOn(shown -> !shown.contains("WTDC Resolution 17 (Rev."))
                .containsExactly(
                        "26 pp-res/200=Resolution 200 at the Plenipotentiary conference in Busan",
                        "27 pp-res/71@busan-2014=Resolution 71 – Busan 2014",
                        "75 wtdc-res/2@buenos-aires-2017=WTDC Resolution\u00a02 (Rev. Buenos"
                                + " Aires, 2017)",
                        "110 wtdc-res/2@buenos-aires-2017=Resolution 2 (Rev. Buenos Aires, 2017)",
                        "111 wtdc-res/1=Resolution 1",
                        "139 wtdc-res/31@dubai-2014=Resolution 31 (Rev. Dubai, 2014)",
                        "178 wtdc-res/2@dubai-2014=WTDC Resolution 2 (Rev. Dubai, 2014)",
                        "178 wtdc-res/1@dubai-2014=WTDC Resolution 1 (Rev. Dubai, 2014)",
                        "416 wtdc-res/34@dubai-2014=WTDC Resolution 34 (Rev. Dubai, 2014)",
                        "430 sdg-goal/13=Goal 13",
                        "787 wtdc-res/16@dubai-2014=WTDC Resolution 16 (Rev. Dubai, 2014)",
                        "787 pp-res/30@busan-2014=Resolution 30 (Busan, 2014) of the"
                                + " Plenipotentiary Conference",
                        "965 wtdc-res/34@dubai-2014=resolution 34 (Rev. Dubai, 2014)",
                        "965 pp-res/182@busan-2014=Resolution 182 (Rev. Busan, 2014) of the"
                                + " Plenipotentiary conference");
        assertThat(mentioned)
                .filteredOn(shown -> shown.contains("wtdc-res/17@buenos-aires-2017"))
                .hasSize(10);
    }

    static Stream<Row> rows() {
        return TurnsOfPhraseTest.lines("mentions.txt").map(MentionsTest::row);
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(cells.get(0), cells.get(1), list(cells.get(2)), list(cells.get(3)));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; (?=[a-z0-9-]+[/ ])"));
    }

    private static String shown(Mentioned mentioned) {
        var reference = mentioned.reference();
        var date =
                reference instanceof InstrumentReference instrument
                        ? instrument.revision().map(r -> "@" + r.slug()).orElse("")
                        : "";
        return reference.scheme() + "/" + reference.code() + date + "=" + mentioned.printed();
    }
}
