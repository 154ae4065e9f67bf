package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every {@code NAME.rq} in the folder, with nothing given, answers what stands beside it. {@code
 * -Dapprove} writes the answers anew, for a person to read in the difference.
 */
class AnswersTest {
    private static final Path FOLDER = Path.of(".");
    private static final boolean APPROVE = System.getProperty("approve") != null;

    @TestFactory
    Stream<DynamicTest> answersAsApproved() {
        return QueryCatalogue.read(FOLDER).list().stream()
                .filter(query -> !query.needsRelease())
                .map(query -> dynamicTest(query.name(), () -> check(query)));
    }

    @Test
    void noAnswerStandsWithoutItsQuestion() throws IOException {
        var questions = names(".rq");
        assertThat(questions).isNotEmpty().containsAll(names(".csv")).containsAll(names(".ttl"));
    }

    private static void check(SavedQuery query) throws IOException {
        var answer = Answer.of(query.bind(Map.of(), BundledPlan.CODES));
        var file = FOLDER.resolve(query.name() + answer.ending());
        if (APPROVE) {
            Files.writeString(file, answer.text());
        }
        assertThat(file).as("the expected answer; -Dapprove writes it").exists();
        assertThat(answer.text().lines().toList())
                .containsExactlyElementsOf(Files.readString(file).lines().toList());
    }

    private static TreeSet<String> names(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
