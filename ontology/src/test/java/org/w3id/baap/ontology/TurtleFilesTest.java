package org.w3id.baap.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TurtleFilesTest {
    // <https://w3id.org/baap/def> or "plan d'action"
    private static final Pattern ADDRESS_OR_LITERAL =
            Pattern.compile("<[^>]*>|\"(?:[^\"\\\\]|\\\\.)*\"");

    @Test
    void findsTheFilesByWalking() {
        assertThat(TurtleFiles.published())
                .contains(TurtleFiles.BAAP, Path.of("alignments.ttl"))
                .doesNotContain(Path.of("shapes.ttl"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void readsAsTheSameGraphWithRioAndWithJena(Path file) {
        var byRio = TurtleFiles.read(file);
        assertThat(byRio).isNotEmpty();
        assertThat(Models.isomorphic(byRio, JenaReader.read(file))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("data")
    void holdsNoBlankNode(Path file) {
        assertThat(TurtleFiles.read(file))
                .noneMatch(statement -> values(statement).anyMatch(Value::isBNode));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void usesNoTermThatTheOntologyDoesNotDeclare(Path file) {
        var terms =
                TurtleFiles.read(file).stream()
                        .flatMap(TurtleFilesTest::values)
                        .filter(Value::isIRI)
                        .filter(value -> value.stringValue().startsWith(Addresses.DEF));
        assertThat(terms).isSubsetOf(TurtleFiles.read(TurtleFiles.BAAP).subjects());
    }

    @ParameterizedTest
    @MethodSource("published")
    void hasOneStatementOnALine(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).filteredOn(line -> !isOneStatement(line)).isEmpty();
    }

    // "baap:Output a owl:Class ;": types stand first and may share a line, nothing else may
    private static boolean isOneStatement(String line) {
        var syntax = ADDRESS_OR_LITERAL.matcher(line).replaceAll("x").strip();
        if (syntax.isEmpty() || syntax.startsWith("#")) return true;
        if (syntax.matches("@(prefix|base) .* \\.")) return true;
        if (syntax.matches("[^\\s,;]+ a [^\\s,;]+(, [^\\s,;]+)* [;.]")) return true;
        return syntax.matches("([^\\s,;]+ )?(?!a )[^\\s,;]+ [^\\s,;]+ [;.]");
    }

    private static Stream<Value> values(Statement statement) {
        return Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject());
    }

    private static List<Path> sound() {
        return TurtleFiles.sound();
    }

    private static List<Path> data() {
        return TurtleFiles.data();
    }

    private static List<Path> published() {
        return TurtleFiles.published();
    }
}
