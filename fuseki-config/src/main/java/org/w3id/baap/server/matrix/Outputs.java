package org.w3id.baap.server.matrix;

import org.w3id.baap.server.site.Saved;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where an output's links count: in its own row, or in those of its outcomes or objective. */
final class Outputs {

    private Outputs() {}

    /** The addresses of the rows that each output counts in. */
    static Map<String, Set<String>> rows(Saved saved, By by) {
        var rows = new LinkedHashMap<String, Set<String>>();
        switch (by) {
            case OUTPUT ->
                    Coverage.elements(saved, By.OUTPUT)
                            .forEach(
                                    output -> rows.put(output.address(), Set.of(output.address())));
            case OBJECTIVE ->
                    Coverage.elements(saved, By.OUTPUT)
                            .forEach(output -> rows.put(output.address(), Set.of(output.parent())));
            case OUTCOME ->
                    saved.rows("results-chain").stream()
                            .filter(row -> row.text("kind").equals("output"))
                            .forEach(
                                    row ->
                                            rows.computeIfAbsent(
                                                            row.text("item"),
                                                            first -> new LinkedHashSet<>())
                                                    .add(row.text("outcome")));
        }
        return rows;
    }

    /** The outputs that count in a row, in reading order. */
    static List<Matrix.Element> of(Saved saved, By by, Matrix.Element row) {
        var rows = rows(saved, by);
        return Coverage.elements(saved, By.OUTPUT).stream()
                .filter(o -> rows.getOrDefault(o.address(), Set.of()).contains(row.address()))
                .toList();
    }
}
