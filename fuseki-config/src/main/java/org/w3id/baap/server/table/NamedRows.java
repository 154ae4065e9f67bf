package org.w3id.baap.server.table;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.baap.server.http.Language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a query in words, e.g. {@code WTDC Resolution 17} where the data has its address.
 *
 * @param store answers the query for the labels
 * @param language that labels are wanted in; where there is none, English
 */
public record NamedRows(
        List<Var> columns, List<Binding> rows, Function<Query, RowSet> store, Language language) {

    private static final String LABEL = "Label";

    private static final List<String> COMPANIONS = List.of("Code", LABEL);

    public NamedRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All that are left of these rows. */
    public static NamedRows of(RowSet rows, Function<Query, RowSet> store, Language language) {
        return new NamedRows(rows.getResultVars(), rows.stream().toList(), store, language);
    }

    /** Labels and codes; an address that has its code or label beside it is left out. */
    public TextTable readable() {
        return new TextTable(
                shown(),
                cells().stream().map(row -> row.stream().map(Cell::text).toList()).toList());
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
     *
     * @param address none where there is no text to show for it
     * @param language of the text; empty where nothing says
     */
    public record Cell(String text, Optional<String> address, String language) {}

    /** The columns that {@link #readable} and {@link #cells} show. */
    public List<String> shown() {
        return columns.stream().filter(c -> !isNamedBeside(c)).map(Var::getVarName).toList();
    }

    /** The readable table with the addresses behind its labels and codes. */
    public List<List<Cell>> cells() {
        var shown = shown();
        var names = Names.of(nodes(columns), store, language);
        return rows.stream()
                .map(row -> shown.stream().map(column -> cell(row, column, names)).toList())
                .toList();
    }

    private Cell cell(Binding row, String column, Names names) {
        var address = address(row, column);
        var label =
                address.filter(one -> column.endsWith(LABEL))
                        .map(one -> names.named(NodeFactory.createURI(one)))
                        .filter(one -> one.language().equals(language.tag()))
                        .filter(one -> language != Language.ENGLISH)
                        .or(() -> value(row, Var.alloc(column)).map(names::named));
        return new Cell(
                label.map(Names.Label::text).orElse(""),
                label.isPresent() ? address : Optional.empty(),
                label.map(Names.Label::language).orElse(""));
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
        var names = Names.of(nodes(columns), store, language);
        return new TextTable(
                columns.stream().map(Var::getVarName).toList(),
                rows.stream()
                        .map(
                                row ->
                                        columns.stream()
                                                .map(column -> value(row, column))
                                                .map(v -> v.map(node -> linked(names, node)))
                                                .map(text -> text.orElse(""))
                                                .toList())
                        .toList());
    }

    private static String linked(Names names, Node node) {
        return node.isURI() ? "[%s](%s)".formatted(names.of(node), node.getURI()) : names.of(node);
    }

    private List<Node> nodes(List<Var> of) {
        return rows.stream()
                .flatMap(row -> of.stream().flatMap(column -> value(row, column).stream()))
                .toList();
    }

    private static Optional<Node> value(Binding row, Var column) {
        return Optional.ofNullable(row.get(column));
    }
}
