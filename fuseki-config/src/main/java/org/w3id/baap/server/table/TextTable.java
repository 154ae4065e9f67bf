package org.w3id.baap.server.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A head and rows of text, each cell in one line, e.g. {@code | outputCode | quote |}. */
public record TextTable(List<String> head, List<List<String>> rows) {

    public TextTable {
        head = List.copyOf(head);
        rows = rows.stream().map(TextTable::lines).toList();
    }

    /** As GitHub and others read it. */
    public String markdown() {
        var lines = new ArrayList<String>();
        lines.add(markdownRow(head));
        lines.add(markdownRow(head.stream().map(name -> "---").toList()));
        rows.forEach(row -> lines.add(markdownRow(row)));
        return String.join("\n", lines) + "\n";
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
