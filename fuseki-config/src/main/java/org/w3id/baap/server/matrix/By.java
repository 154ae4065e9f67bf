package org.w3id.baap.server.matrix;

import org.w3id.baap.server.http.Refused;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What has a row of the matrix: each output, or each outcome or objective through its outputs. */
public enum By {
    OUTPUT("coverage-matrix"),
    OUTCOME("coverage-by-outcome"),
    OBJECTIVE("coverage-by-objective");

    private final String query;

    By(String query) {
        this.query = query;
    }

    /** The saved query with a row for each element and goal. */
    public String query() {
        return query;
    }

    /** As addresses and the data name it, e.g. {@code output}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a sentence begins, e.g. {@code Output}. */
    public String title() {
        return name().charAt(0) + word().substring(1);
    }

    /**
     * The one that a word names.
     *
     * @throws Refused with 400 and all words if there is none
     */
    static By named(String word) {
        return Stream.of(values())
                .filter(by -> by.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        400, "by: one of " + String.join(", ", words()), words()));
    }

    private static List<String> words() {
        return Stream.of(values()).map(By::word).toList();
    }
}
