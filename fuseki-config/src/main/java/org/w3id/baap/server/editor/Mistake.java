package org.w3id.baap.server.editor;

import org.w3id.baap.server.http.Problem;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a query has no answer, and where in it: "Line 2, column 8: Encountered …".
 *
 * @param line the text of that line, up to the mistake and from there
 */
public record Mistake(Problem problem, Optional<Place> line) {

    // "Line 2, column 8: "
    private static final Pattern PLACE =
            Pattern.compile(
                    "Line (?<line>\\d{1,5}), column (?<column>\\d{1,5}): .*", Pattern.DOTALL);

    /** A line with a mistake in it. */
    public record Place(int number, int column, String before, String from) {}

    static Mistake of(Problem problem, String query) {
        var place = PLACE.matcher(problem.detail());
        return new Mistake(
                problem,
                place.matches()
                        ? place(
                                query,
                                Integer.parseInt(place.group("line")),
                                Integer.parseInt(place.group("column")))
                        : Optional.empty());
    }

    private static Optional<Place> place(String query, int number, int column) {
        return query.lines()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .map(
                        line -> {
                            int at = Math.clamp(column - 1, 0, line.length());
                            return new Place(
                                    number, column, line.substring(0, at), line.substring(at));
                        });
    }
}
