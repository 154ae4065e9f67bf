package org.w3id.baap.server.matrix;

import org.w3id.baap.server.matrix.Matrix.Cell;
import org.w3id.baap.server.matrix.Matrix.Row;
import org.w3id.baap.server.table.Csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The matrix as rows of numbers and words, its margins with it, e.g. {@code 2.3, …, 1, 3}.
 *
 * @param heads of the columns
 * @param rows each as long as the heads
 */
record MatrixRows(List<String> heads, List<List<Value>> rows) {

    /** What a program that opens the file would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** What stands in a cell of a table. */
    sealed interface Value {
        record Number(long number) implements Value {}

        record Words(String text) implements Value {}
    }

    MatrixRows {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static MatrixRows of(Matrix matrix) {
        var rows = new ArrayList<List<Value>>();
        for (var group : matrix.groups()) {
            group.rows().forEach(row -> rows.add(row(matrix, group.objective().code(), row)));
        }
        rows.add(naming(matrix));
        return new MatrixRows(heads(matrix), rows);
    }

    private static List<String> heads(Matrix matrix) {
        var heads = new ArrayList<>(List.of("objective", matrix.wanted().by().word(), "title"));
        matrix.columns().forEach(column -> heads.add(column.name()));
        heads.addAll(matrix.wanted().isOpened() ? List.of("targets") : List.of("goals", "targets"));
        return heads;
    }

    private static List<Value> row(Matrix matrix, String objective, Row row) {
        var values = new ArrayList<Value>();
        values.add(new Value.Words(objective));
        values.add(new Value.Words(row.element().code()));
        values.add(new Value.Words(row.element().text()));
        row.cells().forEach(cell -> values.add(value(cell)));
        if (!matrix.wanted().isOpened()) {
            values.add(new Value.Number(row.goals()));
        }
        values.add(new Value.Number(row.targets()));
        return values;
    }

    private static Value value(Cell cell) {
        if (cell.marks().size() == 1 && cell.marks().getFirst().number() > 0) {
            return new Value.Number(cell.marks().getFirst().number());
        }
        return new Value.Words(
                cell.marks().stream().map(Mark::words).collect(Collectors.joining(", ")));
    }

    private static List<Value> naming(Matrix matrix) {
        var values = new ArrayList<Value>();
        values.add(new Value.Words(""));
        values.add(new Value.Words(""));
        values.add(new Value.Words(matrix.wanted().by().word() + "s that name it"));
        IntStream.range(0, matrix.columns().size())
                .forEach(i -> values.add(new Value.Number(matrix.naming(i))));
        while (values.size() < heads(matrix).size()) {
            values.add(new Value.Words(""));
        }
        return values;
    }

    static byte[] csv(Coverage coverage) {
        var rows = of(coverage.matrix());
        return Csv.of(
                rows.heads(),
                rows.rows().stream()
                        .map(row -> row.stream().map(MatrixRows::written).toList())
                        .toList());
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Number(var number) -> String.valueOf(number);
            case Value.Words(var text) -> inert(text);
        };
    }

    /** With an apostrophe before what would be computed: {@code =cmd} stays text. */
    private static String inert(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
