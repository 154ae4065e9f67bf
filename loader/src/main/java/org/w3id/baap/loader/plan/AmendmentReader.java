package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the changes that a contribution proposes at its start, and finds the passages that make
 * them by the words of the proposal's topic.
 */
final class AmendmentReader {

    // "1. In Output 2.1, under “Broadband networks: …”, add texts regarding the promotion of …"
    private static final Pattern PROPOSAL =
            Pattern.compile(
                    "^(?<number>\\d{1,3})[.)]\\s+.*?\\bOutput\\s+(?<output>\\d{1,3}\\.\\d{1,3})\\b.*?\"(?<heading>[^\"]+)\".*?"
                            + "\\b(?:regarding|concerning|about|on|promoting)\\s+(?<topic>\\S.*?)[.;]?$");

    private AmendmentReader() {}

    static List<AmendmentProposal> read(
            List<Block> blocks, List<Passage> passages, List<Output> outputs) {
        var vocabulary = Topic.Vocabulary.of(passages);
        var proposals = new ArrayList<AmendmentProposal>();
        for (var block : blocks) {
            if (block.kind() == Block.Kind.OUTPUT) {
                break;
            }
            if (block.kind() == Block.Kind.ITEM) {
                proposal(block.line())
                        .map(proposal -> realised(proposal, vocabulary, passages, outputs))
                        .ifPresent(proposals::add);
            }
        }
        return List.copyOf(proposals);
    }

    private static Optional<AmendmentProposal> proposal(Line line) {
        var match = PROPOSAL.matcher(line.plain());
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new AmendmentProposal(
                        Integer.parseInt(match.group("number")),
                        Wording.of(line.piece(afterNumber(line), line.text().length())),
                        Code.of(match.group("output")),
                        Wording.of(line.piece(match.start("heading"), match.end("heading"))),
                        Wording.of(line.piece(match.start("topic"), match.end("topic"))),
                        List.of()));
    }

    private static int afterNumber(Line line) {
        return line.plain().indexOf(' ');
    }

    private static AmendmentProposal realised(
            AmendmentProposal proposal,
            Topic.Vocabulary vocabulary,
            List<Passage> passages,
            List<Output> outputs) {
        var topic = Topic.of(proposal.topic(), vocabulary);
        var own = new ArrayList<Wording>();
        var elsewhere = new ArrayList<Wording>();
        for (var output : outputs) {
            var place = output.code().equals(proposal.output()) ? own : elsewhere;
            output.extent().ifPresent(extent -> place.addAll(topic.in(passages, extent)));
        }
        return new AmendmentProposal(
                proposal.number(),
                proposal.wording(),
                proposal.output(),
                proposal.quotedHeading(),
                proposal.topic(),
                own.isEmpty() ? elsewhere : own);
    }
}
