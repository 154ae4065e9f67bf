package org.w3id.baap.server.command;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A head and rows of text, for a terminal or for Markdown, e.g. {@code | outputCode | quote |}. */
record TextTable(List<String> head, List<List<String>> rows) {

    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    TextTable {
        head = List.copyOf(head);
        rows = rows.stream().map(TextTable::lines).toList();
    }

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

    /** As GitHub and others read it. */
    String markdown() {
        var lines = new ArrayList<String>();
        lines.add(markdownRow(head));
        lines.add(markdownRow(head.stream().map(name -> "---").toList()));
        rows.forEach(row -> lines.add(markdownRow(row)));
        return String.join("\n", lines) + "\n";
    }

    private String drawn(List<Integer> widths) {
        var columns =
                widths.stream()
                        .map(w -> new Column(w + GAP, 0, Overflow.TRUNCATE))
                        .toArray(Column[]::new);
        var table = Help.TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        table.addRowValues(cells(head, widths));
        table.addRowValues(widths.stream().map("-"::repeat).toArray(String[]::new));
        rows.forEach(row -> table.addRowValues(cells(row, widths)));
        return table.toString();
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
        return IntStream.range(0, head.size()).mapToObj(this::naturalWidth).toList();
    }

    private int naturalWidth(int column) {
        int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(widest, head.get(column).length());
    }

    private static int sum(List<Integer> widths, int cap) {
        return widths.stream().mapToInt(w -> Math.min(w, cap)).sum();
    }

    private static String markdownRow(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Each cell in one line, without anything that could steer a terminal. */
    private static List<String> lines(List<String> row) {
        return row.stream().map(cell -> cell.replaceAll("[\\s\\p{Cntrl}]+", " ")).toList();
    }
}
