package org.w3id.baap.server.served;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.baap.server.http.Refused;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the queries of a release are answered: here, or by another SPARQL service. */
public interface Engine {

    /**
     * A query ready to run, to be closed.
     *
     * @param named the graphs that the request names, instead of all
     */
    QueryExec prepare(Query query, Optional<DatasetDescription> named);

    /** The same data, to look single things up in. */
    DatasetGraph dataset();

    /**
     * Runs what reads the data, so that it sees one state all through.
     *
     * @throws Refused if the data is elsewhere and cannot be read
     */
    <T> T reading(Supplier<T> question);

    /** How long a query may take. */
    Duration time();
}
