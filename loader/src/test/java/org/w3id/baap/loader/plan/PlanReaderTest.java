package org.w3id.baap.loader.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.w3id.baap.loader.Gold;
import org.w3id.baap.loader.text.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlanReaderTest {

    private final Plan plan = PlanReader.read(Gold.plan());

    @Test
    void readsTheObjectives() {
        assertThat(plan.objectives())
                .extracting(
                        objective -> Integer.toString(objective.number()),
                        objective -> objective.title().text(),
                        objective -> objective.statement().orElseThrow().text(),
                        objective -> line(objective.title()))
                .containsExactlyElementsOf(
                        rows("objectives", "number", "short_title", "statement", "line"));
    }

    @Test
    void readsTheOutcomes() {
        assertThat(plan.outcomes())
                .extracting(
                        outcome -> Integer.toString(outcome.code().objective()),
                        outcome -> outcome.code().toString(),
                        outcome -> outcome.wording().text(),
                        outcome -> line(outcome.wording()))
                .containsExactlyElementsOf(
                        rows("outcomes", "objective", "outcome", "text", "line"));
    }

    @Test
    void readsSeveralIndicatorsOfOneCell() {
        var read = new ArrayList<List<String>>();
        for (var outcome : plan.outcomes().toList()) {
            for (int i = 0; i < outcome.indicators().size(); i++) {
                var wording = outcome.indicators().get(i);
                read.add(
                        List.of(
                                outcome.code().toString(),
                                Integer.toString(i + 1),
                                wording.text(),
                                line(wording)));
            }
        }
        assertThat(read)
                .containsExactlyElementsOf(
                        lists("indicators", "outcome", "ordinal", "text", "line"));
    }

    @Test
    void readsTheOutputsWithTheTitlesOfSectionAndTable() {
        assertThat(plan.outputs())
                .extracting(
                        output -> output.code().toString(),
                        output -> output.title().orElseThrow().text(),
                        output -> listing(output).title().text(),
                        output -> outcome(output).code().toString())
                .containsExactlyElementsOf(
                        rows(
                                "outputs",
                                "number",
                                "heading_title",
                                "table_title",
                                "outcome_by_table"));
    }

    @Test
    void readsTheProgrammes() {
        var read =
                plan.outputs()
                        .flatMap(
                                output ->
                                        output.programmes().stream()
                                                .map(
                                                        p ->
                                                                List.of(
                                                                        output.code().toString(),
                                                                        p.title().text(),
                                                                        line(p.title()))));
        assertThat(read)
                .containsExactlyElementsOf(
                        lists("programmes", "output", "programme_title", "line"));
    }

    @Test
    void readsTheAreasOfWork() {
        var read =
                plan.outputs()
                        .flatMap(
                                output ->
                                        areas(output)
                                                .map(
                                                        a ->
                                                                List.of(
                                                                        output.code().toString(),
                                                                        a.title().text(),
                                                                        line(a.title()))));
        assertThat(read)
                .containsExactlyElementsOf(lists("areas", "output", "area_heading", "line"));
    }

    @Test
    void readsTheBulletedStatements() {
        var read = new ArrayList<List<String>>();
        for (var output : plan.outputs().toList()) {
            var areas = areas(output).map(area -> area.title().text()).toList();
            for (var activity : output.activities()) {
                read.add(
                        List.of(
                                output.code().toString(),
                                activity.area().map(number -> areas.get(number - 1)).orElse(""),
                                activity.wording().text(),
                                line(activity.wording()),
                                activity.reportItem() ? "report-item" : "programme-activity"));
            }
        }
        assertThat(read)
                .containsExactlyElementsOf(
                        lists("activities", "output", "area", "text", "line", "kind"));
    }

    @Test
    void readsTheEmptySlots() {
        var read =
                plan.outputs()
                        .flatMap(
                                output ->
                                        output.gaps().stream()
                                                .map(
                                                        gap ->
                                                                List.of(
                                                                        output.code().toString(),
                                                                        gap.slot(),
                                                                        gap.region().orElse(""),
                                                                        line(gap.label()),
                                                                        gap.label().text())));
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        Gold.own("gaps").stream()
                                .map(
                                        row ->
                                                List.of(
                                                        row.get("output"),
                                                        row.get("slot"),
                                                        row.get("region"),
                                                        row.get("line"),
                                                        row.get("verbatim")))
                                .toList());
    }

    @Test
    void findsThePassagesThatRealiseAProposal() {
        var read = new ArrayList<List<String>>();
        for (var proposal : plan.proposals()) {
            for (var text : proposal.realisedBy()) {
                read.add(
                        List.of(
                                Integer.toString(proposal.number()),
                                proposal.output().toString(),
                                proposal.quotedHeading().orElseThrow().text(),
                                Integer.toString(text.span().start()),
                                Integer.toString(text.span().end())));
            }
        }
        var expected =
                Gold.own("amendments").stream()
                        .filter(row -> !row.get("verbatim_60").equals("Broadcasting and video"))
                        .map(
                                row ->
                                        List.of(
                                                row.get("proposal"),
                                                row.get("output_named"),
                                                row.get("quoted_heading"),
                                                row.get("start"),
                                                row.get("end")))
                        .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyCharacterWithInkStandsInOnePassage() {
        var covered = new int[plan.text().length()];
        plan.passages()
                .forEach(
                        p ->
                                IntStream.range(p.span().start(), p.span().end())
                                        .forEach(i -> covered[i]++));
        var codePoints = plan.text().content().codePoints().toArray();
        assertThat(IntStream.range(0, covered.length))
                .allSatisfy(
                        i -> {
                            assertThat(covered[i]).isLessThanOrEqualTo(1);
                            if (!Character.isWhitespace(codePoints[i])) {
                                assertThat(covered[i]).as("character %d", i).isEqualTo(1);
                            }
                        });
    }

    @Test
    void readsTheSameWithOtherLineEndsAndAByteOrderMark() {
        var raw = plan.text().content();
        for (var other :
                List.of(raw.replace("\n", "\r\n"), "\ufeff" + raw, raw.replace('\n', '\r'))) {
            assertThat(shape(PlanReader.read(SourceText.of(other)))).isEqualTo(shape(plan));
        }
    }

    @Test
    void readsTheSameWithNoBreakSpaces() {
        var other = plan.text().content().replace(' ', '\u00a0');
        assertThat(shape(PlanReader.read(SourceText.of(other)))).isEqualTo(shape(plan));
    }

    @Test
    void readsOutputsInAnotherOrder() {
        var raw = plan.text().content();
        int second = raw.indexOf("\nObjective 2 ") + 1;
        int third = raw.indexOf("\nObjective 3 ") + 1;
        var swapped =
                raw.substring(0, second)
                        + raw.substring(third).replaceAll("_+\\s*$", "")
                        + "\n"
                        + raw.substring(second, third);
        assertThat(words(PlanReader.read(SourceText.of(swapped)))).isEqualTo(words(plan));
    }

    private static Stream<AreaOfWork> areas(Output output) {
        return output.areas().stream();
    }

    private Outcome outcome(Output output) {
        return plan.outcomes()
                .filter(o -> o.listings().stream().anyMatch(l -> l.code().equals(output.code())))
                .findFirst()
                .orElseThrow();
    }

    private Listing listing(Output output) {
        return outcome(output).listings().stream()
                .filter(listing -> listing.code().equals(output.code()))
                .findFirst()
                .orElseThrow();
    }

    private String line(Wording wording) {
        return Integer.toString(plan.text().lineNumber(wording.span().start()));
    }

    /** Everything with its position. */
    private static String shape(Plan plan) {
        return Stream.<Function<Plan, Object>>of(
                        Plan::sections, Plan::objectives, Plan::proposals, Plan::findings)
                .map(part -> part.apply(plan).toString().replace('\u00a0', ' '))
                .toList()
                .toString();
    }

    /** Everything without positions. */
    private static List<String> words(Plan plan) {
        var outcomes =
                plan.outcomes()
                        .map(
                                o ->
                                        o.code()
                                                + o.wording().text()
                                                + o.indicators().stream()
                                                        .map(Wording::text)
                                                        .toList());
        var outputs =
                plan.outputs()
                        .map(
                                o ->
                                        o.code()
                                                + o.title().orElseThrow().text()
                                                + o.activities().stream()
                                                        .map(a -> a.wording().text())
                                                        .toList()
                                                + o.gaps().size()
                                                + o.references().stream()
                                                        .map(r -> r.line().text())
                                                        .toList());
        return Stream.concat(outcomes, outputs).toList();
    }

    private static List<Tuple> rows(String table, String... columns) {
        return lists(table, columns).stream().map(cells -> new Tuple(cells.toArray())).toList();
    }

    private static List<List<String>> lists(String table, String... columns) {
        return Gold.all(table).stream()
                .map(row -> Stream.of(columns).map(column -> Gold.folded(row, column)).toList())
                .toList();
    }
}
