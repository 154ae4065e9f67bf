package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares what the contribution announces with what it changes, e.g. proposal 3, which names
 * Output 3.2 but quotes the title of Output 3.1.
 */
final class AmendmentFindings {

    // "Programme: Cybersecurity", where a proposal speaks of “Cybersecurity”
    private static final Pattern PROGRAMME =
            Pattern.compile(
                    "^Program(?:me)?s?[^:\\p{Pd}]*[:\\p{Pd}]\\s*", Pattern.CASE_INSENSITIVE);

    private final Outline outline;
    private final List<Passage> passages;
    private final List<Output> outputs;
    private final List<Finding> findings = new ArrayList<>();

    private AmendmentFindings(Outline outline, List<Passage> passages, List<Output> outputs) {
        this.outline = outline;
        this.passages = passages;
        this.outputs = outputs;
    }

    static List<Finding> of(
            List<AmendmentProposal> proposals,
            Outline outline,
            List<Passage> passages,
            List<Output> outputs) {
        var reader = new AmendmentFindings(outline, passages, outputs);
        proposals.forEach(reader::read);
        return List.copyOf(reader.findings);
    }

    private void read(AmendmentProposal proposal) {
        if (proposal.realisedBy().isEmpty()) {
            findings.add(
                    new Finding(
                            FindingKind.PROPOSAL_NOT_REALISED,
                            proposal.wording().span(),
                            "no passage of an output is about \"%s\""
                                    .formatted(proposal.topic().text())));
        }
        if (outputs.stream().noneMatch(output -> output.code().equals(proposal.output()))) {
            findings.add(
                    new Finding(
                            FindingKind.NAMES_ANOTHER_ELEMENT,
                            proposal.outputSpan(),
                            "there is no Output %s to change".formatted(proposal.output())));
        }
        proposal.quotedHeading().ifPresent(quoted -> place(proposal, quoted));
    }

    private void place(AmendmentProposal proposal, Wording quoted) {
        var place = headingIn(proposal, quoted);
        if (place.isEmpty()) {
            findings.add(headingMismatch(proposal, quoted));
            return;
        }
        var heading = place.get();
        if (!sameWords(heading.words(), quoted.text())) {
            findings.add(
                    new Finding(
                            FindingKind.UNDECLARED_CHANGE,
                            heading.span(),
                            "proposal %s speaks of the heading \"%s\"; it stands here as \"%s\""
                                    .formatted(proposal.number(), quoted.text(), heading.words())));
        }
        for (var text : proposal.realisedBy()) {
            if (!heading.extent().contains(text.span())) {
                findings.add(elsewhere(proposal, quoted, text));
            }
        }
    }

    /** A heading, and all the text that stands under it. */
    private record Place(String words, Span span, Span extent) {}

    /** The quoted heading in the output that the proposal names. */
    private Optional<Place> headingIn(AmendmentProposal proposal, Wording quoted) {
        return outputs.stream()
                .filter(output -> output.code().equals(proposal.output()))
                .findFirst()
                .flatMap(output -> heading(output, quoted.text()));
    }

    private Optional<Place> heading(Output output, String quoted) {
        if (!output.hasSection()) {
            return Optional.empty();
        }
        var ofOutput =
                output.title()
                        .filter(title -> sameWords(title.text(), quoted))
                        .map(t -> new Place(t.text(), t.span(), output.extents().getFirst()));
        if (ofOutput.isPresent()) {
            return ofOutput;
        }
        return outline.sections().stream()
                .filter(section -> output.contains(section.span()))
                .filter(section -> begins(section.title(), quoted))
                .findFirst()
                .map(section -> new Place(section.title(), section.span(), under(section)));
    }

    private Span under(Section section) {
        var end =
                outline.sections().stream()
                        .filter(s -> s.start() > section.start() && s.level() <= section.level())
                        .findFirst()
                        .map(Section::start)
                        .orElse(passages.getLast().span().end());
        return new Span(section.start(), end);
    }

    private Finding headingMismatch(AmendmentProposal proposal, Wording quoted) {
        var owner =
                outputs.stream()
                        .filter(output -> heading(output, quoted.text()).isPresent())
                        .findFirst();
        var stands =
                owner.map(output -> "but this heading stands in Output " + output.code())
                        .orElse("but no output has this heading");
        return new Finding(
                FindingKind.PROPOSAL_HEADING_MISMATCH,
                quoted.span(),
                "the proposal names Output %s, %s".formatted(proposal.output(), stands));
    }

    private static Finding elsewhere(AmendmentProposal proposal, Wording quoted, Wording text) {
        return new Finding(
                FindingKind.CHANGE_ELSEWHERE,
                text.span(),
                "proposal %s announces its text under \"%s\"; this stands outside it"
                        .formatted(proposal.number(), quoted.text()));
    }

    private static boolean sameWords(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static boolean begins(String heading, String quoted) {
        return plain(heading).equals(plain(quoted))
                || plain(heading).startsWith(plain(quoted) + " ");
    }

    private static String plain(String words) {
        return PROGRAMME
                .matcher(words)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.,:;]+", " ")
                .strip();
    }
}
