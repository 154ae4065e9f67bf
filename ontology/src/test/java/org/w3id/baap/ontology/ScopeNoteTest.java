package org.w3id.baap.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

class ScopeNoteTest {
    private static final List<String> PLAN = plan();

    // "Plan, line 228: “Number of cybersecurity national strategies”"
    private static final Pattern QUOTATION =
            Pattern.compile("Plan, line (?<number>\\d+): “(?<words>[^”]+)”");

    @ParameterizedTest
    @MethodSource("scopeNotes")
    void quotesThePlanByTheLine(Statement scopeNote) {
        var quotations = QUOTATION.matcher(scopeNote.getObject().stringValue()).results().toList();
        assertThat(quotations).isNotEmpty();
        assertThat(quotations)
                .allSatisfy(
                        quotation ->
                                assertThat(line(Integer.parseInt(quotation.group("number"))))
                                        .contains(quotation.group("words")));
    }

    private static String line(int number) {
        return PLAN.get(number - 1);
    }

    private static Iterable<Statement> scopeNotes() {
        return TurtleFiles.read(TurtleFiles.BAAP).getStatements(null, SKOS.SCOPE_NOTE, null);
    }

    private static List<String> plan() {
        var file = Path.of("../loader/sources/baap-2017-draft.txt");
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.replaceAll("[\\s\\u00a0]+", " ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
