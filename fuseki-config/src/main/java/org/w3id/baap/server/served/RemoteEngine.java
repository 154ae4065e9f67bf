package org.w3id.baap.server.served;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.store.ReleaseDataset;
import org.w3id.baap.server.text.HitsAsValues;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hands queries on to a SPARQL 1.1 service whose default graph is the union of its named graphs.
 * Words are searched here: such a service need not know {@code text:query}.
 */
public final class RemoteEngine implements Engine {

    private final SparqlService service;
    private final DatasetGraph dataset;
    private final HitsAsValues search;

    private RemoteEngine(SparqlService service, DatasetGraph dataset, HitsAsValues search) {
        this.service = service;
        this.dataset = dataset;
        this.search = search;
    }

    /**
     * Of a service, which is asked what graphs it has.
     *
     * @param index of the same release
     * @throws Refused if it does not answer
     */
    public static RemoteEngine of(SparqlService service, TextIndex index) {
        var dataset = service.asking(() -> ReleaseDataset.of(service::asked));
        return new RemoteEngine(service, dataset, new HitsAsValues(index));
    }

    @Override
    public QueryExec prepare(Query query, Optional<DatasetDescription> named) {
        var asked = QueryFactory.create(search.in(query));
        named.ifPresent(graphs -> name(asked, graphs));
        return service.asked(asked);
    }

    // what the request names goes before what the query names (SPARQL 1.1 Protocol, 2.1.4)
    private static void name(Query query, DatasetDescription graphs) {
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        graphs.getDefaultGraphURIs().forEach(query::addGraphURI);
        graphs.getNamedGraphURIs().forEach(query::addNamedGraphURI);
    }

    @Override
    public <T> T reading(Supplier<T> question) {
        return service.asking(question);
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public Duration time() {
        return service.time();
    }
}
