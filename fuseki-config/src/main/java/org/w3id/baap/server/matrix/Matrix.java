package org.w3id.baap.server.matrix;

import org.w3id.baap.server.linked.Thing;

import java.util.List;
import java.util.stream.Stream;

/**
 * The coverage as a table: what the page, the CSV and the workbook all show.
 *
 * @param columns goals, or a goal and its targets
 * @param groups of rows, each of one objective
 */
public record Matrix(Wanted wanted, List<Column> columns, List<Group> groups) {

    /** An element of the plan, e.g. Output {@code 2.3} with its wording. */
    public record Element(
            String address, String code, String text, String parent, String parentLabel) {
        /** The page about it. */
        public String link() {
            return Thing.link(address).orElse("");
        }
    }

    /**
     * A goal or target.
     *
     * @param language of its label, e.g. {@code fr}
     * @param isGoal whether it is a goal
     */
    public record Column(
            String address, String code, String label, String language, boolean isGoal) {
        /** The page about it. */
        public String link() {
            return Thing.link(address).orElse("");
        }

        /** Of the goal that it is, or belongs to, e.g. {@code 13}. */
        public String goal() {
            return code.split("\\.")[0];
        }

        /** E.g. {@code SDG 13.1}. */
        public String name() {
            return "SDG " + code;
        }
    }

    /**
     * A cell; empty where the plan says nothing.
     *
     * @param link to the sentences
     */
    public record Cell(List<Mark> marks, String link) {
        public Cell {
            marks = List.copyOf(marks);
        }

        /** Whether it counts. */
        public boolean isExplicit() {
            return marks.stream().anyMatch(Mark::isExplicit);
        }
    }

    /** A row, with a cell for each column. */
    public record Row(Element element, List<Cell> cells, long goals, long targets) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The rows of an objective. */
    public record Group(Element objective, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    public Matrix {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** All rows in reading order. */
    public Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    /** How many rows name the goal or target of a column; the wording about all does not count. */
    public long naming(int column) {
        return rows().filter(row -> row.cells().get(column).isExplicit()).count();
    }
}
