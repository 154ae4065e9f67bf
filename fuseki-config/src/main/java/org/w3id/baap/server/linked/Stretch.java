package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of an edition's text, e.g. characters 54129 to 54131 of {@code …/baap-2017-draft/}.
 *
 * @param end exclusive, in Unicode code points
 */
record Stretch(String edition, int start, int end) {

    // "…/id/baap-2017-draft/span/54129-54131"
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<edition>.*/)(?<kind>span|passage)/(?<start>\\d{1,9})-(?<end>\\d{1,9})");

    /** What an address says, if it is one of this kind: {@code span} or {@code passage}. */
    static Optional<Stretch> of(Node node, String kind) {
        return Optional.of(ADDRESS.matcher(node.getURI()))
                .filter(address -> address.matches() && address.group("kind").equals(kind))
                .map(
                        address ->
                                new Stretch(
                                        address.group("edition"),
                                        Integer.parseInt(address.group("start")),
                                        Integer.parseInt(address.group("end"))));
    }

    int length() {
        return end - start;
    }

    boolean meets(Stretch other) {
        return start < other.end && other.start < end;
    }

    boolean holds(Stretch other) {
        return start <= other.start && other.end <= end;
    }
}
