package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;

/**
 * The rows from which a pattern goes on, or those from which it does not, e.g. {@code FILTER NOT
 * EXISTS { ?output baap:contributesToTarget ?target }}. Jena makes a new query for each row.
 */
final class ExistingRows extends QueryIterProcessBinding {

    private final Alternatives going;
    private final boolean wanted;

    /** Those with a match if it is wanted, without one if not. */
    ExistingRows(QueryIterator rows, Alternatives going, boolean wanted, ExecutionContext context) {
        super(rows, context);
        this.going = going;
        this.wanted = wanted;
    }

    @Override
    public Binding accept(Binding row) {
        going.begin(row);
        return going.next(getExecContext()) == wanted ? row : null;
    }
}
