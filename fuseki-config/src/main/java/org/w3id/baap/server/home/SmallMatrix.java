package org.w3id.baap.server.home;

import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Outputs by goals in small: Output 2.3 names targets of SDG 13, Output 2.2 names SDG 4 alone. The
 * matrix itself has the sentences.
 *
 * @param goals the columns
 * @param lines the rows
 */
public record SmallMatrix(List<Place> goals, List<Line> lines) {

    /** What saved query it is made of. */
    static final String QUERY = "coverage-matrix";

    /** A goal or an output: {@code 13}, {@code Climate Action}, its page. */
    public record Place(String address, String code, String label, String link) {}

    /** An output with a cell for each goal. */
    public record Line(Place output, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How firmly an output reaches a goal.
     *
     * @param kind of the style sheet: {@code target}, {@code goal}, {@code monitoring} or {@code
     *     none}
     * @param sign how many targets, a ring for the goal alone, a star for the monitoring of all
     * @param words the same for who cannot see it
     */
    public record Cell(String kind, String sign, String words) {

        static final Cell NONE = new Cell("none", "", "");

        static Cell of(Row row) {
            var targets = row.text("targets");
            return switch (row.text("strength")) {
                case "target" ->
                        new Cell("target", targets, targets.equals("1") ? " target" : " targets");
                case "goal" -> new Cell("goal", "○", " goal alone");
                default -> new Cell("monitoring", "∗", " monitoring of all");
            };
        }
    }

    /** Output and goal. */
    private record Meeting(String output, String goal) {}

    public SmallMatrix {
        goals = List.copyOf(goals);
        lines = List.copyOf(lines);
    }

    static SmallMatrix of(Saved saved) {
        var goals =
                saved.rows("goals-by-outputs").stream()
                        .map(row -> place(row, "goal", "goalCode", "goalLabel"))
                        .toList();
        var cells =
                saved.rows(QUERY).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> new Meeting(row.text("output"), row.text("goal")),
                                        Cell::of,
                                        (first, again) -> first));
        return new SmallMatrix(
                goals,
                saved.rows("elements-of-plan", Map.of("kind", "output")).stream()
                        .map(row -> place(row, "element", "code", "text"))
                        .map(output -> line(output, goals, cells::get))
                        .toList());
    }

    private static Line line(Place output, List<Place> goals, Function<Meeting, Cell> cells) {
        return new Line(
                output,
                goals.stream()
                        .map(goal -> cells.apply(new Meeting(output.address(), goal.address())))
                        .map(cell -> cell == null ? Cell.NONE : cell)
                        .toList());
    }

    private static Place place(Row row, String address, String code, String label) {
        var at = row.text(address);
        return new Place(at, row.text(code), row.text(label), Thing.link(at).orElse(at));
    }
}
