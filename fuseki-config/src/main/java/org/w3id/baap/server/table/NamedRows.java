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
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /**
     * What a reader sees of a value, and the address it stands for, e.g. {@code 2.3} for the one of
     * Output 2.3 that the row has beside it.
     */
    public record Cell(String text, Optional<String> address) {}

    /** The columns that {@link #readable} and {@link #cells} show. */
    public List<String> shown() {
        return columns.stream().filter(c -> !isNamedBeside(c)).map(Var::getVarName).toList();
    }

    /** The readable table with the addresses behind its labels and codes. */
    public List<List<Cell>> cells() {
        var text = readable().rows();
        var shown = shown();
        return IntStream.range(0, rows.size())
                .mapToObj(
                        row ->
                                IntStream.range(0, shown.size())
                                        .mapToObj(
                                                i ->
                                                        new Cell(
                                                                text.get(row).get(i),
                                                                address(
                                                                        rows.get(row),
                                                                        shown.get(i))))
                                        .toList())
                .toList();
    }

    private static Optional<String> address(Binding row, String column) {
        var named =
                COMPANIONS.stream()
                        .filter(column::endsWith)
                        .map(end -> column.substring(0, column.length() - end.length()))
                        .filter(name -> !name.isEmpty());
        return Stream.concat(Stream.of(column), named)
                .map(name -> row.get(Var.alloc(name)))
                .filter(node -> node != null && node.isURI())
                .map(Node::getURI)
                .findFirst();
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
