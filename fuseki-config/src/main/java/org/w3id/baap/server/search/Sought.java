package org.w3id.baap.server.search;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader searches for.
 *
 * @param words as they were typed
 * @param facets what narrows the passages, by the facet's name, e.g. {@code objective} is {@code 2}
 * @param from how many passages lie on the pages before
 */
record Sought(String words, Map<String, String> facets, int from) {

    static final String WORDS = "q";
    static final String FROM = "from";
    static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    Sought {
        facets = Map.copyOf(facets);
    }

    /**
     * Reads it.
     *
     * @throws Refused with 400 if there is a parameter that means nothing here, or the words are
     *     too long
     */
    static Sought of(Ask ask) {
        var given = new TreeMap<>(ask.singleParameters());
        var words = given.getOrDefault(WORDS, "").strip();
        var from = given.getOrDefault(FROM, "0");
        given.remove(WORDS);
        given.remove(FROM);
        given.values().removeIf(String::isEmpty);
        if (words.length() > LONGEST) {
            throw new Refused(400, "A search has at most " + LONGEST + " characters.");
        }
        if (!NUMBER.matcher(from).matches()) {
            throw new Refused(400, FROM + ": a number of passages, e.g. 20.");
        }
        if (!Facet.NAMES.containsAll(given.keySet())) {
            var names = List.copyOf(Facet.NAMES);
            throw new Refused(
                    400, "A search is narrowed by " + String.join(", ", names) + ".", names);
        }
        return new Sought(words, given, Integer.parseInt(from));
    }

    /** The address of the same search with a facet, or without it. */
    String with(String facet, String value) {
        var facets = new TreeMap<>(this.facets);
        if (value.isEmpty()) {
            facets.remove(facet);
        } else {
            facets.put(facet, value);
        }
        return new Sought(words, facets, 0).address();
    }

    /** The address of another page of the same search. */
    String at(int passages) {
        return new Sought(words, facets, passages).address();
    }

    private String address() {
        var pairs = new TreeMap<>(facets);
        if (from > 0) {
            pairs.put(FROM, String.valueOf(from));
        }
        return pairs.entrySet().stream()
                .map(e -> "&" + e.getKey() + "=" + encoded(e.getValue()))
                .collect(
                        Collectors.joining(
                                "", SearchDoor.PATH + "?" + WORDS + "=" + encoded(words), ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
