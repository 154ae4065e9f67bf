package org.w3id.baap.server.sparql;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.baap.server.http.Refused;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A query's whole answer, e.g. the table of a SELECT, ready to go out in the format that was asked
 * for.
 */
final class Answers {

    private static final int MOST_ROWS = 250_000;
    private static final int MOST_TRIPLES = 500_000;

    private Answers() {}

    /** Runs the query to its end; what comes back sends the answer. */
    static Runnable whole(HttpAction action, Query query, QueryExec execution) {
        if (query.isAskType()) {
            boolean yes = execution.ask();
            return () -> Responses.doResponseBoolean(action, yes);
        }
        if (query.isSelectType()) {
            RowSet table = table(execution.select());
            return () -> Responses.doResponseResultSet(action, table, query.getPrologue());
        }
        Iterator<Triple> triples =
                query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
        Graph graph = graph(triples);
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return () -> Responses.doResponseGraph(action, graph);
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
        Graph graph = GraphFactory.createDefaultGraph();
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
