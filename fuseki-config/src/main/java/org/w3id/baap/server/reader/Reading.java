package org.w3id.baap.server.reader;

import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A text with its marks, as the pages show it in every language.
 *
 * @param findings in reading order, each with the anchor of its sign
 * @param steps from each finding's sign to those beside it, by anchor
 * @param counts of what is marked, by the groups of the key
 */
public record Reading(
        List<Outline> outline,
        List<Block> blocks,
        List<Piece.Sign> findings,
        Map<String, Step> steps,
        Map<String, Long> counts) {

    /** The anchors of the findings before and after one. */
    public record Step(Optional<String> before, Optional<String> after) {}

    /** Those of a release, each made when first asked for. */
    static final class All {

        private final Map<String, Reading> byEdition = new ConcurrentHashMap<>();

        Reading of(String edition, Supplier<Reading> read) {
            return byEdition.computeIfAbsent(edition, first -> read.get());
        }
    }

    public Reading {
        outline = List.copyOf(outline);
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
        steps = Map.copyOf(steps);
        counts = Map.copyOf(counts);
    }

    static Reading of(Saved saved, SourceText text, String edition) {
        var asked = Map.of("edition", edition);
        var passages = saved.rows("passages-of-text", asked).stream().map(Passage::of).toList();
        var stretches = stretches(saved.rows("marks-in-text", asked));
        var findings =
                stretches.stream()
                        .flatMap(s -> Piece.signs(s.marks(), true).stream())
                        .filter(sign -> sign.kind().equals("finding"))
                        .toList();
        return new Reading(
                Outline.of(passages),
                Block.of(text::slice, text.length(), passages, stretches),
                findings,
                steps(findings.stream().map(Piece.Sign::anchor).toList()),
                stretches.stream()
                        .flatMap(s -> s.marks().stream())
                        .collect(Collectors.groupingBy(Mark::group, Collectors.counting())));
    }

    private static Map<String, Step> steps(List<String> anchors) {
        var steps = new HashMap<String, Step>();
        for (int i = 0; i < anchors.size(); i++) {
            steps.put(
                    anchors.get(i),
                    new Step(
                            anchors.subList(0, i).reversed().stream().findFirst(),
                            anchors.subList(i + 1, anchors.size()).stream().findFirst()));
        }
        return steps;
    }

    private static List<Stretch> stretches(List<Row> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.text("span"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Reading::stretch)
                .toList();
    }

    private static Stretch stretch(List<Row> rows) {
        var first = rows.getFirst();
        return new Stretch(
                first.number("start"),
                first.number("end"),
                first.text("span"),
                rows.stream().map(Mark::of).toList());
    }
}
