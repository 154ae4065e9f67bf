package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.text.Finding;

import java.util.List;

/** What a paragraph of prose mentions, e.g. "achieve Goal 13 of the 2030 Agenda". */
public record Mentions(List<Mentioned> mentioned, List<Finding> findings) {

    public Mentions {
        mentioned = List.copyOf(mentioned);
        findings = List.copyOf(findings);
    }
}
