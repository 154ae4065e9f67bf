package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/** Regions, Connect 2020 goals, documents and sets: short lists, each as the plan has it. */
class SmallSchemesTest {
    private final Scheme regions = Scheme.read("regions");
    private final Scheme connect = Scheme.read("connect-2020");
    private final Scheme documents = Scheme.read("documents");
    private final Scheme sets = Scheme.read("reference-sets");

    // plan, line 139: "Africa, Americas, Arab States, Asia-Pacific, CIS and Europe"
    @ParameterizedTest
    @CsvSource({
        "1, AFR, Africa",
        "2, AMS, Americas",
        "3, ARB, Arab States",
        "4, ASP, Asia-Pacific",
        "5, CIS, CIS",
        "6, EUR, Europe"
    })
    void holdTheRegion(String position, String code, String name) {
        var region = regions.thing("region/" + code.toLowerCase(Locale.ROOT));
        assertThat(regions.values(region, RDF.TYPE))
                .containsExactlyInAnyOrder(regions.word("Region"), SKOS.CONCEPT);
        assertThat(regions.text(region, SKOS.PREF_LABEL)).isEqualTo(name);
        assertThat(regions.text(region, SKOS.NOTATION)).isEqualTo(code);
        assertThat(regions.text(region, regions.word("position"))).isEqualTo(position);
        assertThat(regions.each(regions.word("Region"))).hasSize(6);
    }

    // plan, lines 48 to 51
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | Growth                     | Enable and foster access to and increased use of telecommunications/ICTs
                    2 | Inclusiveness              | Bridge the digital divide and provide broadband for all
                    3 | Sustainability             | Manage challenges resulting from telecommunication/ICT development
                    4 | Innovation and partnership | Lead, improve and adapt to the changing telecommunication/ICT environment
                    """)
    void holdTheConnect2020Goal(String code, String name, String wording) {
        var goal = connect.thing("connect-2020/" + code);
        assertThat(connect.values(goal, RDF.TYPE))
                .containsExactlyInAnyOrder(connect.word("ConnectGoal"), SKOS.CONCEPT);
        assertThat(connect.text(goal, SKOS.PREF_LABEL)).isEqualTo(name);
        assertThat(connect.text(goal, SKOS.DEFINITION)).isEqualTo(wording);
        assertThat(connect.text(goal, SKOS.NOTATION)).isEqualTo(code);
        assertThat(connect.text(goal, connect.word("position"))).isEqualTo(code);
        assertThat(connect.text(goal, DCTERMS.SOURCE)).contains("PP Resolution 200 (Busan, 2014)");
        assertThat(connect.each(connect.word("ConnectGoal"))).hasSize(4);
    }

    // plan, lines 628 and 630
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tunis-agenda     | Tunis Agenda for the Information Society
                    wsis-review-2015 | Outcome Document of the High-Level Meeting of the General Assembly on the Overall Review of the Implementation of WSIS Outcomes
                    2030-agenda      | 2030 Agenda for Sustainable Development
                    """)
    void holdTheDocumentUnderTheNameThePlanPrints(String slug, String printed) {
        var document = documents.thing("document/" + slug);
        assertThat(documents.values(document, RDF.TYPE))
                .containsExactly(documents.word("Document"));
        assertThat(documents.text(document, SKOS.NOTATION)).isEqualTo(slug);
        assertThat(names(document)).contains(printed);
        assertThat(documents.text(document, SKOS.EDITORIAL_NOTE)).contains("from memory");
        assertThat(documents.each(documents.word("Document"))).hasSize(3);
    }

    // plan, lines 129, 628 and 630; the set of PP resolutions is for other texts
    @ParameterizedTest
    @CsvSource({
        "wtdc-resolutions, all WTDC Resolutions",
        "pp-resolutions, all PP Resolutions",
        "wsis-action-lines, all WSIS Action Lines",
        "sdgs, all SDGs"
    })
    void stateTheRuleOfTheSet(String slug, String label) {
        var set = sets.thing("set/" + slug);
        assertThat(sets.values(set, RDF.TYPE)).containsExactly(sets.word("ReferenceSet"));
        assertThat(sets.text(set, RDFS.LABEL)).isEqualTo(label);
        assertThat(sets.text(set, SKOS.DEFINITION)).startsWith("Every ");
        assertThat(sets.each(sets.word("ReferenceSet"))).hasSize(4);
    }

    @Test
    void neverEnumerateTheMembersOfASet() {
        var scheme = sets.each(SKOS.CONCEPT_SCHEME).getFirst();
        assertThat(sets.model())
                .filteredOn(statement -> statement.getObject() instanceof IRI)
                .filteredOn(statement -> !statement.getPredicate().equals(RDF.TYPE))
                .allMatch(statement -> statement.getObject().equals(scheme));
    }

    private List<String> names(IRI document) {
        return List.of(DCTERMS.TITLE, SKOS.ALT_LABEL).stream()
                .flatMap(property -> documents.texts(document, property).stream())
                .toList();
    }
}
