package org.w3id.baap.loader.text;

import java.util.Locale;

/**
 * A kind of defect of a source, e.g. {@code code-without-dot} for "5b"; the words for each stand in
 * {@code ontology/schemes/finding-kinds.ttl}.
 */
public enum FindingKind {
    CODE_WITHOUT_DOT,
    REPEATED_NUMBER,
    MISSING_COMMA,
    STRAY_COMMA,
    UNREAD_WORDS,
    BLANKET_REFERENCE,
    GOALS_WITHOUT_TARGETS,
    TARGET_WITHOUT_GOAL,
    EMPTY_TABLE,
    PLACEHOLDER,
    SECTION_NUMBERING,
    DUPLICATE_PASSAGE,
    TITLE_MISMATCH,
    HEADING_OMITS_BODY,
    MIXED_REVISIONS,
    SUPERSEDED_REVISION,
    REVISION_NOT_YET_ADOPTED,
    CITED_NOT_LISTED,
    PROPOSAL_HEADING_MISMATCH,
    CHANGE_ELSEWHERE,
    UNDECLARED_CHANGE,
    UNKNOWN_CODE,
    INSTRUMENT_NOT_IN_VOCABULARY,
    TITLE_UNVERIFIED,
    CONVERSION_MARK,
    MISSING_SECTION,
    MISSING_FROM_TABLE,
    PROPOSAL_NOT_REALISED,
    NAMES_ANOTHER_ELEMENT;

    /** The name in addresses, e.g. {@code code-without-dot}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
