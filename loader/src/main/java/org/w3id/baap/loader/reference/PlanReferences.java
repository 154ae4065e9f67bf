package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.plan.Code;
import org.w3id.baap.loader.plan.Outcome;
import org.w3id.baap.loader.plan.Output;
import org.w3id.baap.loader.plan.Passage;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All references of a plan, e.g. the 578 citations of the draft with the outcomes that its outputs
 * serve and the resolutions it mentions in prose.
 *
 * @param outputs the citations of each output that has any
 * @param findings defects of the references, in text order
 */
public record PlanReferences(
        List<OutputReferences> outputs,
        List<OutcomeStatement> statements,
        List<PlanMention> mentions,
        List<Finding> findings) {

    public PlanReferences {
        outputs = List.copyOf(outputs);
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
        findings = List.copyOf(findings);
    }

    /** What the reference section of one output cites. */
    public record OutputReferences(Output output, List<Cited> cited) {

        public OutputReferences {
            cited = List.copyOf(cited);
        }
    }

    /**
     * Where the plan says which outcome an output serves: its row in the table, or {@code … to the
     * achievement of Outcome 1.1}.
     *
     * @param evidence the printed code
     * @param sentence the cell or the sentence around it
     */
    public record OutcomeStatement(Code output, Code outcome, Span evidence, Span sentence) {}

    /** A reference in prose and the passage it stands in. */
    public record PlanMention(Mentioned mentioned, Passage passage) {}

    /** Reads every reference section and every other passage of the plan. */
    public static PlanReferences read(Plan plan, KnownCodes codes, KnownInstruments instruments) {
        var reader = new Reader(plan, codes);
        plan.outputs().forEach(reader::output);
        plan.passages().forEach(reader::passage);
        var findings = new ArrayList<>(reader.findings);
        findings.addAll(ListFindings.of(reader.outputs, reader.mentions));
        findings.addAll(RevisionFindings.of(plan, reader.outputs, reader.mentions, instruments));
        findings.addAll(UnverifiedTitles.of(reader.outputs, reader.mentions, instruments));
        findings.sort(Comparator.comparing(Finding::span));
        return new PlanReferences(reader.outputs, reader.statements, reader.mentions, findings);
    }

    private static final class Reader {

        // "is aligned with the ITU Connect 2020 Goals, agreed at … 2014:"
        private static final Pattern CONNECT_GOALS_FOLLOW = Pattern.compile("Connect 2020.*:$");

        private final Plan plan;
        private final ReferenceReader references;
        private final MentionReader prose;
        private final List<OutputReferences> outputs = new ArrayList<>();
        private final List<OutcomeStatement> statements = new ArrayList<>();
        private final List<PlanMention> mentions = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        /** The last paragraph that is no bullet: it says what the bullets under it are. */
        private Line leadIn = new Line(1, 0, "");

        private Reader(Plan plan, KnownCodes codes) {
            this.plan = plan;
            this.references = new ReferenceReader(codes);
            this.prose = new MentionReader(codes);
        }

        private void output(Output output) {
            var listed = listed(output);
            listed.forEach(statements::add);
            var cited = new ArrayList<Cited>();
            for (var paragraph : output.references()) {
                var reading = references.read(paragraph.line());
                cited.addAll(reading.cited());
                findings.addAll(reading.findings());
                reading.outputs().forEach(named -> sameOutput(output, named));
                for (var named : reading.outcomes()) {
                    outcome(output, listed.stream().findFirst(), named);
                }
            }
            if (!cited.isEmpty()) {
                outputs.add(new OutputReferences(output, cited));
            }
        }

        private List<OutcomeStatement> listed(Output output) {
            var rows = new ArrayList<OutcomeStatement>();
            for (var outcome : plan.outcomes().toList()) {
                for (var listing : outcome.listings()) {
                    if (listing.code().equals(output.code())) {
                        rows.add(
                                new OutcomeStatement(
                                        output.code(),
                                        outcome.code(),
                                        listing.codeSpan(),
                                        listing.line().span()));
                    }
                }
            }
            return rows;
        }

        private void sameOutput(Output output, Named named) {
            if (!named.code().equals(output.code().toString())) {
                findings.add(
                        new Finding(
                                FindingKind.NAMES_ANOTHER_ELEMENT,
                                named.span(),
                                "a sentence in the section of Output %s names Output %s"
                                        .formatted(output.code(), named.code())));
            }
        }

        /** The table decides; a sentence that names another outcome is a finding. */
        private void outcome(Output output, Optional<OutcomeStatement> listed, Named named) {
            var outcome = plan.outcomes().filter(o -> is(o, named)).findFirst();
            boolean agrees =
                    outcome.isPresent()
                            && listed.map(row -> row.outcome().equals(outcome.get().code()))
                                    .orElse(true);
            if (agrees) {
                statements.add(
                        new OutcomeStatement(
                                output.code(),
                                outcome.get().code(),
                                named.span(),
                                named.sentence()));
                return;
            }
            findings.add(
                    new Finding(
                            FindingKind.NAMES_ANOTHER_ELEMENT,
                            named.span(),
                            listed.map(
                                            row ->
                                                    "the table puts Output %s under Outcome %s; this sentence names Outcome %s"
                                                            .formatted(
                                                                    output.code(),
                                                                    row.outcome(),
                                                                    named.code()))
                                    .orElse("no table has an Outcome %s".formatted(named.code()))));
        }

        private static boolean is(Outcome outcome, Named named) {
            return outcome.code().toString().equals(named.code());
        }

        private void passage(Passage passage) {
            if (passage.kind() == Passage.Kind.SENTENCE) {
                return;
            }
            if (passage.kind() != Passage.Kind.BULLET) {
                leadIn = passage.line();
            }
            var bareGoals =
                    CONNECT_GOALS_FOLLOW.matcher(leadIn.plain()).find()
                            ? Agenda.CONNECT_2020
                            : Agenda.SDGS;
            var read = prose.read(passage.line(), bareGoals);
            read.mentioned().forEach(m -> mentions.add(new PlanMention(m, passage)));
            findings.addAll(read.findings());
        }
    }
}
