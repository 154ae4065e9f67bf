package org.w3id.baap.server.served;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.server.http.AnswerCache;
import org.w3id.baap.server.http.Generation;
import org.w3id.baap.server.release.Release;

import java.time.Duration;

/**
 * One release as it is answered from. It never changes; what is found out about it, such as the
 * codes of its things, is found out once.
 */
public final class Served implements Generation {

    private final Release release;
    private final DatasetGraph dataset;
    private final String tag;
    private final AnswerCache answers = new AnswerCache();
    private volatile Codes codes;

    /**
     * A release whose data has been read.
     *
     * @param dataset its graphs, with the limits of a query in the context
     * @param build what differs between builds of the software
     */
    public Served(Release release, DatasetGraph dataset, String build) {
        this.release = release;
        this.dataset = dataset;
        this.tag = release.hash() + "." + build;
    }

    /** Where its files lie, and its hash. */
    public Release release() {
        return release;
    }

    /** Its graphs. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** How long a query may take. */
    public Duration time() {
        return Duration.ofMillis(
                Long.parseLong(dataset.getContext().getAsString(ARQ.queryTimeout)));
    }

    /** A query of its data, to be closed. */
    public QueryExec ask(Query query) {
        return QueryExec.dataset(dataset).query(query).build();
    }

    /** By what its things can be called, e.g. {@code 5.b}. */
    public Codes codes() {
        if (codes == null) {
            codes = Codes.read(this::ask);
        }
        return codes;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public AnswerCache answers() {
        return answers;
    }
}
