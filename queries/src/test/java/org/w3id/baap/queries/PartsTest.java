package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A parameter left open stands for all: bound to one thing after the other, the answers together
 * are the open answer.
 */
class PartsTest {

    @TestFactory
    Stream<DynamicTest> thePartsMakeTheWhole() {
        return QueryCatalogue.bundled().list().stream()
                .filter(query -> query.query().isSelectType() && !query.needsRelease())
                .flatMap(
                        query ->
                                query.parameters().stream()
                                        .filter(PartsTest::isOpenAndListed)
                                        .map(
                                                parameter ->
                                                        dynamicTest(
                                                                query.name()
                                                                        + " by "
                                                                        + parameter.name(),
                                                                () -> compare(query, parameter))));
    }

    private static boolean isOpenAndListed(Parameter parameter) {
        return parameter.type() == Parameter.Type.THING
                && parameter.fallback().isEmpty()
                && !parameter.takesAnything();
    }

    private static void compare(SavedQuery query, Parameter parameter) {
        List<Map<String, String>> parts = new ArrayList<>();
        for (var code : BundledPlan.CODES.of(parameter)) {
            parts.addAll(Table.of(query.name(), Map.of(parameter.name(), code.iri())).rows());
        }
        assertThat(parts)
                .containsExactlyInAnyOrderElementsOf(Table.of(query.name(), Map.of()).rows());
    }
}
