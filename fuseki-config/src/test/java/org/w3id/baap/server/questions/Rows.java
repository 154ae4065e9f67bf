package org.w3id.baap.server.questions;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.Context;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of text, read from CSV. */
record Rows(List<String> head, List<List<String>> rows) {

    static Rows of(String csv) {
        var read =
                RowSetReaderRegistry.getFactory(ResultSetLang.RS_CSV)
                        .create(ResultSetLang.RS_CSV)
                        .read(
                                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                                Context.emptyContext());
        var columns = read.getResultVars();
        return new Rows(
                columns.stream().map(Var::getVarName).toList(),
                read.stream()
                        .map(row -> columns.stream().map(c -> text(row.get(c))).toList())
                        .toList());
    }

    private static String text(Node cell) {
        return cell == null ? "" : cell.getLiteralLexicalForm();
    }

    /** Some of the columns. */
    Rows only(List<String> columns) {
        return new Rows(
                columns,
                rows.stream()
                        .map(row -> columns.stream().map(c -> row.get(head.indexOf(c))).toList())
                        .toList());
    }
}
