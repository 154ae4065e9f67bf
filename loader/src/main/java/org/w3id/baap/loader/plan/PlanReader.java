package org.w3id.baap.loader.plan;

import static org.w3id.baap.loader.plan.Block.Kind.OBJECTIVE;
import static org.w3id.baap.loader.plan.Block.Kind.OUTPUT;

import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.SourceText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a text as an action plan: {@code PlanReader.read(text).outputs()} are the 17 outputs of the
 * draft.
 *
 * <p>Nothing in a text makes it fail: what it cannot place stays in a passage, what looks wrong is
 * a finding.
 */
public final class PlanReader {

    private PlanReader() {}

    public static Plan read(SourceText text) {
        var blocks = Contents.setAside(BlockReader.read(text));
        var outline = Outline.of(blocks);
        var passages = Passages.of(blocks, outline);
        var objectives = objectives(blocks);
        var outputs = outputs(blocks, objectives);
        var proposals = AmendmentReader.read(blocks, passages, outputs);
        var findings = new ArrayList<Finding>();
        findings.addAll(FormFindings.of(blocks, outline, passages));
        findings.addAll(TitleFindings.of(blocks, objectives, outputs));
        findings.addAll(AmendmentFindings.of(proposals, outline, passages, outputs));
        return new Plan(
                text, outline.sections(), passages, objectives, outputs, proposals, findings);
    }

    private static List<Objective> objectives(List<Block> blocks) {
        return sections(blocks, OBJECTIVE).values().stream()
                .map(ObjectiveReader::read)
                .sorted(Comparator.comparingInt(Objective::number))
                .toList();
    }

    /** Those with a section and those that only a table lists. */
    private static List<Output> outputs(List<Block> blocks, List<Objective> objectives) {
        var listings = new TreeMap<Code, Listing>();
        objectives.stream()
                .flatMap(objective -> objective.outcomes().stream())
                .flatMap(outcome -> outcome.listings().stream())
                .forEach(listing -> listings.putIfAbsent(listing.code(), listing));
        var outputs = new TreeMap<Code, Output>();
        sections(blocks, OUTPUT)
                .forEach((key, sections) -> outputs.put(Code.of(key), OutputReader.read(sections)));
        listings.forEach(
                (code, listing) ->
                        outputs.merge(
                                code,
                                Output.of(listing),
                                (read, listed) -> read.titledAs(listing.title())));
        return List.copyOf(outputs.values());
    }

    /** The sections of one kind, the heading first; those with the same number are one element. */
    private static Map<String, List<List<Block>>> sections(List<Block> blocks, Block.Kind kind) {
        var sections = new LinkedHashMap<String, List<List<Block>>>();
        for (int start = 0; start < blocks.size(); start++) {
            if (blocks.get(start).kind() == kind) {
                sections.computeIfAbsent(blocks.get(start).key(), key -> new ArrayList<>())
                        .add(blocks.subList(start, end(blocks, start)));
            }
        }
        return sections;
    }

    private static int end(List<Block> blocks, int start) {
        int end = start + 1;
        while (end < blocks.size() && !blocks.get(end).kind().isElement()) {
            end++;
        }
        return end;
    }
}
