package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people counted in the text, without any program. */
class CountedFactsTest {

    @Test
    void threeWtdcResolutionsCarryMostOutputs() {
        assertThat(ask("instruments-by-outputs").lines("instrumentLabel", "outputs"))
                .startsWith("WTDC Resolution 17 8", "WTDC Resolution 30 8", "WTDC Resolution 37 7");
    }

    @Test
    void linesC1AndC11SupportEightOutputsEach() {
        assertThat(ask("action-lines-by-outputs").lines("lineCode", "outputs"))
                .hasSize(11)
                .contains("C1 8", "C11 8", "C10 0")
                .filteredOn(line -> line.matches("C\\d+ (?:[89]|\\d{2})"))
                .containsExactly("C1 8", "C11 8");
    }

    @Test
    void twoTargetsAreServedByEightOutputs() {
        assertThat(ask("targets-by-outputs").lines("targetCode", "outputs"))
                .startsWith("17.16 8", "17.17 8")
                .hasSize(88)
                .filteredOn(line -> line.endsWith(" 8"))
                .hasSize(2);
    }

    @Test
    void of169TargetsEightyOneAreNotCitedAndFortyOneOnce() {
        assertThat(ask("targets-and-outputs").lines("target").stream().distinct()).hasSize(169);
        assertThat(ask("targets-not-cited").rows()).hasSize(81);
        assertThat(ask("targets-cited-once").rows()).hasSize(41);
    }

    @Test
    void sdg15AndLineC10AreReachedByTheBlanketWordingOfOutput32Only() {
        assertThat(ask("goals-thinly-reached").lines("goalCode", "reach", "outputCode"))
                .filteredOn(line -> line.contains("blanket"))
                .containsExactly("15 blanket only 3.2");
        assertThat(ask("action-lines-without-output").lines("lineCode", "outputCode"))
                .containsExactly("C10 3.2");
    }

    @Test
    void fourOutputsOfObjective1HaveTheSameFootprint() {
        assertThat(ask("outputs-with-same-sdgs").lines("outputCode", "otherCode"))
                .containsExactly("1.1 1.2", "1.1 1.3", "1.1 1.5", "1.2 1.3", "1.2 1.5", "1.3 1.5");
    }

    @Test
    void output22NamesFourGoalsAndNoTarget() {
        assertThat(
                        ask("coverage-matrix", Map.of("output", "2.2"))
                                .lines("goalCode", "strength", "targets"))
                .containsExactly("4 goal 0", "9 goal 0", "11 goal 0", "16 goal 0");
    }

    @Test
    void resolution17IsInTheBodyOfFourOutputsButNotInTheirLists() {
        assertThat(ask("instruments-not-listed").lines("instrumentLabel", "outputCode", "covered"))
                .containsExactly(
                        "WTDC Resolution 31 1.2 true",
                        "WTDC Resolution 17 2.3 false",
                        "WTDC Resolution 17 3.2 false",
                        "WTDC Resolution 17 4.1 false",
                        "WTDC Resolution 17 4.4 false");
    }

    @Test
    void the578CitationsGive571ExplicitLinks() {
        var rows = ask("links-counted").rows();
        assertThat(rows.stream().mapToInt(row -> Integer.parseInt(row.get("citations"))).sum())
                .isEqualTo(578);
        assertThat(
                        rows.stream()
                                .filter(row -> row.get("blanket").equals("false"))
                                .mapToInt(row -> Integer.parseInt(row.get("links")))
                                .sum())
                .isEqualTo(571);
    }

    // plan, reference sections: two numbers stand twice in a list, five references name all of a
    // kind
    @Test
    void inAll573CitationsOfOneThingMake571LinksAnd5NameAll() {
        assertThat(ask("links-in-all").lines("kind", "links", "citations"))
                .containsExactly(
                        "supported by instrument 215 217",
                        "contributes to target 198 198",
                        "contributes to goal 102 102",
                        "supported by action line 41 41",
                        "referred to in 15 15",
                        "all stated one by one 571 573",
                        "all of a kind at once 5 5",
                        "everything 576 578");
    }

    @Test
    void thePlanHasAsManyElementsOfEachKindAsAReaderCounts() {
        assertThat(
                        Stream.of(
                                        "objective",
                                        "outcome",
                                        "indicator",
                                        "output",
                                        "programme",
                                        "area",
                                        "activity")
                                .map(kind -> ask("elements-of-plan", Map.of("kind", kind)).rows())
                                .map(List::size))
                .containsExactly(4, 14, 38, 17, 11, 7, 100);
    }

    @Test
    void everyCountThatAReaderStatedHolds() {
        for (var row : ask("things-counted").rows()) {
            assertThat(row.get("expected")).isIn("", row.get("things"));
        }
    }

    @Test
    void target5bOfOutput23IsPrintedWithoutItsDot() {
        assertThat(
                        ask("sentence-behind-link", Map.of("output", "2.3", "thing", "5.b"))
                                .lines("printed", "start", "end", "quote"))
                .isEqualTo(
                        List.of(
                                "5b 54129 54131 Output 2.3 will contribute to the achievement of the"
                                        + " following UN SDGs: 1 (target 1.5), 3 (target 3.9), 5 (target"
                                        + " 5b), 11 (target 11b), 13 (targets 13.1, 13.2, 13.3)"));
    }

    private static Table ask(String name) {
        return ask(name, Map.of());
    }

    private static Table ask(String name, Map<String, String> given) {
        return Table.of(name, given);
    }
}
