package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class BindingTest {
    private static final String BASE = "https://w3id.org/baap/id/";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    output,     2.1,                    baap-2017-draft/output/2.1
                    output,     Output 2.1,             baap-2017-draft/output/2.1
                    output,     output/2.1,             baap-2017-draft/output/2.1
                    outcome,    2.1,                    baap-2017-draft/outcome/2.1
                    objective,  3,                      baap-2017-draft/objective/3
                    activity,   2.1/5,                  baap-2017-draft/activity/2.1/5
                    line,       C5,                     action-line/C5
                    line,       c5,                     action-line/C5
                    line,       WSIS Action Line C10,   action-line/C10
                    line,       C7-e-health,            action-line/C7-e-health
                    instrument, wtdc-res/17,            instrument/wtdc-res/17
                    instrument, WTDC 17,                instrument/wtdc-res/17
                    instrument, WTDC Res. 17,           instrument/wtdc-res/17
                    instrument, Resolution WTDC 17,     instrument/wtdc-res/17
                    instrument, WTDC Resolution 17,     instrument/wtdc-res/17
                    instrument, PP 71,                  instrument/pp-res/71
                    instrument, pp resolution 71,       instrument/pp-res/71
                    instrument, PP Decision 5,          instrument/pp-dec/5
                    instrument, Dec 13,                 instrument/pp-dec/13
                    instrument, Res 203,                instrument/pp-res/203
                    instrument, ITU-D 15,               instrument/itu-d-rec/15
                    instrument, Recommendation ITU-D 15,instrument/itu-d-rec/15
                    body,       wtdc,                   body/wtdc
                    finding,    code-without-dot,       finding-kind/code-without-dot
                    thing,      C5,                     action-line/C5
                    thing,      revision/wtdc-res/2/rev/dubai-2014, instrument/wtdc-res/2/rev/dubai-2014
                    thing,      wtdc-res/2/rev/dubai-2014,          instrument/wtdc-res/2/rev/dubai-2014
                    from,       WTDC 34,                instrument/wtdc-res/34
                    thing,      outcome/2.1,            baap-2017-draft/outcome/2.1
                    """)
    void findsAThingByWhatPeopleCallIt(String parameter, String given, String path) {
        assertThat(address(parameter, given)).isEqualTo(BASE + path);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    goal,     16,             http://metadata.un.org/sdg/16
                    goal,     SDG 16,         http://metadata.un.org/sdg/16
                    goal,     SDG16,          http://metadata.un.org/sdg/16
                    goal,     Zero Hunger,    http://metadata.un.org/sdg/2
                    target,   16.10,          http://metadata.un.org/sdg/16.10
                    target,   16.1,           http://metadata.un.org/sdg/16.1
                    target,   target 5.b,     http://metadata.un.org/sdg/5.b
                    target,   5b,             http://metadata.un.org/sdg/5.b
                    target,   http://metadata.un.org/sdg/5.b, http://metadata.un.org/sdg/5.b
                    thing,    http://example.org/not-here,    http://example.org/not-here
                    severity, warning,        http://www.w3.org/ns/shacl#Warning
                    """)
    void findsGoalsAndTargetsAtTheUnitedNationsAddresses(String name, String given, String iri) {
        assertThat(address(name, given)).isEqualTo(iri);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    instrument | Res 30   | "Res 30" could be pp-res/30 (PP Resolution 30) or wtdc-res/30 (WTDC Resolution 30); give one of these
                    instrument | 30       | could be pp-res/30 (PP Resolution 30) or wtdc-res/30 (WTDC Resolution 30)
                    instrument | WTDC 999 | there is no "WTDC 999"; one of
                    thing      | 2.1      | outcome/2.1 (Outcome 2.1) or output/2.1 (Output 2.1)
                    output     | 9.9      | there is no "9.9"; one of 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 2.1, 2.2, 2.3, 3.1, 3.2, 3.3, … (17 in all)
                    goal       | 18       | there is no "18"; one of 1, 2, 3
                    target     | 3.99     | there is no "3.99"; one of 1.1, 1.2
                    target     | 161      | there is no "161"
                    line       | C12      | there is no "C12"; one of C1, C2, C3
                    output     | http://metadata.un.org/sdg/16 | there is no "http://metadata.un.org/sdg/16"
                    thing      | http://x/> } #                | there is no
                    """)
    void refusesWhatIsNotThereOrNotOneThing(String parameter, String given, String problem) {
        assertThatThrownBy(() -> address(parameter, given))
                .isInstanceOf(BadArgument.class)
                .hasMessageStartingWith(parameter + ": ")
                .hasMessageContaining(problem)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void listsEveryValidChoiceBesideTheOneLine() {
        assertThatThrownBy(() -> address("output", "9.9"))
                .isInstanceOfSatisfying(
                        BadArgument.class,
                        e -> assertThat(e.choices()).hasSize(17).contains("2.1", "4.4"));
    }

    @Test
    void leftOpenAParameterStandsForAll() {
        assertThat(rows("outputs-of-instrument", Map.of("instrument", "")))
                .isEqualTo(rows("outputs-of-instrument", Map.of()));
    }

    @Test
    void boundAParameterNarrowsTheAnswer() {
        assertThat(rows("outputs-of-instrument", Map.of("instrument", "WTDC 17"))).isEqualTo(8);
        assertThat(rows("targets-and-outputs", Map.of("target", "17.16"))).isEqualTo(8);
        assertThat(rows("targets-and-outputs", Map.of("goal", "15"))).isEqualTo(12);
        assertThat(rows("sentence-behind-link", Map.of("output", "2.3", "thing", "5.b")))
                .isEqualTo(1);
    }

    @Test
    void namesTheParametersWhenOneIsUnknown() {
        var query = QueryCatalogue.bundled().get("sentence-behind-link");
        assertThatThrownBy(() -> query.bind(Map.of("outptu", "2.1"), BundledPlan.CODES))
                .isInstanceOf(BadArgument.class)
                .hasMessage(
                        "outptu: no such parameter of sentence-behind-link; one of output, thing,"
                                + " edition");
    }

    @Test
    void namesTheWordsAllowedWhereTheHeaderListsThem() {
        var query = QueryCatalogue.bundled().get("sdg-labels");
        assertThatThrownBy(() -> query.bind(Map.of("language", "de"), BundledPlan.CODES))
                .isInstanceOf(BadArgument.class)
                .hasMessage("language: there is no \"de\"; one of ar, en, es, fr, ru, zh");
    }

    @Test
    void aQuoteInAWordIsPartOfTheWord() {
        assertThat(rows("activities-that-mention", Map.of("word", "\" || true) } #"))).isZero();
        assertThat(rows("activities-that-mention", Map.of("word", "countries' experiences")))
                .isEqualTo(1);
    }

    private static int rows(String name, Map<String, String> given) {
        var query = QueryCatalogue.bundled().get(name).bind(given, BundledPlan.CODES);
        return (int) Answer.of(query).text().lines().count() - 1;
    }

    private static String address(String name, String given) {
        var parameter =
                new Parameter(
                        "__" + name + "_iri",
                        name,
                        Parameter.Type.THING,
                        Optional.empty(),
                        List.of());
        return parameter.term(given, BundledPlan.CODES).getURI();
    }
}
