package org.w3id.baap.server.sparql;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Exchange;
import org.w3id.baap.server.http.FrontDoor;
import org.w3id.baap.server.http.Problem;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers SPARQL queries, and nothing else: parse, refuse or run within the budget, and only then
 * send. An answer is whole or it is a {@link Problem}; e.g. a query that runs out of time gets 503
 * and not half a table.
 */
public final class QueryEndpoint extends SPARQL_QueryDataset {

    private static final Logger LOG = LoggerFactory.getLogger(QueryEndpoint.class);

    private final Supplier<Served> current;
    private final ReaderPages pages;

    /**
     * Over the release of the moment; a request asks the supplier once.
     *
     * @param pages for readers
     */
    public QueryEndpoint(Supplier<Served> current, ReaderPages pages) {
        this.current = current;
        this.pages = pages;
    }

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
        var request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            var served = current.get();
            var exchange = new Exchange(request, response, served);
            var visit = Visit.of(request);
            if (visit.isPresent()) {
                exchange.answer(visit.get().key(), () -> visit.get().reply(served, pages));
                return;
            }
            if (QueryRequest.isForReader(request)) {
                forReader(action, exchange, served);
                return;
            }
            var query = read(action);
            exchange.answer(query.key(), () -> reply(action, query, served));
        } catch (Refused e) {
            e.problem().send(request, response);
        } catch (QueryParseException e) {
            new Problem(400, String.join(" ", e.getMessage().split("\\s+")))
                    .send(request, response);
        } catch (ActionErrorException e) {
            new Problem(e.getRC(), QueryRequest.firstLine(e.getMessage())).send(request, response);
        } catch (QueryException e) {
            new Problem(400, QueryRequest.firstLine(e.getMessage())).send(request, response);
        } catch (RuntimeException e) {
            LOG.error("a query failed", e);
            new Problem(500, "The query could not be answered; this has been logged.")
                    .send(request, response);
        }
    }

    private static QueryRequest read(HttpAction action) {
        try {
            return QueryRequest.of(action.getRequest());
        } catch (IOException e) {
            throw new Refused(400, "The request's body could not be read.");
        } catch (HttpException.RuntimeException e) {
            throw new Refused(e.getCode(), "The request could not be decoded.");
        }
    }

    private void forReader(HttpAction action, Exchange exchange, Served served) throws IOException {
        var ask = Ask.of(action.getRequest());
        FrontDoor.showProblems(
                action.getRequest(),
                problem -> served.reading(() -> pages.problem(ask, served, problem)));
        var request = read(action);
        exchange.answer(
                ask.origin() + ask.language().tag() + request.key(),
                () -> {
                    var query = request.query();
                    SafeAlgebra.check(query);
                    return pages.answer(ask, served, query, answers(action, served));
                });
    }

    private static Answers answers(HttpAction action, Served served) {
        var named = SPARQLProtocol.getProtocolDatasetDescription(action);
        return new Answers(served.engine(), Optional.ofNullable(named));
    }

    private static Reply reply(HttpAction action, QueryRequest request, Served served) {
        var query = request.query();
        var choice = request.choice(Answers.forms(query));
        SafeAlgebra.check(query);
        var answers = answers(action, served);
        return Reply.Representation.of(
                choice, request.identity(), () -> answers.written(query, choice.form()));
    }
}
