package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds defects of form: heading numbers, repeated bullets, empty tables, marks of unfinished work.
 */
final class FormFindings {

    private static final int WORDS_OF_A_STATEMENT = 8;

    // "Study Group X Questions", "to be determined"
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "\\b(?:Study Groups?|Resolutions?|Questions?|Outputs?|Annex|No\\.?)\\s+X{1,3}\\b"
                            + "|\\bT\\.?B\\.?[CDA]\\b|\\bto be (?:determined|completed|confirmed)\\b"
                            + "|\\[\\s*(?:\\.{3}|…|x+)\\s*\\]");

    // "[bookmark: _GoBack]develop digital inclusion policies"
    private static final Pattern CONVERSION_MARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");

    // "transparent, coherent and forward looking strategies, policy, , legal and"
    private static final Pattern TWO_COMMAS = Pattern.compile("\\w*,\\s*,\\s*\\w*");

    private final List<Finding> findings = new ArrayList<>();

    private FormFindings() {}

    static List<Finding> of(List<Block> blocks, Outline outline, List<Passage> passages) {
        var found = new FormFindings();
        found.numbering(blocks, outline);
        found.duplicates(passages);
        found.emptyTables(blocks);
        for (var passage : passages) {
            found.marks(passage, PLACEHOLDER, FindingKind.PLACEHOLDER, "stands for words to come");
            found.marks(
                    passage,
                    CONVERSION_MARK,
                    FindingKind.CONVERSION_MARK,
                    "a mark of the word processor, not of the plan");
            if (passage.kind() != Passage.Kind.SENTENCE) {
                found.marks(
                        passage,
                        TWO_COMMAS,
                        FindingKind.STRAY_COMMA,
                        "two commas with no word between");
            }
        }
        return List.copyOf(found.findings);
    }

    /** Headings of one rank within one section count 1, 2, 3. */
    private void numbering(List<Block> blocks, Outline outline) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.number().isEmpty() || !isCounted(block)) {
                continue;
            }
            var section = outline.sectionOf().get(i);
            var rank = section.parentStart() + "/" + section.level();
            var printed = block.number().get();
            int number = Numbering.value(printed.text());
            int expected = last.getOrDefault(rank, 0) + 1;
            last.put(rank, number);
            if (number != expected) {
                findings.add(
                        new Finding(
                                FindingKind.SECTION_NUMBERING,
                                withItsStop(block.line(), printed),
                                "heading %s stands where number %s is next"
                                        .formatted(printed.text(), expected)));
            }
        }
    }

    /** The number as the reader sees it, e.g. {@code 6.} */
    private static Span withItsStop(Line heading, Line number) {
        int end = heading.text().indexOf(number.text()) + number.text().length();
        boolean stop =
                end < heading.text().length() && ".)".indexOf(heading.text().charAt(end)) >= 0;
        return stop ? new Span(number.start(), number.span().end() + 1) : number.span();
    }

    private static boolean isCounted(Block block) {
        return switch (block.kind()) {
            case NUMBERED, REFERENCES, PROGRAMME, SLOT -> true;
            default -> false;
        };
    }

    /** The same statement twice under one heading. */
    private void duplicates(List<Passage> passages) {
        Set<String> seen = new HashSet<>();
        for (var passage : passages) {
            boolean statement =
                    passage.kind() == Passage.Kind.BULLET
                            || passage.kind() == Passage.Kind.NARRATIVE;
            var words = passage.line().folded();
            if (statement
                    && words.split(" ").length >= WORDS_OF_A_STATEMENT
                    && !seen.add(passage.section().start() + words)) {
                findings.add(
                        new Finding(
                                FindingKind.DUPLICATE_PASSAGE,
                                passage.span(),
                                "the same words stand before under the same heading"));
            }
        }
    }

    /** A table under a slot's heading whose cells hold headings and nothing else. */
    private void emptyTables(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() != Block.Kind.SLOT) {
                continue;
            }
            int end = i + 1;
            while (end < blocks.size() && !blocks.get(end).kind().isHeading()) {
                end++;
            }
            for (var table : Table.in(blocks.subList(i + 1, end))) {
                if (SlotReader.isEmpty(blocks.get(i), table)) {
                    findings.add(
                            new Finding(
                                    FindingKind.EMPTY_TABLE,
                                    table.cells().getFirst().wording().span(),
                                    "the table under \"%s\" has headings and no content"
                                            .formatted(blocks.get(i).body().folded())));
                }
            }
        }
    }

    private void marks(Passage passage, Pattern pattern, FindingKind kind, String meaning) {
        var mark = pattern.matcher(passage.line().plain());
        while (mark.find()) {
            findings.add(
                    new Finding(
                            kind,
                            passage.line().span(mark.start(), mark.end()),
                            "\"%s\": %s"
                                    .formatted(
                                            passage.line()
                                                    .text()
                                                    .substring(mark.start(), mark.end()),
                                            meaning)));
        }
    }
}
