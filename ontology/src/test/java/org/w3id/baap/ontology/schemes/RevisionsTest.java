package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/** The revisions of the instruments, e.g. WTDC Resolution 2 (Rev. Dubai, 2014). */
class RevisionsTest {
    private final Scheme scheme = Scheme.read("instruments");
    private final List<IRI> instruments = scheme.each(scheme.word("Instrument"));
    private final List<IRI> revisions = scheme.each(scheme.word("InstrumentRevision"));

    // the plan's lines 26, 27, 75, 110, 111, 139, 178, 416, 787, 965 and the regional initiatives
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wtdc-res | 1   | dubai-2014
                    wtdc-res | 2   | dubai-2014
                    wtdc-res | 2   | buenos-aires-2017
                    wtdc-res | 16  | dubai-2014
                    wtdc-res | 17  | buenos-aires-2017
                    wtdc-res | 31  | dubai-2014
                    wtdc-res | 34  | dubai-2014
                    pp-res   | 30  | busan-2014
                    pp-res   | 71  | busan-2014
                    pp-res   | 182 | busan-2014
                    pp-res   | 200 | busan-2014
                    """)
    void includeTheOneThePlanNames(String list, String number, String revision) {
        assertThat(revisions)
                .contains(
                        scheme.thing("instrument/%s/%s/rev/%s".formatted(list, number, revision)));
    }

    @Test
    void areNamedByPlaceAndYear() {
        assertThat(revisions)
                .allSatisfy(
                        revision -> {
                            var instrument = instrumentOf(revision);
                            var printed = scheme.text(revision, SKOS.NOTATION);
                            assertThat(instruments).contains(instrument);
                            assertThat(scheme.text(revision, RDFS.LABEL))
                                    .isEqualTo(
                                            "%s (%s)"
                                                    .formatted(
                                                            scheme.text(instrument, RDFS.LABEL),
                                                            printed));
                            assertThat(printed).endsWith(", " + year(revision));
                            assertThat(revision.stringValue())
                                    .isEqualTo(instrument.stringValue() + "/rev/" + slug(printed));
                        });
    }

    @Test
    void replaceAnEarlierOneOfTheSameInstrument() {
        assertThat(scheme.model().filter(null, DCTERMS.REPLACES, null))
                .isNotEmpty()
                .allSatisfy(
                        replaces -> {
                            var later = (IRI) replaces.getSubject();
                            var earlier = (IRI) replaces.getObject();
                            assertThat(instrumentOf(later)).isEqualTo(instrumentOf(earlier));
                            assertThat(year(later)).isGreaterThan(year(earlier));
                        });
    }

    @Test
    void formOneChainPerInstrument() {
        assertThat(instruments)
                .allSatisfy(
                        instrument -> {
                            var own =
                                    scheme.model()
                                            .filter(null, scheme.word("revisionOf"), instrument);
                            assertThat(own.subjects())
                                    .filteredOn(
                                            revision ->
                                                    scheme.values(revision, DCTERMS.REPLACES)
                                                            .isEmpty())
                                    .hasSizeLessThanOrEqualTo(1);
                        });
    }

    @Test
    void sayWhenTheyWereNotYetAdopted() {
        assertThat(revisions)
                .filteredOn(revision -> year(revision).equals("2017"))
                .isNotEmpty()
                .allSatisfy(
                        revision ->
                                assertThat(scheme.texts(revision, SKOS.EDITORIAL_NOTE))
                                        .anyMatch(note -> note.contains("not yet adopted")));
    }

    private IRI instrumentOf(IRI revision) {
        return Values.iri(scheme.text(revision, scheme.word("revisionOf")));
    }

    private String year(IRI revision) {
        return scheme.text(revision, scheme.word("year"));
    }

    // "Rev. Buenos Aires, 2017" -> "buenos-aires-2017"
    private static String slug(String printed) {
        return printed.replace("Rev. ", "")
                .replace(",", "")
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }
}
