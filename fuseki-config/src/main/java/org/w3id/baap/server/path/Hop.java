package org.w3id.baap.server.path;

import java.util.List;

/**
 * A step of a path that the plan states, e.g. from WTDC Resolution 34 to Output 2.3.
 *
 * @param property how the two are linked, e.g. {@code supportedByInstrument}
 * @param backward whether the plan states it from the end to the start
 */
public record Hop(Stop from, Stop to, String property, boolean backward, List<Evidence> evidence) {

    /**
     * A sentence that states it.
     *
     * @param place in the reader; empty if it stands nowhere
     * @param citation the page about the citation; empty for a part of the plan
     */
    public record Evidence(String quote, String place, String citation) {}

    public Hop {
        evidence = List.copyOf(evidence);
    }

    /** Whether a citation states it, and not the order of the plan's parts. */
    boolean isCited() {
        return evidence.stream().anyMatch(e -> !e.citation().isEmpty());
    }

    /** What stands between the two ends in a sentence. */
    public String verb() {
        return switch (property) {
            case "supportedByInstrument", "supportedByActionLine", "supportedByAllOf" ->
                    backward ? "supports" : "is supported by";
            case "contributesToGoal", "contributesToTarget", "contributesToOutcome" ->
                    backward ? "receives a contribution from" : "contributes to";
            case "relevantToMonitoringOfAllOf" ->
                    backward ? "has its monitoring served by" : "is relevant to the monitoring of";
            case "referredToIn" -> backward ? "refers to" : "is referred to in";
            case "partOf" -> backward ? "has as a part" : "is part of";
            case "revisionOf" -> backward ? "has the revision" : "is a revision of";
            default -> backward ? "is linked from" : "is linked to";
        };
    }
}
