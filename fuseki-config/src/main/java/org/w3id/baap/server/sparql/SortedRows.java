package org.w3id.baap.server.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.w3id.baap.server.store.Budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Rows in the order of {@code ORDER BY ?objective ?position}. What a row is sorted by is worked out
 * once, where Jena does it at each comparison; only of very many rows the keys would take more room
 * than they save time.
 */
final class SortedRows extends QueryIter1 {

    private static final int MOST_WITH_KEYS = 50_000;
    private static final int COMPARISONS_BETWEEN_LOOKS = 1024;

    private final List<SortCondition> conditions;
    private Iterator<Binding> sorted;
    private int comparisons;

    SortedRows(QueryIterator rows, List<SortCondition> conditions, ExecutionContext context) {
        super(rows, context);
        this.conditions = conditions;
    }

    /** A row and what it is sorted by; null where that cannot be worked out. */
    private record Keyed(Binding row, NodeValue... keys) {}

    @Override
    protected boolean hasNextBinding() {
        if (sorted == null) {
            sorted = sort();
        }
        return sorted.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return sorted.next();
    }

    private Iterator<Binding> sort() {
        List<Binding> rows = new ArrayList<>();
        getInput().forEachRemaining(rows::add);
        if (rows.size() > MOST_WITH_KEYS) {
            rows.sort(inTime(new BindingComparator(conditions, getExecContext())));
            return rows.iterator();
        }
        var keyed = new ArrayList<Keyed>(rows.size());
        rows.forEach(row -> keyed.add(new Keyed(row, keys(row))));
        keyed.sort(inTime(this::compare));
        return keyed.stream().map(Keyed::row).iterator();
    }

    private NodeValue[] keys(Binding row) {
        var keys = new NodeValue[conditions.size()];
        for (int i = 0; i < keys.length; i++) {
            try {
                keys[i] = conditions.get(i).expression.eval(row, getExecContext());
            } catch (ExprEvalException e) {
                keys[i] = null; // sorts first, as SPARQL says of what is not bound
            }
        }
        return keys;
    }

    private int compare(Keyed one, Keyed other) {
        for (int i = 0; i < one.keys.length; i++) {
            int order = BindingComparator.compareNodesRaw(one.keys[i], other.keys[i]);
            if (order != 0) {
                boolean descending = conditions.get(i).direction == Query.ORDER_DESCENDING;
                return descending ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.row, other.row);
    }

    private <T> Comparator<T> inTime(Comparator<T> order) {
        return (one, other) -> {
            if (++comparisons % COMPARISONS_BETWEEN_LOOKS == 0) {
                Budget.checkTime();
            }
            return order.compare(one, other);
        };
    }

    @Override
    protected void requestSubCancel() {
        // the comparisons look at the time themselves
    }

    @Override
    protected void closeSubIterator() {
        sorted = Collections.emptyIterator();
    }
}
