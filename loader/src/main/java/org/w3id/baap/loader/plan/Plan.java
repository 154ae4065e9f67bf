package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.SourceText;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that the text says as a document, e.g. four objectives with 14 outcomes and 17 outputs.
 *
 * @param allOutputs by code; also one whose objective has no heading
 * @param findings defects of the document's form; those of its references are found later
 */
public record Plan(
        SourceText text,
        List<Section> sections,
        List<Passage> passages,
        List<Objective> objectives,
        List<Output> allOutputs,
        List<AmendmentProposal> proposals,
        List<Finding> findings) {

    public Plan {
        sections = List.copyOf(sections);
        passages = List.copyOf(passages);
        objectives = List.copyOf(objectives);
        allOutputs = List.copyOf(allOutputs);
        proposals = List.copyOf(proposals);
        findings = List.copyOf(findings);
    }

    public Stream<Outcome> outcomes() {
        return objectives.stream().flatMap(objective -> objective.outcomes().stream());
    }

    public Stream<Output> outputs() {
        return allOutputs.stream();
    }
}
