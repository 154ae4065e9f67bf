package org.w3id.baap.server.served;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.w3id.baap.server.store.ReleaseDataset;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Hands queries on to a SPARQL 1.1 service whose default graph is the union of its named graphs,
 * e.g. a Virtuoso at {@code http://localhost:8890/sparql}.
 */
public final class RemoteEngine implements Engine {

    private final URI service;
    private final Duration time;
    private final DatasetGraph dataset;

    /**
     * A service and how long it is waited for.
     *
     * @param dataset its graphs, as {@link #graphs} gives them
     */
    public RemoteEngine(URI service, Duration time, DatasetGraph dataset) {
        this.service = service;
        this.time = time;
        this.dataset = dataset;
    }

    /** The graphs of a service. */
    public static DatasetGraph graphs(URI service, Duration time) {
        return ReleaseDataset.of(query -> sent(service, time, query));
    }

    private static QueryExec sent(URI service, Duration time, Query query) {
        return QueryExecHTTP.service(service.toString())
                .query(query)
                .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    @Override
    public QueryExec prepare(Query query, Optional<DatasetDescription> named) {
        var asked = QueryFactory.create(query);
        named.ifPresent(graphs -> name(asked, graphs));
        return sent(service, time, asked);
    }

    // what the request names goes before what the query names (SPARQL 1.1 Protocol, 2.1.4)
    private static void name(Query query, DatasetDescription graphs) {
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        graphs.getDefaultGraphURIs().forEach(query::addGraphURI);
        graphs.getNamedGraphURIs().forEach(query::addNamedGraphURI);
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public Duration time() {
        return time;
    }
}
