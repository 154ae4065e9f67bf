package org.w3id.baap.queries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A saved query asked of a server, e.g. {@code
 * http://localhost:3030/query/outputs-of-goal.csv?goal=5}.
 *
 * @param server its address, ending in a slash
 * @param values by parameter name, in the order of the parameters
 */
public record Request(URI server, SavedQuery query, Map<String, String> values) {

    public Request {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** With what is given, and the defaults of what is not, so that a reader sees them. */
    public static Request of(URI server, SavedQuery query, Map<String, String> given) {
        return with(server, query, p -> Optional.ofNullable(given.get(p.name())));
    }

    /**
     * With a value for every parameter of its own: its default, or else the first thing that the
     * data has. The edition is left open.
     */
    public static Request example(URI server, SavedQuery query, Codes codes) {
        return with(server, query, p -> p.fallback().or(() -> example(p, codes)));
    }

    private static Optional<String> example(Parameter parameter, Codes codes) {
        return parameter.equals(Parameter.EDITION) ? Optional.empty() : codes.example(parameter);
    }

    /** Whether the answer is rows, not a graph. */
    boolean isTable() {
        return query.query().isSelectType();
    }

    /** The address without values, in ASCII. */
    String resource() {
        var name = "query/" + query.name() + (isTable() ? ".csv" : ".ttl");
        return server.resolve(name).toASCIIString();
    }

    /** The whole address, in ASCII. */
    public String address() {
        if (values.isEmpty()) {
            return resource();
        }
        return values.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&", resource() + "?", ""));
    }

    private static Request with(
            URI server, SavedQuery query, Function<Parameter, Optional<String>> value) {
        var values = new LinkedHashMap<String, String>();
        for (var parameter : query.parameters()) {
            value.apply(parameter)
                    .filter(v -> !v.isEmpty())
                    .or(parameter::fallback)
                    .ifPresent(v -> values.put(parameter.name(), v));
        }
        return new Request(server, query, values);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
