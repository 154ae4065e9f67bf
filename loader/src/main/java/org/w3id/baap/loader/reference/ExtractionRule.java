package org.w3id.baap.loader.reference;

/** Which part of the grammar read a link, e.g. {@code rangeRule} for "112-119". */
public enum ExtractionRule {
    INSTRUMENT_LIST("instrumentListRule"),
    ACTION_LINE_LIST("actionLineListRule"),
    GOAL_LIST("goalListRule"),
    TARGET_LIST("targetListRule"),
    PARAGRAPH_LIST("paragraphListRule"),
    RANGE("rangeRule"),
    BLANKET("blanketRule"),
    OUTCOME("outcomeRule"),
    PROSE_MENTION("proseMentionRule");

    private final String slug;

    ExtractionRule(String slug) {
        this.slug = slug;
    }

    /** The local name of the rule, e.g. {@code targetListRule}. */
    public String slug() {
        return slug;
    }
}
