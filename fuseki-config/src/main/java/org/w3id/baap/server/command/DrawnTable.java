package org.w3id.baap.server.command;

import org.w3id.baap.server.table.TextTable;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;

import java.util.List;
import java.util.stream.IntStream;

/** A table in columns of one width each, for a terminal, e.g. {@code outputCode quote}. */
record DrawnTable(TextTable table) {

    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    /** In columns, none of them trimmed. */
    String plain() {
        return drawn(naturalWidths());
    }

    /** In columns, the widest of them trimmed until a row fits into a line if it can. */
    String within(int width) {
        var natural = naturalWidths();
        int room = width - GAP * (natural.size() - 1);
        int cap = natural.stream().mapToInt(Integer::intValue).max().orElse(0);
        while (cap > NARROWEST && sum(natural, cap) > room) {
            cap--;
        }
        int widest = cap;
        return drawn(natural.stream().map(w -> Math.min(w, widest)).toList());
    }

    private String drawn(List<Integer> widths) {
        var columns =
                widths.stream()
                        .map(w -> new Column(w + GAP, 0, Overflow.TRUNCATE))
                        .toArray(Column[]::new);
        var drawn = Help.TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        drawn.addRowValues(cells(table.head(), widths));
        drawn.addRowValues(widths.stream().map("-"::repeat).toArray(String[]::new));
        table.rows().forEach(row -> drawn.addRowValues(cells(row, widths)));
        return drawn.toString();
    }

    private static String[] cells(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> trimmed(row.get(i), widths.get(i)))
                .toArray(String[]::new);
    }

    private static String trimmed(String cell, int width) {
        return cell.length() <= width ? cell : cell.substring(0, width - 1) + "…";
    }

    private List<Integer> naturalWidths() {
        return IntStream.range(0, table.head().size()).mapToObj(this::naturalWidth).toList();
    }

    private int naturalWidth(int column) {
        int widest =
                table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(widest, table.head().get(column).length());
    }

    private static int sum(List<Integer> widths, int cap) {
        return widths.stream().mapToInt(w -> Math.min(w, cap)).sum();
    }
}
