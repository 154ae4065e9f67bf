package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.SourceText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        var blocks = BlockReader.read(text);
        var outline = Outline.of(blocks);
        var passages = Passages.of(blocks, outline);
        var outputs = outputs(blocks);
        var objectives = objectives(blocks, outputs);
        var proposals = AmendmentReader.read(blocks, passages, outputs);
        var findings = new ArrayList<Finding>();
        findings.addAll(FormFindings.of(blocks, outline, passages));
        findings.addAll(TitleFindings.of(objectives));
        findings.addAll(AmendmentFindings.of(proposals, outline, passages, outputs));
        return new Plan(text, outline.sections(), passages, objectives, proposals, findings);
    }

    private static List<Output> outputs(List<Block> blocks) {
        var outputs = new ArrayList<Output>();
        for (int start = 0; start < blocks.size(); start++) {
            if (blocks.get(start).kind() == Block.Kind.OUTPUT) {
                outputs.add(OutputReader.read(blocks.subList(start, endOfOutput(blocks, start))));
            }
        }
        return outputs;
    }

    private static int endOfOutput(List<Block> blocks, int start) {
        int end = start + 1;
        while (end < blocks.size() && !ends(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean ends(Block block) {
        return switch (block.kind()) {
            case PART, SECTION, OBJECTIVE, OUTPUT -> true;
            default -> false;
        };
    }

    /** An output belongs to the objective that its number names, wherever its section stands. */
    private static List<Objective> objectives(List<Block> blocks, List<Output> outputs) {
        var objectives = new TreeMap<Integer, Objective>();
        for (int start = 0; start < blocks.size(); start++) {
            var block = blocks.get(start);
            if (block.kind() == Block.Kind.OBJECTIVE) {
                int number = Integer.parseInt(block.number().orElseThrow());
                var under = blocks.subList(start + 1, endOfOutput(blocks, start));
                objectives.putIfAbsent(
                        number, ObjectiveReader.read(block, under, of(number, outputs)));
            }
        }
        return objectives.values().stream().map(PlanReader::withListedOutputs).toList();
    }

    private static List<Output> of(int objective, List<Output> outputs) {
        return outputs.stream()
                .filter(output -> output.code().objective() == objective)
                .sorted(Comparator.comparing(Output::code))
                .toList();
    }

    /** An output that only the table names is an output, too. */
    private static Objective withListedOutputs(Objective objective) {
        var outputs = new ArrayList<>(objective.outputs());
        for (var outcome : objective.outcomes()) {
            for (var listing : outcome.listings()) {
                boolean known = outputs.stream().anyMatch(o -> o.code().equals(listing.code()));
                if (!known) {
                    outputs.add(listedOnly(listing));
                }
            }
        }
        outputs.sort(Comparator.comparing(Output::code));
        return new Objective(
                objective.number(),
                objective.title(),
                objective.statement(),
                objective.outcomes(),
                outputs);
    }

    private static Output listedOnly(Listing listing) {
        return new Output(
                listing.code(),
                Optional.of(listing.title()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
