package org.w3id.baap.loader.reference;

/** What "all" can be said of, e.g. {@code wtdc-resolutions} for "all WTDC Resolutions". */
public enum ReferenceSet {
    WTDC_RESOLUTIONS("wtdc-resolutions", "wtdc-res"),
    PP_RESOLUTIONS("pp-resolutions", "pp-res"),
    WSIS_ACTION_LINES("wsis-action-lines", "action-line"),
    SDGS("sdgs", "sdg-goal");

    private final String slug;
    private final String scheme;

    ReferenceSet(String slug, String scheme) {
        this.slug = slug;
        this.scheme = scheme;
    }

    /** The name in addresses, e.g. {@code sdgs}. */
    public String slug() {
        return slug;
    }

    /** The scheme its members have, e.g. {@code sdg-goal}. */
    public String scheme() {
        return scheme;
    }
}
