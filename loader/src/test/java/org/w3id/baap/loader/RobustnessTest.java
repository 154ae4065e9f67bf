package org.w3id.baap.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.loader.Loader.LoadedPlan;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plan with lines and characters deleted, doubled, moved and inserted at random, but always the
 * same: whatever comes of it is read to its end, and no ink is lost.
 */
class RobustnessTest {

    private static final int TEXTS = 40;
    private static final int EDITS = 80;
    private static final List<String> ODD =
            List.of(
                    "\u00a0",
                    "\u2011",
                    "\u200f",
                    "\u202e",
                    "\u2028",
                    "\f",
                    "\t",
                    "\r",
                    "\n",
                    "📡",
                    "قرار",
                    "·",
                    "(",
                    ")",
                    ",",
                    ".",
                    ":",
                    "–",
                    "“",
                    "\u0301",
                    "\u0001",
                    "999",
                    "C12",
                    "SDG 18",
                    "5b",
                    "1.2.3",
                    "all ",
                    "\nOutput 2.1\n",
                    "\nOutput 9.9 – Title\n",
                    "\nObjective II\n",
                    "\nProgrammes:\n",
                    "\n6. References to all\n",
                    "\n\t\n");

    // what a sentence of references may number without citing it
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?i)\\bOut(?:put|come)s?\\s*\\d+\\.\\d+|\\b2030 Agenda|\\bAgenda 2030"
                            + "|\\([^()]*\\d{4}\\)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @TempDir private Path folder;

    @Test
    void readsAnyMutationOfThePlanWithoutLosingInk() throws IOException {
        var random = new Random(20171009);
        for (int i = 0; i < TEXTS; i++) {
            var file = folder.resolve("mutation-%s.txt".formatted(i));
            var loaded = Loader.load(Files.writeString(file, mutation(random)));
            everyInkedCharacterStandsInOnePassage(loaded);
            everySpanLiesInTheText(loaded);
            everyNumberOfTheReferencesIsReadOrFound(loaded);
        }
    }

    private static String mutation(Random random) {
        var lines = new ArrayList<>(List.of(Gold.plan().content().split("\n", -1)));
        for (int i = 0; i < EDITS; i++) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(other));
                case 2 -> lines.set(at, lines.set(other, lines.get(at)));
                case 3 -> lines.set(at, inserted(lines.get(at), random));
                default -> lines.set(at, shortened(lines.get(at), random));
            }
        }
        return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
    }

    private static String inserted(String line, Random random) {
        int at =
                line.offsetByCodePoints(
                        0, random.nextInt(line.codePointCount(0, line.length()) + 1));
        var odd = ODD.get(random.nextInt(ODD.size()));
        return line.substring(0, at) + odd + line.substring(at);
    }

    private static String shortened(String line, Random random) {
        int[] characters = line.codePoints().toArray();
        int from = random.nextInt(characters.length + 1);
        int to = Math.min(characters.length, from + random.nextInt(8));
        return new String(characters, 0, from) + new String(characters, to, characters.length - to);
    }

    private static void everyInkedCharacterStandsInOnePassage(LoadedPlan loaded) {
        var covered = new BitSet();
        for (var passage : loaded.plan().passages()) {
            var span = passage.span();
            assertThat(covered.get(span.start(), span.end()).isEmpty())
                    .as("%s: passage %s overlaps none", loaded.slug(), span)
                    .isTrue();
            covered.set(span.start(), span.end());
        }
        int[] characters = loaded.text().content().codePoints().toArray();
        for (int at = 0; at < characters.length; at++) {
            assertThat(covered.get(at) || !hasInk(characters[at]))
                    .as("%s: character %s is in a passage", loaded.slug(), at)
                    .isTrue();
        }
    }

    private static boolean hasInk(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static void everySpanLiesInTheText(LoadedPlan loaded) {
        assertThat(spans(loaded))
                .as(loaded.slug())
                .allMatch(span -> span.end() <= loaded.text().length());
    }

    private static Stream<Span> spans(LoadedPlan loaded) {
        var references = loaded.references();
        return Stream.of(
                        new Facts(loaded).findings().map(Finding::span),
                        references.mentions().stream().map(m -> m.mentioned().span()),
                        references.statements().stream().map(statement -> statement.evidence()),
                        references.outputs().stream()
                                .flatMap(output -> output.cited().stream())
                                .map(cited -> cited.span()))
                .flatMap(spans -> spans);
    }

    private static void everyNumberOfTheReferencesIsReadOrFound(LoadedPlan loaded) {
        var read = new BitSet();
        spans(loaded).forEach(span -> read.set(span.start(), span.end()));
        for (var output : loaded.plan().outputs().toList()) {
            for (var paragraph : output.references()) {
                var line = paragraph.line();
                var plain =
                        NAMES.matcher(line.plain()).replaceAll(n -> " ".repeat(n.group().length()));
                var number = NUMBER.matcher(plain);
                while (number.find()) {
                    assertThat(read.get(line.span(number.start(), number.end()).start()))
                            .as("%s: %s in: %s", loaded.slug(), number.group(), line.text())
                            .isTrue();
                }
            }
        }
    }
}
