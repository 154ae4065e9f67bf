package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.jetty.util.URIUtil;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
 * @param language that a reader wants labels in; pages depend on it, data do not
 */
public record Ask(
        String path,
        SortedMap<String, List<String>> parameters,
        String accept,
        String origin,
        Language language) {

    /**
     * Reads it from a request.
     *
     * @throws Refused with 400 if the parameters cannot be decoded
     */
    public static Ask of(HttpServletRequest request) {
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
                Origin.of(request),
                language(parameters.remove(Language.PARAMETER), request));
    }

    private static Language language(List<String> given, HttpServletRequest request) {
        return given == null ? Language.kept(request) : Language.named(given.getFirst());
    }

    /** The same question with another path, e.g. without its suffix. */
    public Ask at(String other) {
        return new Ask(other, parameters, accept, origin, language);
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
        return String.join("\n", path, accept, language.tag(), identity());
    }

    /** The path and parameters in a fixed order and, being encoded, without ambiguity. */
    public String identity() {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(v -> pair(entry.getKey(), v)))
                .collect(Collectors.joining("&", encoded(path) + "?", ""));
    }

    /** Where it was asked for, encoded, e.g. {@code /matrix?objective=2}. */
    public String address() {
        var query =
                parameters.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(v -> pair(e.getKey(), v)))
                        .collect(Collectors.joining("&"));
        return URIUtil.encodePath(path) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
