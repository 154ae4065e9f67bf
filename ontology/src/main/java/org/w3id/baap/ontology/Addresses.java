package org.w3id.baap.ontology;

import java.util.regex.Pattern;

/**
 * The addresses of things and graphs, e.g. {@code id("instrument", "wtdc-res", "17")} for WTDC
 * Resolution 17. Nothing else spells the base address.
 */
public final class Addresses {
    public static final String BASE = "https://w3id.org/baap/";
    public static final String DEF = BASE + "def#";

    // "wtdc-res", "5.b", "C7-e-health", "54129-54131"
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");

    private Addresses() {}

    /** The address of a thing, e.g. {@code id("action-line", "C5")}. */
    public static String id(String... segments) {
        return address("id", segments);
    }

    /** The address of a named graph, e.g. {@code graph("vocabulary", "sdg")}. */
    public static String graph(String... segments) {
        return address("graph", segments);
    }

    private static String address(String first, String... segments) {
        var address = new StringBuilder(BASE).append(first);
        for (var segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                throw new IllegalArgumentException(
                        "no segment of an address: \"%s\"".formatted(segment));
            }
            address.append('/').append(segment);
        }
        return address.toString();
    }
}
