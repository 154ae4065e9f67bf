package org.w3id.baap.benchmarks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

import java.io.File;
import java.io.IOException;

/**
 * RDF4J's memory store behind Jetty: {@code Rdf4jServer 3031 data.nq dataset.nq} answers at {@code
 * /sparql}. Its default graph is every graph.
 */
final class Rdf4jServer extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final int LONGEST_SECONDS = 10;

    private final transient Repository repository;

    private Rdf4jServer(Repository repository) {
        this.repository = repository;
    }

    public static void main(String[] arguments) throws Exception {
        var repository = new SailRepository(new MemoryStore());
        try (var connection = repository.getConnection()) {
            connection.begin();
            for (int i = 1; i < arguments.length; i++) {
                connection.add(new File(arguments[i]), RDFFormat.NQUADS);
            }
            connection.commit();
        }
        PlainJetty.start(Integer.parseInt(arguments[0]), "/sparql", new Rdf4jServer(repository));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (var connection = repository.getConnection()) {
            var query = connection.prepareQuery(request.getParameter("query"));
            query.setMaxExecutionTime(LONGEST_SECONDS);
            answer(query, response);
        }
    }

    private static void answer(Query query, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        response.setContentType(
                query instanceof GraphQuery
                        ? "application/n-triples"
                        : "application/sparql-results+json");
        switch (query) {
            case TupleQuery select -> select.evaluate(new SPARQLResultsJSONWriter(out));
            case GraphQuery construct -> construct.evaluate(new NTriplesWriter(out));
            case BooleanQuery ask -> new SPARQLBooleanJSONWriter(out).handleBoolean(ask.evaluate());
            default -> throw new IllegalStateException("a new kind of query: " + query);
        }
    }
}
