package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemRoaring;
import org.apache.jena.mem.IndexingStrategy;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.served.Engine;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.store.Budget;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs queries within their budget, each to its end, e.g. the whole table of a SELECT; what went
 * over it is {@link Refused}.
 *
 * @param engine answers them
 * @param named the graphs that the request names, instead of all
 */
public record Answers(Engine engine, Optional<DatasetDescription> named) {

    /** Of a table. */
    public static final int MOST_ROWS = 250_000;

    /** Of a graph. */
    public static final int MOST_TRIPLES = 500_000;

    /** Of all graphs of a release. */
    public static Answers from(Served served) {
        return new Answers(served.engine(), Optional.empty());
    }

    /** The forms in which this query's answer can be had. */
    public static List<Form> forms(Query query) {
        return query.isSelectType() || query.isAskType()
                ? Syntaxes.ofTables()
                : Syntaxes.ofGraphs();
    }

    /** The whole answer in one of its forms. */
    public byte[] written(Query query, Form form) {
        if (query.isAskType()) {
            return Syntaxes.write(yes(query), form);
        }
        return query.isSelectType()
                ? Syntaxes.write(table(query), form)
                : Syntaxes.write(graph(query), form);
    }

    /** The answer of an ASK. */
    public boolean yes(Query query) {
        return within(query, QueryExec::ask);
    }

    /** The table of a SELECT, whole. */
    public RowSet table(Query query) {
        return within(query, execution -> table(execution.select()));
    }

    /** The graph of a CONSTRUCT or DESCRIBE, whole, with the query's prefixes. */
    public Graph graph(Query query) {
        return within(
                query,
                execution -> {
                    var triples =
                            query.isDescribeType()
                                    ? execution.describeTriples()
                                    : execution.constructTriples();
                    var graph = graph(triples);
                    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
                    return graph;
                });
    }

    private <T> T within(Query query, Function<QueryExec, T> question) {
        Supplier<T> run =
                () -> {
                    try (var execution = engine.prepare(query, named)) {
                        var answer = question.apply(execution);
                        // Jena ends the rows of a query that is cancelled between two of them.
                        Budget.checkTime();
                        return answer;
                    }
                };
        try {
            return Budget.within(engine.time(), () -> engine.reading(run));
        } catch (Budget.Exceeded e) {
            throw exceeded(e.limit());
        } catch (QueryCancelledException e) {
            throw exceeded(Budget.Exceeded.Limit.TIME);
        } catch (StackOverflowError e) {
            throw new Refused(422, "The query is nested too deeply.");
        }
    }

    private Refused exceeded(Budget.Exceeded.Limit limit) {
        return switch (limit) {
            case TIME ->
                    new Refused(
                            503,
                            "The query took longer than the "
                                    + engine.time().toMillis() / 1000.0
                                    + " s allowed. Narrow it, or take the release's files and ask your own server.");
            case ROWS ->
                    new Refused(
                            422,
                            "The query makes too many rows on its way (over "
                                    + Budget.ROWS
                                    + "). Is a pattern not joined to the others?");
            case CHARACTERS -> new Refused(422, "The query's functions make too much text.");
        };
    }

    private static RowSet table(RowSet rows) {
        List<Binding> table = new ArrayList<>();
        while (rows.hasNext()) {
            if (table.size() == MOST_ROWS) {
                throw new Refused(
                        422,
                        "The answer has over "
                                + MOST_ROWS
                                + " rows: page with ORDER BY, LIMIT and OFFSET.");
            }
            table.add(rows.next());
        }
        return RowSetStream.create(rows.getResultVars(), table.iterator());
    }

    private static Graph graph(Iterator<Triple> triples) {
        // most are only written: an index is made for who asks it for more
        Graph graph = new GraphMemRoaring(IndexingStrategy.LAZY);
        while (triples.hasNext()) {
            if (graph.size() == MOST_TRIPLES) {
                throw new Refused(
                        422,
                        "The answer has over "
                                + MOST_TRIPLES
                                + " triples: page with LIMIT and OFFSET.");
            }
            graph.add(triples.next());
        }
        return graph;
    }
}
