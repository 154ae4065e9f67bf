package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The instruments the plan cites, as a reader finds them in its reference sections and its prose.
 */
class InstrumentsTest {
    private static final List<String> LISTS = List.of("pp-dec", "pp-res", "wtdc-res", "itu-d-rec");
    private static final Map<String, String> TYPES =
            Map.of(
                    "pp-dec", "Decision",
                    "pp-res", "Resolution",
                    "wtdc-res", "Resolution",
                    "itu-d-rec", "Recommendation");
    private static final Map<String, String> BODIES =
            Map.of("pp-dec", "pp", "pp-res", "pp", "wtdc-res", "wtdc", "itu-d-rec", "itu-d");
    private static final Map<String, String> NAMES =
            Map.of(
                    "pp-dec", "PP Decision ",
                    "pp-res", "PP Resolution ",
                    "wtdc-res", "WTDC Resolution ",
                    "itu-d-rec", "Recommendation ITU-D ");

    private final Scheme scheme = Scheme.read("instruments");
    private final List<IRI> instruments = scheme.each(scheme.word("Instrument"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pp-dec    | 5 12 13
                    pp-res    | 21 22 25 30 32 33 34 36 64 70 71 72 77 101 102 123 125 126 127 130 131 135 136 137 138 139 140 151 154 159 160 161 165 166 167 169 174 175 176 177 179 180 182 183 184 188 189 191 193 195 196 197 198 199 200 201 202 203
                    wtdc-res  | 1 2 5 8 9 10 11 15 16 17 18 20 21 22 23 30 31 32 33 34 35 37 38 40 45 46 47 48 50 52 53 54 55 56 57 58 59 61 62 64 67 68 69 71 73 76 77 78 79 80
                    itu-d-rec | 15 16
                    """)
    void areThoseThePlanCites(String list, String numbers) {
        assertThat(instruments)
                .filteredOn(instrument -> listOf(instrument).equals(list))
                .extracting(this::number)
                .containsExactlyElementsOf(Arrays.asList(numbers.split(" ")));
    }

    @Test
    void haveTheTypeBodyNumberAndNameTheirAddressSays() {
        assertThat(instruments)
                .allSatisfy(
                        instrument -> {
                            var list = listOf(instrument);
                            var number = number(instrument);
                            assertThat(scheme.values(instrument, RDF.TYPE))
                                    .containsExactlyInAnyOrder(
                                            scheme.word(TYPES.get(list)),
                                            scheme.word("Instrument"));
                            assertThat(scheme.values(instrument, scheme.word("adoptedBy")))
                                    .containsExactly(scheme.thing("body/" + BODIES.get(list)));
                            assertThat(scheme.text(instrument, SKOS.NOTATION)).isEqualTo(number);
                            assertThat(scheme.values(instrument, scheme.word("number")))
                                    .containsExactly(integer(number));
                            assertThat(scheme.values(instrument, scheme.word("position")))
                                    .containsExactly(integer(number));
                            assertThat(scheme.text(instrument, RDFS.LABEL))
                                    .isEqualTo(NAMES.get(list) + number);
                        });
    }

    @Test
    void standInReadingOrder() {
        assertThat(instruments)
                .isSortedAccordingTo(
                        Comparator.<IRI>comparingInt(
                                        instrument -> LISTS.indexOf(listOf(instrument)))
                                .thenComparingInt(
                                        instrument -> Integer.parseInt(number(instrument))));
    }

    @Test
    void haveATitleExceptTheDecisionNobodyFound() {
        assertThat(instruments)
                .filteredOn(instrument -> scheme.values(instrument, DCTERMS.TITLE).isEmpty())
                .containsExactly(scheme.thing("instrument/pp-dec/13"));
        assertThat(scheme.text(scheme.thing("instrument/pp-dec/13"), SKOS.EDITORIAL_NOTE))
                .startsWith("The existence of this decision is not confirmed");
    }

    @Test
    void sayInANoteWhenTheirTitleWasNotSeen() {
        assertThat(instruments)
                .filteredOn(instrument -> !confidence(instrument).equals("high"))
                .isNotEmpty()
                .allSatisfy(this::hasANote);
        assertThat(instruments)
                .filteredOn(
                        instrument ->
                                scheme.text(instrument, DCTERMS.SOURCE).startsWith("from memory"))
                .isNotEmpty()
                .allSatisfy(this::hasANote);
        assertThat(instruments).extracting(this::confidence).containsOnly("high", "medium", "low");
    }

    @Test
    void areAdoptedByThreeBodies() {
        assertThat(scheme.each(scheme.word("Body")))
                .extracting(body -> scheme.text(body, SKOS.NOTATION))
                .containsExactly("PP", "WTDC", "ITU-D");
    }

    private void hasANote(IRI instrument) {
        assertThat(scheme.texts(instrument, SKOS.EDITORIAL_NOTE)).as("%s", instrument).isNotEmpty();
    }

    private String confidence(IRI instrument) {
        return scheme.text(instrument, scheme.word("titleConfidence"));
    }

    private static Literal integer(String number) {
        return Values.literal(new BigInteger(number));
    }

    // ".../instrument/wtdc-res/17"
    private static String listOf(IRI instrument) {
        return instrument.stringValue().replaceFirst(".*/instrument/", "").replaceFirst("/.*", "");
    }

    private String number(IRI instrument) {
        return instrument.stringValue().replaceFirst(".*/", "");
    }
}
