package org.w3id.baap.server.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to narrow the passages found, with how many each choice leaves, e.g. {@code objective}: 2
 * (14).
 *
 * @param chosen the choice in force; empty for none
 * @param all the address of the search without this facet
 */
public record Facet(String name, String chosen, String all, List<Choice> choices) {

    /** Those that there are, in the order of the page. */
    static final List<String> NAMES = List.of("kind", "objective", "body", "goal");

    /** E.g. {@code 13}, "SDG 13 Climate action", 5 passages. */
    public record Choice(String value, String label, long passages, String link) {}

    public Facet {
        choices = List.copyOf(choices);
    }

    /** Counts what a facet would leave of the passages that all other facets leave. */
    static Facet of(String name, List<Hit> hits, Sought sought) {
        var left =
                hits.stream()
                        .filter(
                                hit ->
                                        sought.facets().entrySet().stream()
                                                .filter(f -> !f.getKey().equals(name))
                                                .allMatch(f -> hit.has(f.getKey(), f.getValue())))
                        .toList();
        var labels = new LinkedHashMap<String, String>();
        left.forEach(hit -> hit.values(name).forEach(labels::putIfAbsent));
        var counts =
                left.stream()
                        .flatMap(hit -> hit.values(name).keySet().stream())
                        .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        return new Facet(
                name,
                sought.facets().getOrDefault(name, ""),
                sought.with(name, ""),
                labels.entrySet().stream()
                        .map(
                                e ->
                                        new Choice(
                                                e.getKey(),
                                                e.getValue(),
                                                counts.get(e.getKey()),
                                                sought.with(name, e.getKey())))
                        .sorted(
                                Comparator.comparing(Choice::passages)
                                        .reversed()
                                        .thenComparing(Choice::value))
                        .toList());
    }
}
