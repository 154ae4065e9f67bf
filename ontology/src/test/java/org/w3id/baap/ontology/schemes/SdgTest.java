package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** The goals and targets, at the United Nations' addresses. */
class SdgTest {
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
    private static final List<Integer> TARGETS_PER_GOAL =
            List.of(7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19);

    private final Scheme sdg = Scheme.read("sdg");
    private final List<IRI> goals = sdg.each(Sdg.GOAL);
    private final List<IRI> targets = sdg.each(Sdg.TARGET);

    @Test
    void hasSeventeenGoalsAnd169Targets() {
        assertThat(goals).extracting(Sdg::code).containsExactlyElementsOf(numbersTo(17));
        assertThat(targets).hasSize(169);
    }

    @Test
    void givesEachGoalItsNumberOfTargets() {
        assertThat(goals)
                .extracting(goal -> sdg.values(goal, Sdg.HAS_TARGET).size())
                .isEqualTo(TARGETS_PER_GOAL);
    }

    @ParameterizedTest
    @CsvSource({"1.b", "3.d", "4.7", "5.b", "8.10", "9.c", "12.c", "16.10", "17.19"})
    void holdsTheTarget(String code) {
        assertThat(targets).contains(Sdg.iri(code));
    }

    @Test
    void tiesGoalAndTargetBothWays() {
        assertThat(targets)
                .allSatisfy(
                        target -> {
                            var goal = Sdg.iri(Sdg.goalOf(Sdg.code(target)));
                            assertThat(sdg.values(target, Sdg.IS_TARGET_OF)).containsExactly(goal);
                            assertThat(sdg.values(goal, Sdg.HAS_TARGET)).contains(target);
                        });
    }

    @Test
    void namesEveryGoalInTheSixLanguagesOfTheUnitedNations() {
        assertThat(goals)
                .allSatisfy(
                        goal ->
                                assertThat(sdg.values(goal, RDFS.LABEL))
                                        .extracting(label -> ((Literal) label).getLanguage().get())
                                        .containsExactlyInAnyOrderElementsOf(LANGUAGES));
    }

    @Test
    void saysOfEveryGoalWhereItsNamesComeFrom() {
        assertThat(goals)
                .allSatisfy(
                        goal ->
                                assertThat(sdg.text(goal, SKOS.EDITORIAL_NOTE))
                                        .contains("not seen in an official text"));
    }

    @Test
    void labelsEveryTargetShortlyAndDifferently() {
        assertThat(targets)
                .extracting(target -> sdg.text(target, RDFS.LABEL))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("\\S+( \\S+){1,8}"));
    }

    @Test
    void namesGoalsAndTargetsByTheirCode() {
        assertThat(goals).allSatisfy(goal -> named(goal, "SDG " + Sdg.code(goal)));
        assertThat(targets).allSatisfy(target -> named(target, "Target " + Sdg.code(target)));
    }

    private void named(IRI thing, String name) {
        assertThat(sdg.texts(thing, SKOS.ALT_LABEL)).containsExactly(name);
        assertThat(sdg.texts(thing, SKOS.NOTATION)).containsExactly(Sdg.code(thing));
    }

    @Test
    void givesTheUnitedNationsAddressesNoPreferredLabel() {
        assertThat(sdg.model().filter(null, SKOS.PREF_LABEL, null)).isEmpty();
    }

    @Test
    void coloursEveryGoalDifferently() {
        assertThat(goals)
                .extracting(goal -> sdg.text(goal, sdg.word("colour")))
                .doesNotHaveDuplicates()
                .allMatch(colour -> colour.matches("#[0-9A-F]{6}"));
    }

    @Test
    void typesGoalsAndTargetsAsConcepts() {
        assertThat(sdg.each(SKOS.CONCEPT))
                .hasSize(17 + 169)
                .containsAll(goals)
                .containsAll(targets);
        assertThat(sdg.model().filter(null, RDF.TYPE, null)).hasSize(2 * (17 + 169) + 1);
    }

    @Test
    void standsInReadingOrder() {
        assertThat(targets).extracting(Sdg::code).isSortedAccordingTo(Sdg.ORDER);
        assertThat(goals)
                .extracting(goal -> sdg.text(goal, sdg.word("position")))
                .isEqualTo(numbersTo(17));
    }

    @Test
    void numbersTheTargetsOfAGoalInReadingOrder() {
        assertThat(goals)
                .allSatisfy(
                        goal -> {
                            var own = sdg.values(goal, Sdg.HAS_TARGET);
                            assertThat(own)
                                    .extracting(target -> position((IRI) target))
                                    .isEqualTo(numbersTo(own.size()));
                        });
    }

    private String position(IRI thing) {
        return sdg.text(thing, sdg.word("position"));
    }

    private static List<String> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }
}
