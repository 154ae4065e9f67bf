package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** The WSIS action lines C1 to C11 and the eight sub-lines of C7. */
class ActionLinesTest {
    private static final List<String> SUB_LINES =
            List.of(
                    "e-government",
                    "e-business",
                    "e-learning",
                    "e-health",
                    "e-employment",
                    "e-environment",
                    "e-agriculture",
                    "e-science");

    private final Scheme wsis = Scheme.read("wsis");
    private final List<IRI> lines = wsis.each(wsis.word("ActionLine"));
    private final IRI c7 = wsis.thing("action-line/C7");

    @Test
    void areElevenWithEightBelowTheSeventh() {
        assertThat(lines)
                .extracting(this::code)
                .containsExactly(
                        "C1",
                        "C2",
                        "C3",
                        "C4",
                        "C5",
                        "C6",
                        "C7",
                        "C7-e-government",
                        "C7-e-business",
                        "C7-e-learning",
                        "C7-e-health",
                        "C7-e-employment",
                        "C7-e-environment",
                        "C7-e-agriculture",
                        "C7-e-science",
                        "C8",
                        "C9",
                        "C10",
                        "C11");
    }

    @Test
    void haveTheirCodeInTheirAddressAndNotation() {
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            assertThat(line).isEqualTo(wsis.thing("action-line/" + code(line)));
                            assertThat(wsis.values(line, RDF.TYPE)).contains(SKOS.CONCEPT);
                            assertThat(wsis.texts(line, SKOS.PREF_LABEL)).hasSize(1);
                            assertThat(wsis.texts(line, DCTERMS.SOURCE)).hasSize(1);
                        });
    }

    @Test
    void areSortedByPositionWithinTheirLevel() {
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            var code = code(line);
                            var position =
                                    code.contains("-")
                                            ? SUB_LINES.indexOf(code.substring("C7-".length())) + 1
                                            : Integer.parseInt(code.substring(1));
                            assertThat(wsis.text(line, wsis.word("position")))
                                    .isEqualTo(String.valueOf(position));
                        });
    }

    @Test
    void tieTheSubLinesToTheSeventhBothWays() {
        assertThat(wsis.model().filter(null, SKOS.BROADER, null))
                .hasSize(8)
                .allSatisfy(
                        broader -> {
                            assertThat(broader.getObject()).isEqualTo(c7);
                            assertThat(wsis.values(c7, SKOS.NARROWER))
                                    .contains(broader.getSubject());
                        });
    }

    @Test
    void sayInANoteWhenTheGenevaWordingIsFromMemory() {
        assertThat(lines)
                .filteredOn(line -> wsis.texts(line, SKOS.ALT_LABEL).size() > 1)
                .allSatisfy(
                        line ->
                                assertThat(wsis.text(line, SKOS.EDITORIAL_NOTE))
                                        .contains("Geneva 2003", "from memory"))
                .extracting(this::code)
                .containsExactly("C1", "C2", "C7");
    }

    @Test
    void haveTheTitlesOfTheReference() {
        assertThat(Reference.rows("reference/wsis_action_lines.tsv"))
                .hasSameSizeAs(lines)
                .allSatisfy(
                        row -> {
                            var line = wsis.thing("action-line/" + code(row));
                            assertThat(wsis.text(line, SKOS.PREF_LABEL))
                                    .isEqualTo(row.get("title_itu_current"));
                            assertThat(titles(line)).contains(row.get("title_geneva_2003"));
                        });
    }

    private List<String> titles(IRI line) {
        return List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL).stream()
                .flatMap(property -> wsis.texts(line, property).stream())
                .toList();
    }

    private String code(IRI line) {
        return wsis.text(line, SKOS.NOTATION);
    }

    private static String code(Map<String, String> row) {
        return row.get("subline").isEmpty()
                ? row.get("code")
                : row.get("code") + "-" + row.get("subline");
    }
}
