package org.w3id.baap.server.command;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.util.Context;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rows of a query in words, e.g. {@code outputCode,quote} and what follows. */
record Answer(RowSetRewindable rows, Store store) {

    private static final List<String> COMPANIONS = List.of("Code", "Label");

    static String turtle(Graph graph) {
        return RDFWriter.source(graph).lang(AnswerFormat.TTL.lang()).asString();
    }

    /** As the standards have it, every column as the query gives it. */
    String standard(AnswerFormat format) {
        rows.reset();
        var bytes = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(format.lang())
                .create(format.lang())
                .write(bytes, rows, Context.emptyContext());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Labels and codes; an address that has its code or label beside it is left out. */
    TextTable readable() {
        var columns = rows.getResultVars();
        var bindings = bindings();
        return table(
                columns.stream().filter(c -> !isNamedBeside(c, columns, bindings)).toList(),
                Names::of);
    }

    private static boolean isNamedBeside(Var column, List<Var> columns, List<Binding> bindings) {
        var beside =
                COMPANIONS.stream()
                        .map(suffix -> Var.alloc(column.getVarName() + suffix))
                        .filter(columns::contains)
                        .toList();
        return !beside.isEmpty()
                && bindings.stream()
                        .filter(row -> row.contains(column))
                        .allMatch(row -> beside.stream().anyMatch(row::contains));
    }

    /** Every column, an address as a link with its label. */
    TextTable linked() {
        return table(
                rows.getResultVars(),
                (names, node) ->
                        node.isURI()
                                ? "[%s](%s)".formatted(names.of(node), node.getURI())
                                : names.of(node));
    }

    private TextTable table(List<Var> columns, BiFunction<Names, Node, String> text) {
        var bindings = bindings();
        var nodes =
                bindings.stream()
                        .flatMap(row -> columns.stream().flatMap(c -> value(row, c).stream()))
                        .toList();
        var names = Names.of(nodes, store);
        return new TextTable(
                columns.stream().map(Var::getVarName).toList(),
                bindings.stream()
                        .map(
                                row ->
                                        columns.stream()
                                                .map(c -> value(row, c))
                                                .map(v -> v.map(n -> text.apply(names, n)))
                                                .map(v -> v.orElse(""))
                                                .toList())
                        .toList());
    }

    private List<Binding> bindings() {
        rows.reset();
        return ((RowSet) rows).stream().toList();
    }

    private static Optional<Node> value(Binding row, Var column) {
        return Optional.ofNullable(row.get(column));
    }
}
