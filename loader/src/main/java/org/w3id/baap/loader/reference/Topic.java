package org.w3id.baap.loader.reference;

/**
 * What codes stand for at a place of a sentence, e.g. WTDC resolutions after "WTDC Resolutions".
 */
sealed interface Topic {

    /** Nothing is named yet. */
    record Nothing() implements Topic {}

    /** Numbers of something else, e.g. after "Study Group Questions". */
    record Other() implements Topic {}

    /**
     * Numbers of instruments.
     *
     * @param bodyStated false for "Resolution 140", whose body was taken from its surroundings
     * @param bodyAfter true for "Resolutions 25 and 71 of the Plenipotentiary Conference"
     */
    record Instruments(InstrumentScheme scheme, String noun, boolean bodyStated, boolean bodyAfter)
            implements Topic {}

    /**
     * Codes of action lines.
     *
     * @param line the line whose sub-lines may follow, e.g. {@code C7}; empty when none may
     */
    record ActionLines(String line) implements Topic {}

    /**
     * Numbers of goals.
     *
     * @param bare true for "Goal 13" without "SDG"
     */
    record Goals(boolean bare) implements Topic {}

    /** Numbers of Connect 2020 goals. */
    record ConnectGoals() implements Topic {}

    /**
     * Codes of targets.
     *
     * @param underGoal the goal whose parenthesis this is, 0 when there is none
     * @param goalsMayFollow a bare number is the next goal, as in "1, target 1.4, 3, target 3.8"
     */
    record Targets(int underGoal, boolean goalsMayFollow) implements Topic {}

    /** Numbers of paragraphs of a document. */
    record Paragraphs(CitedDocument document) implements Topic {}
}
