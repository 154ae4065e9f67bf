package org.w3id.baap.server.store;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** All rows that go on from other rows by a pattern. */
final class PatternRows extends QueryIter1 {

    private final Search search;
    private boolean there;

    PatternRows(QueryIterator rows, Pattern pattern, ExecutionContext context) {
        super(rows, context);
        this.search = new Search(pattern);
    }

    @Override
    protected boolean hasNextBinding() {
        while (!there) {
            there = search.next();
            if (!there) {
                if (!getInput().hasNext()) {
                    return false;
                }
                search.begin(getInput().nextBinding());
            }
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        there = false;
        return search.found();
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
