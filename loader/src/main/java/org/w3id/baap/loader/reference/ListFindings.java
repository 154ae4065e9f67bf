package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.plan.ReferenceParagraph;
import org.w3id.baap.loader.reference.PlanReferences.OutputReferences;
import org.w3id.baap.loader.reference.PlanReferences.PlanMention;
import org.w3id.baap.loader.reference.Reference.ActionLine;
import org.w3id.baap.loader.reference.Reference.All;
import org.w3id.baap.loader.reference.Reference.ConnectGoal;
import org.w3id.baap.loader.reference.Reference.Goal;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.reference.Reference.Paragraph;
import org.w3id.baap.loader.reference.Reference.Target;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares an output's list of references with its heading and with what the output's own text
 * says, e.g. WTDC Resolution 17 in the body of Output 2.3 and not in its list.
 */
final class ListFindings {

    private final List<Finding> findings = new ArrayList<>();

    private ListFindings() {}

    static List<Finding> of(List<OutputReferences> outputs, List<PlanMention> mentions) {
        var found = new ListFindings();
        for (var output : outputs) {
            output.output().references().forEach(p -> found.heading(p, output));
            for (var mention : mentions) {
                found.mention(mention, output);
            }
        }
        return found.findings;
    }

    /** The heading {@code WTDC resolutions and recommendations} over a sentence that cites PP. */
    private void heading(ReferenceParagraph paragraph, OutputReferences output) {
        if (paragraph.heading().isEmpty()) {
            return;
        }
        var heading = paragraph.heading().get();
        output.cited().stream()
                .filter(cited -> paragraph.line().span().contains(cited.span()))
                .flatMap(cited -> ListFindings.body(cited.reference()).stream())
                .distinct()
                .filter(body -> !body.isNamedIn(heading.plain()))
                .forEach(
                        body ->
                                findings.add(
                                        new Finding(
                                                FindingKind.HEADING_OMITS_BODY,
                                                heading.span(),
                                                "the heading does not name %s, whose instruments stand under it"
                                                        .formatted(body.name))));
    }

    private enum HeadingBody {
        PP("PP", "\\bPP\\b|plenipotentiary"),
        WTDC("WTDC", "\\bWTDC\\b|world telecommunication development conference"),
        ITU_D("ITU-D recommendations", "\\brecommendations?\\b|ITU[- ]?D\\b");

        private final String name;
        private final Pattern named;

        HeadingBody(String name, String named) {
            this.name = name;
            this.named = Pattern.compile(named, Pattern.CASE_INSENSITIVE);
        }

        private boolean isNamedIn(String heading) {
            return named.matcher(heading).find();
        }
    }

    private static List<HeadingBody> body(Reference reference) {
        if (!(reference instanceof InstrumentReference instrument)) {
            return List.of();
        }
        return switch (instrument.instruments()) {
            case PP_RES, PP_DEC -> List.of(HeadingBody.PP);
            case WTDC_RES -> List.of(HeadingBody.WTDC);
            case ITU_D_REC -> List.of(HeadingBody.ITU_D);
        };
    }

    private void mention(PlanMention mention, OutputReferences output) {
        var span = mention.mentioned().span();
        boolean inBody = output.output().contains(span);
        var reference = mention.mentioned().reference();
        if (inBody && output.cited().stream().noneMatch(c -> covers(c.reference(), reference))) {
            findings.add(
                    new Finding(
                            FindingKind.CITED_NOT_LISTED,
                            span,
                            "Output %s speaks of %s here, but its list of references does not name it"
                                    .formatted(output.output().code(), reference.label())));
        }
    }

    /** Whether the list's reference is the mentioned thing, holds it, or is "all" of its kind. */
    private static boolean covers(Reference listed, Reference mentioned) {
        if (listed instanceof All all) {
            return all.set().scheme().equals(goalScheme(mentioned));
        }
        return switch (mentioned) {
            case InstrumentReference(var scheme, var number, var revision) ->
                    listed instanceof InstrumentReference other
                            && other.instruments() == scheme
                            && other.number() == number;
            case Goal(var number) ->
                    listed.equals(mentioned)
                            || listed instanceof Target target && target.goal() == number;
            case ActionLine line ->
                    listed instanceof ActionLine other
                            && (line.code() + "-").startsWith(other.code() + "-");
            case Target target -> listed.equals(target);
            case Paragraph paragraph -> listed.equals(paragraph);
            case ConnectGoal goal -> true;
            case All all -> listed.equals(all);
        };
    }

    private static String goalScheme(Reference mentioned) {
        return mentioned instanceof Target ? new Goal(1).scheme() : mentioned.scheme();
    }
}
