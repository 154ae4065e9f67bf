package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The instruments beside the files their titles come from, and the links that people read. */
class InstrumentsReferenceTest {
    private static final Map<String, String> LISTS =
            Map.of(
                    "pp Decision", "pp-dec",
                    "pp Resolution", "pp-res",
                    "wtdc Resolution", "wtdc-res",
                    "wtdc Recommendation ITU-D", "itu-d-rec");
    private static final Map<String, String> GOLD =
            Map.of("PP-DEC", "pp-dec", "PP-RES", "pp-res", "WTDC-RES", "wtdc-res");

    private final Scheme scheme = Scheme.read("instruments");

    @Test
    void areThoseTheReferenceMarksAsCited() {
        assertThat(scheme.each(scheme.word("Instrument")))
                .containsExactlyInAnyOrderElementsOf(
                        cited().stream().map(this::instrument).toList());
    }

    @Test
    void haveTheTitleAndItsConfidence() {
        assertThat(cited())
                .allSatisfy(
                        row -> {
                            assertThat(scheme.texts(instrument(row), DCTERMS.TITLE))
                                    .isEqualTo(given(row.get("title")));
                            assertThat(scheme.text(instrument(row), scheme.word("titleConfidence")))
                                    .isEqualTo(row.get("confidence"));
                        });
    }

    @Test
    void haveTheRevisionsOfTheReferenceInOrder() {
        assertThat(cited())
                .allSatisfy(
                        row ->
                                assertThat(revisionsOf(instrument(row)))
                                        .extracting(
                                                revision -> scheme.text(revision, SKOS.NOTATION))
                                        .isEqualTo(revisions(row)));
    }

    @Test
    void sayInANoteWhenTheReferenceDoubtsTheRevision() {
        assertThat(cited())
                .filteredOn(
                        row ->
                                row.getOrDefault("revision_confidence", "high")
                                        .matches("low|medium"))
                .filteredOn(row -> !row.get("revision").isEmpty())
                .isNotEmpty()
                .flatExtracting(row -> revisionsOf(instrument(row)))
                .allSatisfy(
                        revision ->
                                assertThat(scheme.texts(revision, SKOS.EDITORIAL_NOTE))
                                        .isNotEmpty());
    }

    @Test
    void includeEveryInstrumentPeopleReadInObjectives1And2() {
        assertThat(Reference.rows("gold/links.tsv"))
                .filteredOn(row -> GOLD.containsKey(row.get("scheme")))
                .filteredOn(row -> !row.get("code").equals("ALL"))
                .isNotEmpty()
                .extracting(
                        row ->
                                scheme.thing(
                                        "instrument/%s/%s"
                                                .formatted(
                                                        GOLD.get(row.get("scheme")),
                                                        row.get("code"))))
                .isSubsetOf(scheme.each(scheme.word("Instrument")));
    }

    private List<IRI> revisionsOf(IRI instrument) {
        return scheme
                .model()
                .filter(null, scheme.word("revisionOf"), instrument)
                .subjects()
                .stream()
                .map(IRI.class::cast)
                .toList();
    }

    private IRI instrument(Map<String, String> row) {
        var list = LISTS.get(row.get("file") + " " + row.get("kind"));
        return scheme.thing("instrument/%s/%s".formatted(list, row.get("number")));
    }

    // "Rev. Dubai, 2014" and "Rev. Buenos Aires, 2017"; "Rev. Hyderabad, 2010 (unrevised)" is the
    // one of before
    private static List<String> revisions(Map<String, String> row) {
        return Stream.of("revision", "revision_2014", "revision_2017")
                .map(column -> row.getOrDefault(column, "").replaceFirst(" \\(.*", ""))
                .filter(revision -> !revision.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Map<String, String>> cited() {
        var rows = new ArrayList<Map<String, String>>();
        for (var file : List.of("pp", "wtdc")) {
            Reference.rows("reference/" + file + "_instruments.tsv").stream()
                    .filter(row -> row.get("cited_in_plan").equals("yes"))
                    .map(row -> with(row, file))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Map<String, String> with(Map<String, String> row, String file) {
        var named = new HashMap<>(row);
        named.put("file", file);
        return named;
    }

    private static List<String> given(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell);
    }
}
