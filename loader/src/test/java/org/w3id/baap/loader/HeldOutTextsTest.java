package org.w3id.baap.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.baap.loader.Facts.Fact;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every {@code texts/NAME.txt} says what its name says; {@code NAME.expected.tsv} is what a person
 * reads in it. Its findings are all there are; of other facts, those of a sort that it names (the
 * counts and passages only one by one). A line end within printed words stands there as {@code
 * \\n}.
 */
class HeldOutTextsTest {

    private static final Path TEXTS = Path.of("src/test/resources/texts");

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatAPersonReads(Path text) throws IOException {
        var expected = expected(text);
        var read = new Facts(Loader.load(text)).all().stream().filter(f -> isAskedFor(f, expected));
        assertThat(read).as(text.toString()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void findsEachKindInItsTextAndNotInTheCleanOne(FindingKind kind) {
        assertThat(findings(TEXTS.resolve("findings/" + kind.slug() + ".txt")))
                .extracting(Finding::kind)
                .containsOnly(kind);
        assertThat(findings(TEXTS.resolve("clean.txt"))).isEmpty();
    }

    @Test
    void everyTextHasItsExpectations() throws IOException {
        assertThat(texts())
                .allSatisfy(text -> assertThat(tsv(text)).exists())
                .hasSizeGreaterThan(FindingKind.values().length);
    }

    private static boolean isAskedFor(Fact fact, List<Fact> expected) {
        return switch (fact.sort()) {
            case "finding" -> true;
            case "passage" -> expected.contains(fact);
            case "count" -> expected.stream().anyMatch(e -> e.at().equals(fact.at()));
            default -> expected.stream().anyMatch(e -> e.sort().equals(fact.sort()));
        };
    }

    private static List<Finding> findings(Path text) {
        return new Facts(Loader.load(text)).findings().toList();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Path tsv(Path text) {
        var name = text.getFileName().toString().replace(".txt", ".expected.tsv");
        return text.resolveSibling(name);
    }

    private static List<Fact> expected(Path text) throws IOException {
        return Files.readAllLines(tsv(text)).stream()
                .skip(1)
                .map(row -> Arrays.asList(row.split("\t", -1)))
                .map(c -> new Fact(c.get(0), c.get(1), c.get(2), c.get(3).replace("\\n", "\n")))
                .toList();
    }
}
