package org.w3id.baap.queries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people call a thing, e.g. {@code wtdc-res/17} for WTDC Resolution 17.
 *
 * @param kind e.g. {@code instrument}; the name of the parameters that take it
 * @param code e.g. {@code wtdc-res/17}, {@code 16.10}, {@code C5}
 * @param label e.g. {@code WTDC Resolution 17}
 * @param iri its address
 */
public record Code(String kind, String code, String label, String iri) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s/_\\-]+");
    // "resolutions", "res."
    private static final Pattern RESOLUTION = Pattern.compile("\\bres(?:olutions?|\\.)?(?=\\W|$)");
    private static final Pattern DECISION = Pattern.compile("\\bdec(?:isions?|\\.)?(?=\\W|$)");
    private static final Pattern RECOMMENDATION =
            Pattern.compile("\\brec(?:ommendations?|\\.)?(?=\\W|$)");

    /** The code with its kind, unlike that of any other thing, e.g. {@code output/2.1}. */
    public String full() {
        return code.contains("/") && kind.equals("instrument") ? code : kind + "/" + code;
    }

    /** Folded spellings under which the thing is found, e.g. {@code wtdc 17}. */
    Set<String> spellings() {
        var spellings = new LinkedHashSet<String>();
        spellings.add(fold(code));
        spellings.add(fold(full()));
        spellings.add(fold(label));
        spellings.addAll(
                switch (kind) {
                    case "instrument" -> instrument();
                    case "goal" -> List.of("sdg " + code, "sdg" + code);
                    case "target" -> List.of("sdg " + code, withoutDot());
                    case "line" -> lineNames();
                    default -> List.of();
                });
        return spellings;
    }

    /**
     * Letter case, separators and long forms taken away: {@code WTDC Res. 17}, {@code wtdc-res/17}.
     */
    static String fold(String given) {
        var words = given.strip().toLowerCase(Locale.ROOT);
        words = RESOLUTION.matcher(words).replaceAll("res");
        words = DECISION.matcher(words).replaceAll("dec");
        words = RECOMMENDATION.matcher(words).replaceAll("rec");
        return SEPARATORS.matcher(words).replaceAll(" ");
    }

    /** {@code wtdc-res/17} as {@code wtdc 17}, {@code res 17} and {@code 17}. */
    private List<String> instrument() {
        var words = fold(code).split(" ");
        var number = words[words.length - 1];
        var sort = words[words.length - 2];
        var body = fold(code).replace(" " + sort + " " + number, "");
        return List.of(
                body + " " + number, sort + " " + number, number, sort + " " + body + " " + number);
    }

    /** {@code 5.b} as the plan prints it at times, {@code 5b}; a number needs its dot. */
    private String withoutDot() {
        return Character.isLetter(code.charAt(code.length() - 1)) ? code.replace(".", "") : code;
    }

    private List<String> lineNames() {
        var line = fold(code);
        return List.of("wsis " + line, "action line " + line, "wsis action line " + line);
    }
}
