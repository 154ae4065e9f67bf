package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.w3id.baap.server.store.Search;

/**
 * Rows, each with what an OPTIONAL of one pattern adds to it, or as it is, e.g. {@code OPTIONAL {
 * ?pp dcterms:title ?title }}. Jena makes a new query for each row.
 */
final class OptionalRows extends QueryIter1 {

    private final PatternWithConditions pattern;
    private final Search search;
    private Binding alone;
    private Binding next;

    OptionalRows(QueryIterator rows, PatternWithConditions pattern, ExecutionContext context) {
        super(rows, context);
        this.pattern = pattern;
        this.search = new Search(pattern.pattern());
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null) {
            if (pattern.next(search, getExecContext())) {
                next = search.found();
                alone = null;
            } else if (alone != null) {
                next = alone;
                alone = null;
            } else if (getInput().hasNext()) {
                alone = getInput().nextBinding();
                search.begin(alone);
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
