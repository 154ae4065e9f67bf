package org.w3id.baap.loader.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the changes that a contribution proposes at its start, and finds the passages that make
 * them by the words of the proposal's topic.
 */
final class AmendmentReader {

    // "In Output 2.1", of a line that also says what to do there
    private static final Pattern OUTPUT =
            Pattern.compile(
                    "\\bOutput\\s*(?<output>\\d{1,3}\\.\\d{1,3})(?!\\d|\\.\\d)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGES =
            Pattern.compile(
                    "\\b(?:add|insert|includ|introduc|amend|modif|revis|replac|supplement)\\w*\\b",
                    Pattern.CASE_INSENSITIVE);

    // "under “Broadband networks: Wired and wireless technologies, including IMT”"
    private static final Pattern QUOTED = Pattern.compile("\"(?<heading>[^\"]+)\"");

    // "regarding the promotion of building trans-multi-country terrestrial cable networks."
    private static final Pattern TOPIC =
            Pattern.compile(
                    "\\b(?:regarding|concerning|about|on|relat(?:ed|ing) to|promoting)\\s+"
                            + "(?<topic>\\S.*?)"
                            + "(?=,?\\s+(?:under|in|to|of)\\s+(?:Output|\\x00)|\\s*\\(|[.;]?$)",
                    Pattern.CASE_INSENSITIVE);

    private AmendmentReader() {}

    static List<AmendmentProposal> read(
            List<Block> blocks, List<Passage> passages, List<Output> outputs) {
        var vocabulary = Topic.Vocabulary.of(passages);
        var proposals = new ArrayList<AmendmentProposal>();
        for (var block : blocks) {
            if (block.kind() == Block.Kind.OUTPUT) {
                break;
            }
            switch (block.kind()) {
                case ITEM, BULLET, NUMBERED ->
                        proposal(block, free(block, proposals))
                                .map(p -> realised(p, vocabulary, passages, outputs))
                                .ifPresent(proposals::add);
                default -> {}
            }
        }
        return List.copyOf(proposals);
    }

    /** The printed number, unless there is none or another proposal has it. */
    private static int free(Block block, List<AmendmentProposal> before) {
        int next = before.stream().mapToInt(AmendmentProposal::number).max().orElse(0) + 1;
        return Marks.number(block.line())
                .filter(n -> before.stream().noneMatch(other -> other.number() == n))
                .orElse(next);
    }

    private static Optional<AmendmentProposal> proposal(Block block, int number) {
        var words = block.body();
        var output = OUTPUT.matcher(words.plain());
        var quoted = QUOTED.matcher(words.plain());
        var unquoted = quoted.replaceAll(q -> "\0".repeat(q.group().length()));
        var topic = TOPIC.matcher(unquoted);
        var changes = CHANGES.matcher(unquoted);
        if (!output.find() || !changes.find() || !topic.find(changes.end())) {
            return Optional.empty();
        }
        return Optional.of(
                new AmendmentProposal(
                        number,
                        Wording.of(words),
                        Code.of(output.group("output")),
                        words.span(output.start("output"), output.end("output")),
                        quoted.reset()
                                .results()
                                .findFirst()
                                .map(q -> Wording.of(words.piece(q.start(1), q.end(1)))),
                        Wording.of(words.piece(topic.start("topic"), topic.end("topic"))),
                        List.of()));
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
            output.extents().forEach(extent -> place.addAll(topic.in(passages, extent)));
        }
        return proposal.realisedBy(own.isEmpty() ? elsewhere : own);
    }
}
