package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.text.Finding;

import java.util.List;

/** All that a paragraph of references says, e.g. "Output 2.2 will contribute to SDG 4, 9". */
public record Reading(
        List<Cited> cited, List<Named> outputs, List<Named> outcomes, List<Finding> findings) {

    public Reading {
        cited = List.copyOf(cited);
        outputs = List.copyOf(outputs);
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
