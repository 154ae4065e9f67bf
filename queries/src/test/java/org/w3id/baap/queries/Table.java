package org.w3id.baap.queries;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a saved query over the bundled plan, as text, e.g. to pick two of its columns. */
record Table(List<Map<String, String>> rows) {

    static Table of(String name, Map<String, String> given) {
        var query = QueryCatalogue.bundled().get(name);
        var rows = new ArrayList<Map<String, String>>();
        try (var exec = BundledPlan.ask(query.bind(given, BundledPlan.CODES))) {
            exec.select()
                    .forEachRemaining(
                            row -> {
                                var cells = new LinkedHashMap<String, String>();
                                for (var column : query.columns()) {
                                    var node = row.get(Var.alloc(column.name()));
                                    cells.put(column.name(), node == null ? "" : text(node));
                                }
                                rows.add(cells);
                            });
        }
        return new Table(rows);
    }

    /** The cells of some columns, in one line each: {@code WTDC Resolution 17 8}. */
    List<String> lines(String... columns) {
        return rows.stream()
                .map(row -> String.join(" ", List.of(columns).stream().map(row::get).toList()))
                .toList();
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
