package org.w3id.baap.loader.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Who adopts an instrument, e.g. WTDC; each with the names it goes by. */
enum Body {
    PP(
            "PP(?:_-?_\\d\\d)?|(?:ITU )?Plenipotentiary(?: Conferences?)?"
                    + "(?: \\(_PP(?:-?\\d\\d)?_\\))?"),
    WTDC(
            "WTDC(?:_-_\\d\\d|\\d\\d)?|World Telecommunication Development Conferences?"
                    + "(?: \\(_WTDC(?:-?\\d\\d)?_\\))?"),
    ITUD("ITU_-?_D(?:-Sector| Sector)?");

    private final String names;

    Body(String names) {
        this.names = names;
    }

    /** A pattern with one group for each body, its name beginning with the prefix. */
    static String names(String prefix) {
        return Arrays.stream(values())
                .map(body -> "(?<" + prefix + body + ">" + body.names + ")")
                .collect(Collectors.joining("|", "(?:", ")" + Wording.END));
    }

    /** The body whose group a match has filled. */
    static Optional<Body> named(Matcher match, String prefix) {
        return Arrays.stream(values())
                .filter(body -> match.group(prefix + body) != null)
                .findFirst();
    }

    /** The series of a noun such as "Resolutions", where this body has one. */
    Optional<InstrumentScheme> series(String noun) {
        var kind = noun.toLowerCase(Locale.ROOT).substring(0, 3);
        return switch (this) {
            case PP ->
                    kind.equals("res")
                            ? Optional.of(InstrumentScheme.PP_RES)
                            : only(kind, "dec", InstrumentScheme.PP_DEC);
            case WTDC -> only(kind, "res", InstrumentScheme.WTDC_RES);
            case ITUD -> only(kind, "rec", InstrumentScheme.ITU_D_REC);
        };
    }

    /** What "all Resolutions" of this body are. */
    Optional<ReferenceSet> resolutions() {
        return switch (this) {
            case PP -> Optional.of(ReferenceSet.PP_RESOLUTIONS);
            case WTDC -> Optional.of(ReferenceSet.WTDC_RESOLUTIONS);
            case ITUD -> Optional.empty();
        };
    }

    private static Optional<InstrumentScheme> only(
            String kind, String wanted, InstrumentScheme scheme) {
        return kind.equals(wanted) ? Optional.of(scheme) : Optional.empty();
    }
}
