package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** What a page about one thing shows of it, as people read it in the text. */
class ThingFactsTest {

    // line 208 is a list of Output 1.6, line 366 tells of the regional initiatives of Output 2.2
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wtdc-res/17               | link    | 208 339 403 561 690 748 895 955
                    wtdc-res/17               | mention | 366 432 524 589 653 711 800 858 918 977
                    goal/13                   | link    | 473 694 841 1018
                    goal/13                   | mention | 430
                    target/5.b                | link    | 343 473 565 694 752 959 1018
                    target/5.b                | mention |
                    set/sdgs                  | link    | 630
                    wtdc-res/2/rev/dubai-2014 | mention | 178
                    wtdc-res/2/rev/dubai-2014 | link    |
                    C10                       | link    |
                    target/15.1               | link    |
                    """)
    void standsOnTheseLinesAndNoOther(String thing, String how, String lines) {
        var found =
                ask("cited-by", "thing", thing).rows().stream()
                        .filter(row -> row.get("how").equals(how))
                        .map(row -> row.get("line"));
        assertThat(found)
                .containsExactlyElementsOf(lines == null ? List.of() : List.of(lines.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    target/5.b   | code-without-dot 473, code-without-dot 959, code-without-dot 1018
                    set/sdgs     | blanket-reference 630
                    amendment/3  | proposal-heading-mismatch 12
                    activity/2.3/9 |
                    """)
    void theseFindingsTouchIt(String thing, String findings) {
        var address = "https://w3id.org/baap/id/baap-2017-draft/" + thing;
        var given = thing.startsWith("amendment") ? address : thing;
        assertThat(ask("findings-about", "thing", given).lines("kind", "line"))
                .containsExactlyElementsOf(
                        findings == null ? List.of() : List.of(findings.split(", ")));
    }

    @Test
    void resolution2IsMentionedInTwoRevisions() {
        assertThat(
                        ask("revisions-mentioned", "instrument", "wtdc-res/2")
                                .lines("line", "year", "mixed"))
                .containsExactly("75 2017 true", "110 2017 true", "178 2014 true");
    }

    @Test
    void outcome23HasThreeIndicatorsOneOutputAndItsSeventeenLinks() {
        var parts = ask("outcome-in-full", "outcome", "2.3").lines("part");
        assertThat(parts).filteredOn("indicator"::equals).hasSize(3);
        assertThat(parts).filteredOn("output"::equals).hasSize(3);
        assertThat(parts).filteredOn("link"::equals).hasSize(17);
        assertThat(ask("results-chain", "outcome", "2.3").lines("kind", "itemCode"))
                .containsExactly(
                        "indicator 2.3/1",
                        "indicator 2.3/2",
                        "indicator 2.3/3",
                        "output 2.3",
                        "output 2.3",
                        "output 2.3");
    }

    @Test
    void sdg13HasANameInEachOfSixLanguages() {
        assertThat(ask("labels", "thing", "goal/13").lines("language").stream().distinct())
                .containsExactly("ar", "en", "es", "fr", "ru", "zh");
    }

    private static Table ask(String name, String parameter, String value) {
        return Table.of(name, Map.of(parameter, value));
    }
}
