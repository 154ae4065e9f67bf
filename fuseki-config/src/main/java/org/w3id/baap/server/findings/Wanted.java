package org.w3id.baap.server.findings;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which findings a reader wants to see.
 *
 * @param kind e.g. {@code code-without-dot}; empty for all
 * @param severity {@code Info}, {@code Warning} or {@code Violation}; empty for all
 * @param edition by name; empty for the main one
 */
public record Wanted(String kind, String severity, String edition) {

    private static final List<String> NAMES = List.of("kind", "severity", "edition");

    /**
     * Reads it.
     *
     * @throws Refused with 400 if there is another parameter, with those there are
     */
    static Wanted of(Ask ask) {
        var given = ask.singleParameters();
        given.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new Refused(
                                    400,
                                    "Findings are chosen by " + String.join(", ", NAMES),
                                    NAMES);
                        });
        return new Wanted(
                given.getOrDefault("kind", ""),
                given.getOrDefault("severity", ""),
                given.getOrDefault("edition", ""));
    }

    /** As the saved query takes it. */
    Map<String, String> arguments() {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("finding", kind);
        arguments.put("severity", severity);
        arguments.put("edition", edition);
        arguments.values().removeIf(String::isEmpty);
        return arguments;
    }

    /** The same rows for programs, e.g. {@code /query/findings.csv?finding=placeholder}. */
    String rows(String suffix) {
        var query =
                arguments().entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return "/query/findings" + suffix + (query.isEmpty() ? "" : "?" + query);
    }

    /** The page of a kind or degree in the same edition; an empty one is all. */
    String page(String otherKind, String otherSeverity) {
        var query = new LinkedHashMap<String, String>();
        query.put("kind", otherKind);
        query.put("severity", otherSeverity);
        query.put("edition", edition);
        query.values().removeIf(String::isEmpty);
        return FindingsDoor.PATH
                + query.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
