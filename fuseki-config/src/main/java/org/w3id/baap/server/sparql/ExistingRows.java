package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.w3id.baap.server.store.Search;

/**
 * The rows from which a pattern goes on, or those from which it does not, e.g. {@code FILTER NOT
 * EXISTS { ?output baap:contributesToTarget ?target }}. Jena makes a new query for each row.
 */
final class ExistingRows extends QueryIterProcessBinding {

    private final PatternWithConditions pattern;
    private final Search search;
    private final boolean wanted;

    /** Those with a match if it is wanted, without one if not. */
    ExistingRows(
            QueryIterator rows,
            PatternWithConditions pattern,
            boolean wanted,
            ExecutionContext context) {
        super(rows, context);
        this.pattern = pattern;
        this.search = new Search(pattern.pattern());
        this.wanted = wanted;
    }

    @Override
    public Binding accept(Binding row) {
        search.begin(row);
        return pattern.next(search, getExecContext()) == wanted ? row : null;
    }
}
