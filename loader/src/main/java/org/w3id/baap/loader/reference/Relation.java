package org.w3id.baap.loader.reference;

/** How an output stands to what is cited, e.g. it contributes to a target. */
public enum Relation {
    SUPPORTED_BY_INSTRUMENT("supportedByInstrument"),
    SUPPORTED_BY_ACTION_LINE("supportedByActionLine"),
    CONTRIBUTES_TO_GOAL("contributesToGoal"),
    CONTRIBUTES_TO_TARGET("contributesToTarget"),
    REFERRED_TO_IN("referredToIn"),
    SUPPORTED_BY_ALL_OF("supportedByAllOf"),
    CONTRIBUTES_TO_ALL_OF("contributesToAllOf"),
    RELEVANT_TO_MONITORING_OF_ALL_OF("relevantToMonitoringOfAllOf");

    private final String property;

    Relation(String property) {
        this.property = property;
    }

    /** The local name of the property, e.g. {@code contributesToTarget}. */
    public String property() {
        return property;
    }
}
