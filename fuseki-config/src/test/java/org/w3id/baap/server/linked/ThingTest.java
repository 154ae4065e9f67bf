package org.w3id.baap.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class ThingTest {

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/baap/id/baap-2017-draft/output/2.1, /doc/baap-2017-draft/output/2.1",
        "http://metadata.un.org/sdg/16.10,            /doc/sdg/16.10",
        "http://metadata.un.org/sdg/5.b,              /doc/sdg/5.b",
        "http://metadata.un.org/sdg,                  /doc/sdg",
        "http://metadata.un.org/sdg/ontology#Target,  http://metadata.un.org/sdg/ontology#Target",
        "https://w3id.org/baap/def#Output,            /def#Output",
        "https://w3id.org/baap/graph/ontology,        /graph/ontology",
        "https://creativecommons.org/licenses/by/4.0/, https://creativecommons.org/licenses/by/4.0/",
        "'javascript:alert(1)',                       none",
        "'data:text/html;base64,PHNjcmlwdD4=',          none",
        "urn:x-baap:thing,                            none",
        "https://example.org/a\"b,                    none",
    })
    void aLinkStaysOnThisServerAndOnTheWeb(String address, String link) {
        assertThat(Thing.link(address).orElse("none")).isEqualTo(link == null ? "none" : link);
    }

    @Test
    void numbersAreOrderedAsPeopleOrderThem() {
        assertThat(
                        Stream.of("sdg/16.10", "sdg/16.a", "sdg/16.9", "sdg/9", "sdg/16", "sdg/09")
                                .sorted(NaturalOrder.COMPARATOR))
                .containsExactly("sdg/09", "sdg/9", "sdg/16", "sdg/16.9", "sdg/16.10", "sdg/16.a");
    }

    @Test
    void whatIsNotThereHasItsWholeAndItsNeighboursAsChoices() {
        var directory =
                new Directory(
                        List.of(
                                "baap-2017-draft",
                                "baap-2017-draft/output/4.3",
                                "baap-2017-draft/output/4.4",
                                "sdg/1"));
        assertThat(directory.near("baap-2017-draft/output/9.9"))
                .containsExactly(
                        "baap-2017-draft",
                        "baap-2017-draft/output/4.3",
                        "baap-2017-draft/output/4.4");
        assertThat(directory.near("nothing/like/it")).isEmpty();
    }
}
