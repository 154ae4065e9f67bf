package org.w3id.baap.server.sparql;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.baap.server.http.Problem;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.store.Budget;

import java.io.IOException;
import java.time.Duration;

/**
 * Answers SPARQL queries, and nothing else: parse, refuse or run within the budget, and only then
 * send. An answer is whole or it is a {@link Problem}; e.g. a query that runs out of time gets 503
 * and not half a table.
 */
public final class QueryEndpoint extends SPARQL_QueryDataset {

    private static final Logger LOG = LoggerFactory.getLogger(QueryEndpoint.class);

    /**
     * Makes a dataset's context run queries with bounded functions, counted rows and nothing from
     * outside.
     */
    public static void secure(Context context) {
        RewriteFactory safe = SafeAlgebra::rewrite;
        context.set(ARQConstants.sysOptimizerFactory, safe);
        QC.setFactory(context, CountedExecutor::new);
        context.set(ARQ.httpServiceAllowed, false);
    }

    @Override
    public void process(HttpAction action) {
        try {
            answer(action);
        } catch (IOException e) {
            LOG.debug("the client left", e);
        }
    }

    private void answer(HttpAction action) throws IOException {
        HttpServletResponse response = action.getResponse();
        try {
            run(action, read(action));
        } catch (Refused e) {
            e.problem().send(response);
        } catch (Budget.Exceeded e) {
            exceeded(e.limit(), time(action)).send(response);
        } catch (QueryCancelledException e) {
            exceeded(Budget.Exceeded.Limit.TIME, time(action)).send(response);
        } catch (StackOverflowError e) {
            new Problem(422, "The query is nested too deeply.").send(response);
        } catch (QueryParseException e) {
            new Problem(400, String.join(" ", e.getMessage().split("\\s+"))).send(response);
        } catch (ActionErrorException e) {
            new Problem(e.getRC(), QueryRequest.firstLine(e.getMessage())).send(response);
        } catch (QueryException e) {
            new Problem(400, QueryRequest.firstLine(e.getMessage())).send(response);
        } catch (RuntimeException e) {
            LOG.error("a query failed", e);
            new Problem(500, "The query could not be answered; this has been logged.")
                    .send(response);
        }
    }

    private static Query read(HttpAction action) {
        try {
            return new QueryRequest(action.getRequest()).query();
        } catch (IOException e) {
            throw new Refused(400, "The request's body could not be read.");
        } catch (HttpException.RuntimeException e) {
            throw new Refused(e.getCode(), "The request could not be decoded.");
        }
    }

    private void run(HttpAction action, Query query) {
        Runnable answer;
        action.beginRead();
        try {
            answer = Budget.within(time(action), () -> answer(action, query));
        } finally {
            action.endRead();
        }
        answer.run();
    }

    private Runnable answer(HttpAction action, Query query) {
        var chosen = decideDataset(action, query, "");
        try (QueryExec execution = createQueryExec(action, chosen.getRight(), chosen.getLeft())) {
            return Answers.whole(action, query, execution);
        }
    }

    private static Duration time(HttpAction action) {
        return Duration.ofMillis(Long.parseLong(action.getContext().getAsString(ARQ.queryTimeout)));
    }

    private static Problem exceeded(Budget.Exceeded.Limit limit, Duration time) {
        return switch (limit) {
            case TIME ->
                    new Problem(
                            503,
                            "The query took longer than the "
                                    + time.toMillis() / 1000.0
                                    + " s allowed. Narrow it, or take the release's files and ask your own server.");
            case ROWS ->
                    new Problem(
                            422,
                            "The query makes too many rows on its way (over "
                                    + Budget.ROWS
                                    + "). Is a pattern not joined to the others?");
            case CHARACTERS -> new Problem(422, "The query's functions make too much text.");
        };
    }
}
