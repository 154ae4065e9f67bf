package org.w3id.baap.server.matrix;

import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.matrix.Matrix.Cell;
import org.w3id.baap.server.matrix.Matrix.Column;
import org.w3id.baap.server.matrix.Matrix.Element;
import org.w3id.baap.server.matrix.Matrix.Group;
import org.w3id.baap.server.matrix.Matrix.Row;
import org.w3id.baap.server.site.Saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the plan says of goals, asked of a release once for a page: {@code coverage.matrix()}.
 *
 * @param objectives of the plan, whatever is wanted
 * @param goals all of them
 */
record Coverage(Saved saved, Wanted wanted, List<Element> objectives, List<Column> goals) {

    /** Element and goal or target. */
    private record Place(String element, String thing) {}

    Coverage {
        objectives = List.copyOf(objectives);
        goals = List.copyOf(goals);
    }

    /**
     * Begins to ask.
     *
     * @throws Refused with 400 if there is no such objective or goal, with those there are
     */
    static Coverage of(Saved saved, Wanted wanted, Language language) {
        var objectives = elements(saved, By.OBJECTIVE);
        var goals =
                saved.rows("goal-names", Map.of("language", language.tag())).stream()
                        .map(Coverage::goal)
                        .toList();
        check("objective", wanted.objective(), objectives.stream().map(Element::code).toList());
        check("goal", wanted.goal(), goals.stream().map(Column::code).toList());
        return new Coverage(saved, wanted, objectives, goals);
    }

    private static void check(String name, String code, List<String> codes) {
        if (!code.isEmpty() && !codes.contains(code)) {
            throw new Refused(400, name + ": one of " + String.join(", ", codes), codes);
        }
    }

    /** The goal that is opened. */
    Optional<Column> opened() {
        return goals.stream().filter(goal -> goal.code().equals(wanted.goal())).findFirst();
    }

    /** The objective that is shown alone. */
    Optional<Element> alone() {
        return objectives.stream().filter(o -> o.code().equals(wanted.objective())).findFirst();
    }

    Matrix matrix() {
        var marks = goalMarks();
        var columns = goals;
        if (opened().isPresent()) {
            var named = saved.rows("targets-and-outputs", Map.of("goal", wanted.goal()));
            columns = columns(opened().get(), named);
            marks.putAll(targetMarks(named));
        }
        var groups = new ArrayList<Group>();
        var rows = new LinkedHashMap<Element, List<Row>>();
        for (var element : elements(saved, wanted.by())) {
            var objective = objective(element);
            if (alone().isEmpty() || alone().get().address().equals(objective.address())) {
                rows.computeIfAbsent(objective, first -> new ArrayList<>())
                        .add(row(element, columns, marks));
            }
        }
        rows.forEach((objective, list) -> groups.add(new Group(objective, list)));
        return new Matrix(wanted, columns, groups);
    }

    private Element objective(Element element) {
        return objectives.stream()
                .filter(
                        o ->
                                o.address()
                                        .equals(
                                                wanted.by() == By.OBJECTIVE
                                                        ? element.address()
                                                        : element.parent()))
                .findFirst()
                .orElseGet(() -> new Element(element.parent(), "", element.parentLabel(), "", ""));
    }

    private Map<Place, List<Mark>> goalMarks() {
        var marks = new LinkedHashMap<Place, List<Mark>>();
        for (var row : saved.rows(wanted.by().query())) {
            var place = new Place(row.text(wanted.by().word()), row.text("goal"));
            var mark = Mark.ofGoal(row.text("strength"), row.number("targets"));
            var there = marks.computeIfAbsent(place, first -> new ArrayList<>());
            if (!there.contains(mark)) {
                there.add(mark.isExplicit() ? 0 : there.size(), mark);
            }
        }
        return marks;
    }

    private Map<Place, List<Mark>> targetMarks(List<Saved.Row> named) {
        var elements = Outputs.rows(saved, wanted.by());
        var outputs = new LinkedHashMap<Place, List<String>>();
        for (var row : named) {
            var output = row.text("output");
            for (var element : elements.getOrDefault(output, Set.of())) {
                var there =
                        outputs.computeIfAbsent(
                                new Place(element, row.text("target")), first -> new ArrayList<>());
                if (!there.contains(output)) {
                    there.add(output);
                }
            }
        }
        var marks = new LinkedHashMap<Place, List<Mark>>();
        outputs.forEach(
                (place, list) ->
                        marks.put(place, List.of(Mark.ofTarget(wanted.by(), list.size()))));
        return marks;
    }

    private Row row(Element element, List<Column> columns, Map<Place, List<Mark>> marks) {
        var cells =
                columns.stream()
                        .map(
                                column ->
                                        new Cell(
                                                marks.getOrDefault(
                                                        new Place(
                                                                element.address(),
                                                                column.address()),
                                                        List.of()),
                                                CellPage.link(
                                                        wanted.by(),
                                                        element.code(),
                                                        column.code())))
                        .toList();
        return new Row(element, cells, goals(columns, cells), targets(cells));
    }

    private static long goals(List<Column> columns, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> columns.get(i).isGoal() && cells.get(i).isExplicit())
                .count();
    }

    // of an opened goal the first cell counts the targets that the others name
    private long targets(List<Cell> cells) {
        return wanted.isOpened()
                ? cells.stream().skip(1).filter(Cell::isExplicit).count()
                : cells.stream().flatMap(c -> c.marks().stream()).mapToInt(Mark::number).sum();
    }

    static List<Column> columns(Column goal, List<Saved.Row> named) {
        var columns = new ArrayList<>(List.of(goal));
        for (var row : named) {
            var target =
                    new Column(
                            row.text("target"),
                            row.text("targetCode"),
                            row.text("targetLabel"),
                            Language.ENGLISH.tag(),
                            false);
            if (!columns.contains(target)) {
                columns.add(target);
            }
        }
        return columns;
    }

    private static Column goal(Saved.Row row) {
        return new Column(
                row.text("goal"),
                row.text("goalCode"),
                row.text("goalLabel"),
                row.text("goalLanguage"),
                true);
    }

    static List<Element> elements(Saved saved, By by) {
        return saved.rows("elements-of-plan").stream()
                .filter(row -> row.text("kind").equals(by.word()))
                .map(
                        row ->
                                new Element(
                                        row.text("element"),
                                        row.text("code"),
                                        row.text("text"),
                                        row.text("parent"),
                                        row.text("parentLabel")))
                .toList();
    }
}
