package org.w3id.baap.server.table;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The rows of a query in words, e.g. {@code WTDC Resolution 17} where the data has its address.
 *
 * @param store answers the query for the labels
 */
public record NamedRows(List<Var> columns, List<Binding> rows, Function<Query, RowSet> store) {

    private static final List<String> COMPANIONS = List.of("Code", "Label");

    public NamedRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All that are left of these rows. */
    public static NamedRows of(RowSet rows, Function<Query, RowSet> store) {
        return new NamedRows(rows.getResultVars(), rows.stream().toList(), store);
    }

    /** Labels and codes; an address that has its code or label beside it is left out. */
    public TextTable readable() {
        return table(columns.stream().filter(c -> !isNamedBeside(c)).toList(), Names::of);
    }

    private boolean isNamedBeside(Var column) {
        var beside =
                COMPANIONS.stream()
                        .map(suffix -> Var.alloc(column.getVarName() + suffix))
                        .filter(columns::contains)
                        .toList();
        return !beside.isEmpty()
                && rows.stream()
                        .filter(row -> row.contains(column))
                        .allMatch(row -> beside.stream().anyMatch(row::contains));
    }

    /** Every column, an address as a link with its label. */
    public TextTable linked() {
        return table(
                columns,
                (names, node) ->
                        node.isURI()
                                ? "[%s](%s)".formatted(names.of(node), node.getURI())
                                : names.of(node));
    }

    private TextTable table(List<Var> shown, BiFunction<Names, Node, String> text) {
        var nodes =
                rows.stream()
                        .flatMap(row -> shown.stream().flatMap(c -> value(row, c).stream()))
                        .toList();
        var names = Names.of(nodes, store);
        return new TextTable(
                shown.stream().map(Var::getVarName).toList(),
                rows.stream()
                        .map(
                                row ->
                                        shown.stream()
                                                .map(c -> value(row, c))
                                                .map(v -> v.map(n -> text.apply(names, n)))
                                                .map(v -> v.orElse(""))
                                                .toList())
                        .toList());
    }

    private static Optional<Node> value(Binding row, Var column) {
        return Optional.ofNullable(row.get(column));
    }
}
