package org.w3id.baap.server.matrix;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outputs by the seventeen goals, as the template shows them.
 *
 * @param objectives to choose among, in the order of the plan
 * @param chosen the code of the one that is shown alone, if one is
 */
public record MatrixPage(
        Frame frame,
        List<Element> objectives,
        Optional<String> chosen,
        List<Goal> goals,
        List<Output> outputs) {

    static final String PATH = "/matrix";
    private static final String QUERY = "coverage-matrix";

    /** An element of the plan, e.g. {@code 2.3} with its wording and its page. */
    public record Element(String address, String code, String text, String parent) {
        /** The page about it. */
        public String link() {
            return Thing.link(address).orElse(address);
        }
    }

    /**
     * A column.
     *
     * @param outputs how many of those shown name the goal, blanket wording not counted
     */
    public record Goal(String address, String code, String label, long outputs) {
        /** The page about it. */
        public String link() {
            return Thing.link(address).orElse(address);
        }
    }

    /**
     * A row.
     *
     * @param cells one for each goal
     * @param goals how many goals it names, blanket wording not counted
     */
    public record Output(Element element, List<Optional<Cell>> cells, long goals) {
        public Output {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How firmly an output reaches a goal.
     *
     * @param strength {@code target}, {@code goal} or {@code monitoring of all}
     * @param targets how many different targets of the goal it names
     * @param link to the sentences that say so
     */
    public record Cell(String strength, int targets, String link) {

        /** Whether the output names the goal or a target of it. */
        public boolean isExplicit() {
            return !strength.startsWith("monitoring");
        }

        /** A sign for the eye: the number of targets, or one for the goal alone, or for all. */
        public String sign() {
            return switch (strength) {
                case "target" -> String.valueOf(targets);
                case "goal" -> "○";
                default -> "∗";
            };
        }

        /** The same in words. */
        public String words() {
            return switch (strength) {
                case "target" -> targets == 1 ? "1 target" : targets + " targets";
                case "goal" -> "goal only";
                default -> strength;
            };
        }

        /** Of the style sheet: {@code target}, {@code goal} or {@code monitoring}. */
        public String kind() {
            return strength.split(" ")[0];
        }
    }

    /** Output and goal. */
    private record Place(String output, String goal) {}

    public MatrixPage {
        objectives = List.copyOf(objectives);
        goals = List.copyOf(goals);
        outputs = List.copyOf(outputs);
    }

    /**
     * Asks the release.
     *
     * @param objective the code of the one to show; all if there is none
     * @throws Refused with 400 if no objective has this code
     */
    static MatrixPage of(Ask ask, Saved saved, Optional<String> objective) {
        var objectives = elements(saved, "objective");
        var addresses =
                objectives.stream()
                        .filter(o -> objective.isEmpty() || o.code().equals(objective.get()))
                        .map(Element::address)
                        .toList();
        if (objective.isPresent() && addresses.isEmpty()) {
            var codes = objectives.stream().map(Element::code).toList();
            throw new Refused(400, "objective: one of " + String.join(", ", codes), codes);
        }
        var cells = cells(saved);
        var all = saved.rows("goals-by-outputs");
        var goals = all.stream().map(row -> row.text("goal")).toList();
        var outputs =
                elements(saved, "output").stream()
                        .filter(o -> objective.isEmpty() || addresses.contains(o.parent()))
                        .map(o -> output(o, goals, cells))
                        .toList();
        return new MatrixPage(
                Frame.of("Coverage of the Sustainable Development Goals", ask, saved.served())
                        .from(QUERY)
                        .with(
                                List.of(
                                        data("CSV", "text/csv", ".csv"),
                                        data("JSON", "application/json", ".json"))),
                objectives,
                objective,
                all.stream().map(row -> goal(row, goals, outputs)).toList(),
                outputs);
    }

    private static Frame.Data data(String name, String type, String suffix) {
        return new Frame.Data(name, type, "/query/" + QUERY + suffix);
    }

    private static Goal goal(Row row, List<String> goals, List<Output> outputs) {
        var address = row.text("goal");
        int column = goals.indexOf(address);
        return new Goal(
                address,
                row.text("goalCode"),
                row.text("goalLabel"),
                outputs.stream()
                        .filter(o -> o.cells().get(column).filter(Cell::isExplicit).isPresent())
                        .count());
    }

    private static Output output(Element element, List<String> goals, Map<Place, Cell> cells) {
        var row =
                goals.stream()
                        .map(
                                goal ->
                                        Optional.ofNullable(
                                                cells.get(new Place(element.address(), goal))))
                        .toList();
        return new Output(
                element,
                row,
                row.stream().flatMap(Optional::stream).filter(Cell::isExplicit).count());
    }

    private static Map<Place, Cell> cells(Saved saved) {
        var cells = new LinkedHashMap<Place, Cell>();
        saved.rows(QUERY)
                .forEach(
                        row ->
                                cells.putIfAbsent(
                                        new Place(row.text("output"), row.text("goal")),
                                        new Cell(
                                                row.text("strength"),
                                                row.number("targets"),
                                                sentences(row))));
        return cells;
    }

    // blanket wording names no goal: its sentence is on the page of its span
    private static String sentences(Row row) {
        return row.text("strength").startsWith("monitoring")
                ? Thing.link(row.text("span")).orElse("")
                : "/query/sentence-behind-link?output=%s&thing=%s"
                        .formatted(encoded(row.text("output")), encoded(row.text("goal")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Element> elements(Saved saved, String kind) {
        return saved.rows("elements-of-plan").stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(
                        row ->
                                new Element(
                                        row.text("element"),
                                        row.text("code"),
                                        row.text("text"),
                                        row.text("parent")))
                .toList();
    }
}
