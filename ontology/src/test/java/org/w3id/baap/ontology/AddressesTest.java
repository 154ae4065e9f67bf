package org.w3id.baap.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @Test
    void namesAResolutionUnderItsBody() {
        assertThat(Addresses.id("instrument", "wtdc-res", "17"))
                .isEqualTo("https://w3id.org/baap/id/instrument/wtdc-res/17");
    }

    @Test
    void namesTheGraphOfAScheme() {
        assertThat(Addresses.graph("vocabulary", "connect-2020"))
                .isEqualTo("https://w3id.org/baap/graph/vocabulary/connect-2020");
    }

    @Test
    void namesATermWithAHash() {
        assertThat(Baap.Output.stringValue()).isEqualTo("https://w3id.org/baap/def#Output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.b", "C7-e-health", "54129-54131", "baap-2017-draft"})
    void acceptsTheCodesOfThePlan(String segment) {
        assertThat(Addresses.id(segment)).endsWith("/id/" + segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5 b", "output/2.1", "a?b", "a#b", "a>b", "%2e", "Âge"})
    void refusesWhatIsNoSegment(String segment) {
        assertThatThrownBy(() -> Addresses.id("set", segment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + segment + "\"");
    }
}
