package org.w3id.baap.server.served;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.w3id.baap.server.store.ReleaseDataset;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers from graphs in this process, in memory or on disk.
 *
 * @param dataset with the limits of a query in its context
 */
public record LocalEngine(DatasetGraph dataset) implements Engine {

    @Override
    public QueryExec prepare(Query query, Optional<DatasetDescription> named) {
        boolean names = query.hasDatasetDescription();
        var description =
                names ? named.or(() -> Optional.of(DatasetDescription.create(query))) : named;
        var asked = names ? withoutGraphs(query) : query;
        return QueryExec.dataset(description.map(this::only).orElse(dataset))
                .context(dataset.getContext().copy())
                .query(asked)
                .build();
    }

    private DatasetGraph only(DatasetDescription named) {
        return ReleaseDataset.only(named, dataset);
    }

    private static Query withoutGraphs(Query query) {
        var all = QueryFactory.create(query);
        all.getGraphURIs().clear();
        all.getNamedGraphURIs().clear();
        return all;
    }

    @Override
    public <T> T reading(Supplier<T> question) {
        return Txn.calculateRead(dataset, question::get);
    }

    @Override
    public Duration time() {
        return Duration.ofMillis(
                Long.parseLong(dataset.getContext().getAsString(ARQ.queryTimeout)));
    }
}
