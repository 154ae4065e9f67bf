package org.w3id.baap.server.release;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way in which a graph breaks a shape, e.g. {@code …/citation/2.3/sdg-target/5.b/54129:
 * baap:evidence: a citation needs evidence}.
 *
 * @param path the property concerned, or empty
 * @param value the value that is wrong, or empty
 */
record Violation(String focus, String path, String value, String message) {

    /** A report of several, one a line. */
    static String lines(List<Violation> violations) {
        return violations.stream().map(v -> "  " + v + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        var line = new StringBuilder(focus);
        if (!path.isEmpty()) {
            line.append(" ").append(path);
        }
        line.append(": ").append(message);
        if (!value.isEmpty() && !value.equals(focus)) {
            line.append(" [").append(value).append("]");
        }
        return line.toString();
    }
}
