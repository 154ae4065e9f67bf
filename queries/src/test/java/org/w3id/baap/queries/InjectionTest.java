package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whatever is given to whichever parameter, it is refused in one line or stays one term of the same
 * query: never another query.
 */
class InjectionTest {
    private static final List<String> HOSTILE = Hostile.texts();

    @TestFactory
    Stream<DynamicTest> neverMakesAnotherQuery() {
        return QueryCatalogue.bundled().list().stream()
                .flatMap(
                        query ->
                                query.parameters().stream()
                                        .map(
                                                parameter ->
                                                        dynamicTest(
                                                                query.name()
                                                                        + " "
                                                                        + parameter.name(),
                                                                () -> attack(query, parameter))));
    }

    private static void attack(SavedQuery query, Parameter parameter) {
        for (var hostile : HOSTILE) {
            try {
                holds(query, parameter, hostile);
            } catch (BadArgument refused) {
                assertThat(refused.getMessage()).hasSizeLessThan(1000);
                assertThat(refused.getMessage().codePoints()).allMatch(BadArgument::isPlain);
            }
        }
    }

    /** Bound, the query is the same but for one term, also when written out and read again. */
    private static void holds(SavedQuery query, Parameter parameter, String hostile) {
        var bound = query.bind(Map.of(parameter.name(), hostile), BundledPlan.CODES);
        var again = QueryFactory.create(bound.serialize(), Syntax.syntaxSPARQL_11);
        assertThat(again).isEqualTo(bound);
        var term = parameter.term(hostile, BundledPlan.CODES);
        var harmless = query.bind(Map.of(parameter.name(), harmless(parameter)), BundledPlan.CODES);
        assertThat(shape(bound)).isEqualTo(shape(harmless));
        assertThat(term.isURI() || term.isLiteral()).isTrue();
        try (var exec = BundledPlan.ask(bound)) {
            if (bound.isSelectType()) {
                assertThat(exec.select().materialize().getResultVars()).isNotNull();
            }
        }
    }

    private static String harmless(Parameter parameter) {
        return switch (parameter.type()) {
            case THING -> BundledPlan.CODES.of(parameter).getFirst().iri();
            case TEXT -> parameter.choices().isEmpty() ? "word" : parameter.choices().getFirst();
            case INTEGER -> "1";
        };
    }

    /** The query without its literals and addresses. */
    private static String shape(Query query) {
        return query.serialize()
                .replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"(?:\\^\\^\\S+)?", "TERM")
                .replaceAll("<[^<>\\s]*>", "TERM")
                .replaceAll("\\b[a-z]+:[\\w.-]*(?:/[\\w.-]*)*", "TERM")
                .replaceAll("\\b\\d+\\b", "TERM")
                .replaceAll("\\s+", " ");
    }
}
