package org.w3id.baap.loader.reference;

/** A numbered series of instruments, e.g. {@code pp-res}: the Plenipotentiary's resolutions. */
public enum InstrumentScheme {
    PP_RES("pp-res", "PP Resolution"),
    PP_DEC("pp-dec", "PP Decision"),
    WTDC_RES("wtdc-res", "WTDC Resolution"),
    ITU_D_REC("itu-d-rec", "Recommendation ITU-D");

    private final String slug;
    private final String noun;

    InstrumentScheme(String slug, String noun) {
        this.slug = slug;
        this.noun = noun;
    }

    /** The name in addresses, e.g. {@code wtdc-res}. */
    public String slug() {
        return slug;
    }

    /** What stands before the number, e.g. {@code WTDC Resolution}. */
    public String noun() {
        return noun;
    }
}
