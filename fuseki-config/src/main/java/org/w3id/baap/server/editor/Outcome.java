package org.w3id.baap.server.editor;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSetStream;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.sparql.Syntaxes;
import org.w3id.baap.server.table.NamedRows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a query came to, as a page shows it. */
public sealed interface Outcome {

    /** Of a SELECT. */
    record Table(List<String> heads, List<List<Cell>> rows, int total) implements Outcome {

        private static final int MOST_ROWS = 1000;

        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A value, with the page about what it stands for. */
    record Cell(String text, Optional<String> link) {}

    /** Of an ASK. */
    record Word(boolean yes) implements Outcome {}

    /**
     * Of a CONSTRUCT or DESCRIBE.
     *
     * @param turtle empty where there is too much of it for a page
     */
    record Statements(int count, Optional<String> turtle) implements Outcome {
        private static final int MOST = 5000;
    }

    /** Asks. */
    static Outcome of(Query query, Answers answers, Language language) {
        if (query.isAskType()) {
            return new Word(answers.yes(query));
        }
        return query.isSelectType() ? table(query, answers, language) : statements(query, answers);
    }

    private static Table table(Query query, Answers answers, Language language) {
        var rows = answers.table(query);
        var columns = rows.getResultVars();
        var all = rows.stream().toList();
        var shown = all.subList(0, Math.min(all.size(), Table.MOST_ROWS));
        var named =
                NamedRows.of(
                        RowSetStream.create(columns, shown.iterator()), answers::table, language);
        return new Table(
                named.shown(),
                named.cells().stream()
                        .map(row -> row.stream().map(Outcome::cell).toList())
                        .toList(),
                all.size());
    }

    private static Cell cell(NamedRows.Cell cell) {
        return new Cell(cell.text(), cell.address().flatMap(Thing::link));
    }

    private static Statements statements(Query query, Answers answers) {
        var graph = answers.graph(query);
        return new Statements(
                graph.size(),
                Optional.of(graph)
                        .filter(g -> g.size() <= Statements.MOST)
                        .map(g -> Syntaxes.write(g, Form.TURTLE))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }
}
