package org.w3id.baap.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class AskTest {

    private static Ask ask(Map<String, List<String>> parameters) {
        return new Ask("/query/x", new TreeMap<>(parameters), "", "", Language.ENGLISH);
    }

    @Test
    void twoParametersAreNotOneThatLooksLikeTwo() {
        var two = ask(Map.of("a", List.of("1"), "b", List.of("2")));
        assertThat(ask(Map.of("a", List.of("1], b=[2"))).key()).isNotEqualTo(two.key());
        assertThat(ask(Map.of("a", List.of("1&b=2"))).key()).isNotEqualTo(two.key());
        assertThat(ask(Map.of("a", List.of("1", "2"))).key())
                .isNotEqualTo(ask(Map.of("a", List.of("1, 2"))).key());
    }

    @Test
    void theOrderOfParametersDoesNotMatter() {
        var one = new TreeMap<String, List<String>>();
        one.put("b", List.of("2"));
        one.put("a", List.of("1"));
        assertThat(new Ask("/query/x", one, "", "", Language.ENGLISH).key())
                .isEqualTo(ask(Map.of("a", List.of("1"), "b", List.of("2"))).key());
    }
}
