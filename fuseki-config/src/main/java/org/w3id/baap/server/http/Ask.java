package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a client asks for, e.g. {@code /query/outputs-of-target?target=5.b} as {@code text/csv}: all
 * that an answer depends on beside the release.
 *
 * @param path decoded, with its leading slash
 * @param accept the {@code Accept} header as it came; empty without one
 * @param origin how the client calls this server, e.g. {@code http://localhost:3030/}; few answers
 *     depend on it, and those say so by {@link Door#key}
 */
public record Ask(
        String path, SortedMap<String, List<String>> parameters, String accept, String origin) {

    /**
     * Reads it from a request.
     *
     * @throws Refused with 400 if the parameters cannot be decoded
     */
    static Ask of(HttpServletRequest request) {
        var parameters = new TreeMap<String, List<String>>();
        try {
            request.getParameterMap()
                    .forEach((name, values) -> parameters.put(name, List.of(values)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new Refused(400, "The request's parameters cannot be decoded.");
        }
        String path =
                request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        return new Ask(
                path,
                parameters,
                Optional.ofNullable(request.getHeader("Accept")).orElse(""),
                Origin.of(request));
    }

    /** The same question with another path, e.g. without its suffix. */
    public Ask at(String other) {
        return new Ask(other, parameters, accept, origin);
    }

    /**
     * The value of a parameter, if it is there.
     *
     * @throws Refused with 400 if it is there twice
     */
    public Optional<String> parameter(String name) {
        var values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Refused(400, "The parameter " + name + " is there twice.");
        }
        return values.stream().findFirst();
    }

    /**
     * All parameters, each with its one value.
     *
     * @throws Refused with 400 if one is there twice
     */
    public Map<String, String> singleParameters() {
        return parameters.keySet().stream()
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name -> parameter(name).orElse(""),
                                (a, b) -> a,
                                TreeMap::new));
    }

    /**
     * The best of the forms for this client.
     *
     * @throws Refused with 406 that lists the forms if it can read none
     */
    public Accept.Choice negotiated(List<Form> offers) {
        return Accept.of(accept)
                .best(offers)
                .orElseThrow(
                        () ->
                                new Refused(
                                        406,
                                        "This is here as "
                                                + offers.stream()
                                                        .map(Form::mediaType)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    /** Equal for requests that get the same answer from the same release at the same server. */
    public String key() {
        return path + "\n" + accept + "\n" + identity();
    }

    /** The path and parameters in a fixed order and without ambiguity. */
    public String identity() {
        return path + " " + parameters;
    }
}
