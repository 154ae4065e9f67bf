package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Goals and targets beside the files their facts come from: facts are equal, sentences are not
 * taken.
 */
class SdgReferenceTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Map<String, String> LANGUAGES =
            Map.of(
                    "ar", "Arabic", "es", "Spanish", "fr", "French", "ru", "Russian", "zh",
                    "Chinese");

    private final Scheme sdg = Scheme.read("sdg");

    @Test
    void hasTheCodesAndAddressesOfTheReference() {
        assertThat(sdg.each(Sdg.GOAL))
                .extracting(IRI::stringValue)
                .containsExactlyInAnyOrderElementsOf(column("sdg_goals.tsv", "iri"));
        assertThat(sdg.each(Sdg.TARGET))
                .extracting(IRI::stringValue)
                .containsExactlyInAnyOrderElementsOf(column("sdg_targets.tsv", "iri"));
    }

    @Test
    void hasTheNamesColoursAndMatchesOfTheGoals() {
        assertThat(Reference.rows("reference/sdg_goals.tsv"))
                .allSatisfy(
                        row -> {
                            var goal = Sdg.iri(row.get("code"));
                            assertThat(label(goal, "en")).isEqualTo(row.get("short_title"));
                            assertThat(sdg.text(goal, sdg.word("colour")))
                                    .isEqualTo(row.get("colour_hex"));
                            assertThat(sdg.texts(goal, SKOS.EXACT_MATCH))
                                    .containsExactlyInAnyOrder(
                                            row.get("wikidata_exactMatch"),
                                            row.get("sdgio_exactMatch"));
                        });
    }

    @Test
    void hasTheMatchOfEachTarget() {
        assertThat(Reference.rows("reference/sdg_targets.tsv"))
                .filteredOn(row -> matches(row).size() == 1)
                .hasSize(169 - 6)
                .allSatisfy(
                        row ->
                                assertThat(sdg.texts(Sdg.iri(row.get("code")), SKOS.EXACT_MATCH))
                                        .isEqualTo(matches(row)));
    }

    @Test
    void handsTheSecondMatchOfAFirstTargetToTheTenthAndSaysSo() {
        assertThat(Reference.rows("reference/sdg_targets.tsv"))
                .filteredOn(row -> matches(row).size() == 2)
                .extracting(row -> row.get("code"))
                .containsExactly("8.1", "16.1", "17.1");
        assertThat(Reference.rows("reference/sdg_targets.tsv"))
                .filteredOn(row -> matches(row).size() == 2)
                .allSatisfy(
                        row -> {
                            var first = Sdg.iri(row.get("code"));
                            var tenth = Sdg.iri(row.get("code") + "0");
                            assertThat(sdg.text(first, SKOS.EXACT_MATCH))
                                    .isEqualTo(matches(row).get(0));
                            assertThat(sdg.text(tenth, SKOS.EXACT_MATCH))
                                    .isEqualTo(matches(row).get(1));
                            assertThat(sdg.text(first, SKOS.EDITORIAL_NOTE))
                                    .contains("not confirmed");
                            assertThat(sdg.text(tenth, SKOS.EDITORIAL_NOTE))
                                    .contains("not confirmed");
                        });
    }

    @Test
    void hasTheSubjectsOfTheReferenceAndNoOther() {
        var expected = new TreeSet<String>();
        Reference.rows("reference/sdg_subject_links.tsv")
                .forEach(row -> expected.add(row.get("code") + " " + row.get("object_iri")));
        assertThat(sdg.model().filter(null, DCTERMS.SUBJECT, null))
                .extracting(
                        link ->
                                Sdg.code((IRI) link.getSubject())
                                        + " "
                                        + link.getObject().stringValue())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void namesALanguageInTheNoteWhereItsGoalNameIsNotTheOneOfTheReference() {
        assertThat(Reference.rows("reference/sdg_labels_ml.tsv"))
                .filteredOn(row -> row.get("label_type").equals("short"))
                .filteredOn(row -> LANGUAGES.containsKey(row.get("lang")))
                .hasSize(5 * 17)
                .allSatisfy(
                        row -> {
                            var goal = Sdg.iri(row.get("code"));
                            if (label(goal, row.get("lang")).equalsIgnoreCase(row.get("label")))
                                return;
                            assertThat(fromMemory(goal)).contains(LANGUAGES.get(row.get("lang")));
                        });
    }

    @Test
    void takesNoSentenceOfTheUnitedNations() {
        assertThat(Reference.rows("reference/sdg_targets.tsv"))
                .allSatisfy(
                        row -> {
                            var shared = runs(label(Sdg.iri(row.get("code")), "en"));
                            shared.retainAll(runs(row.get("official_text_en")));
                            assertThat(shared).as("taken over in %s", row.get("code")).isEmpty();
                        });
        var text = sdg.turtle().toLowerCase(Locale.ROOT);
        assertThat(column("sdg_labels_ml.tsv", "label", "target"))
                .noneMatch(sentence -> text.contains(sentence.toLowerCase(Locale.ROOT)));
    }

    /** All runs of five words: fewer are common speech, more would be a quotation. */
    private static Set<String> runs(String text) {
        var words =
                WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        var runs = new HashSet<String>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            runs.add(words.subList(i, i + 5).stream().collect(joining(" ")));
        }
        return runs;
    }

    private String fromMemory(IRI goal) {
        var note = sdg.text(goal, SKOS.EDITORIAL_NOTE);
        return note.substring(Math.max(0, note.lastIndexOf(". The ")));
    }

    private String label(IRI thing, String language) {
        return sdg.values(thing, RDFS.LABEL).stream()
                .map(Literal.class::cast)
                .filter(label -> label.getLanguage().filter(language::equals).isPresent())
                .map(Literal::getLabel)
                .collect(joining());
    }

    // "http://purl.unep.org/sdg/SDGIO_00000210 http://purl.unep.org/sdg/SDGIO_00000219"
    private static List<String> matches(Map<String, String> target) {
        var cell = target.get("sdgio_exactMatch");
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static List<String> column(String file, String name) {
        return Reference.rows("reference/" + file).stream().map(row -> row.get(name)).toList();
    }

    private static List<String> column(String file, String name, String kind) {
        return Reference.rows("reference/" + file).stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get(name))
                .toList();
    }
}
