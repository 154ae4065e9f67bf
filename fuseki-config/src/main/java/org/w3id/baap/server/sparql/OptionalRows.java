package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/**
 * Rows, each with what an OPTIONAL adds to it, or as it is, e.g. {@code OPTIONAL { ?pp
 * dcterms:title ?title }}. Jena makes a new query for each row.
 */
final class OptionalRows extends QueryIter1 {

    private final Alternatives added;
    private Binding alone;
    private Binding next;

    OptionalRows(QueryIterator rows, Alternatives added, ExecutionContext context) {
        super(rows, context);
        this.added = added;
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null) {
            if (added.next(getExecContext())) {
                next = added.found();
                alone = null;
            } else if (alone != null) {
                next = alone;
                alone = null;
            } else if (getInput().hasNext()) {
                alone = getInput().nextBinding();
                added.begin(alone);
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        var moved = next;
        next = null;
        return moved;
    }

    @Override
    protected void closeSubIterator() {
        // nothing is open but the rows it began with
    }

    @Override
    protected void requestSubCancel() {
        // look-ups look at the time themselves
    }
}
