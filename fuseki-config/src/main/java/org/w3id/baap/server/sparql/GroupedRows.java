package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.Accumulator;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row for each group of rows, e.g. for each output how many targets it serves. A group is found
 * by its values side by side, where Jena builds a row for each row to look it up.
 */
final class GroupedRows extends QueryIter1 {

    private final VarExprList by;
    private final List<ExprAggregator> aggregates;
    private Iterator<Binding> groups;

    GroupedRows(QueryIterator rows, OpGroup group, ExecutionContext context) {
        super(rows, context);
        this.by = group.getGroupVars();
        this.aggregates = group.getAggregators();
    }

    /** What the rows of a group have in common; null where that cannot be worked out. */
    private record Key(int hash, Node... values) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(values, key.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Override
    protected boolean hasNextBinding() {
        if (groups == null) {
            groups = group();
        }
        return groups.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return groups.next();
    }

    private Iterator<Binding> group() {
        if (!getInput().hasNext()) {
            return by.isEmpty() ? List.of(ofNothing()).iterator() : Collections.emptyIterator();
        }
        Map<Key, Accumulator[]> found = new LinkedHashMap<>();
        while (getInput().hasNext()) {
            var row = getInput().nextBinding();
            for (var accumulator : found.computeIfAbsent(key(row), first -> accumulators())) {
                accumulator.accumulate(row, getExecContext());
            }
        }
        return found.entrySet().stream().map(g -> row(g.getKey(), g.getValue())).iterator();
    }

    private Key key(Binding row) {
        List<Var> variables = by.getVars();
        var values = new Node[variables.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = by.get(variables.get(i), row, getExecContext());
        }
        return new Key(Arrays.hashCode(values), values);
    }

    private Accumulator[] accumulators() {
        return aggregates.stream()
                .map(aggregate -> CountOfVariable.of(aggregate.getAggregator()))
                .toArray(Accumulator[]::new);
    }

    private Binding row(Key key, Accumulator... accumulators) {
        var row = Binding.builder();
        for (int i = 0; i < key.values.length; i++) {
            if (key.values[i] != null) {
                row.add(by.getVars().get(i), key.values[i]);
            }
        }
        for (int i = 0; i < accumulators.length; i++) {
            var value = accumulators[i].getValue();
            if (value != null) {
                row.add(aggregates.get(i).getVar(), value.asNode());
            }
        }
        return row.build();
    }

    // SPARQL 1.1, 18.5.1: without GROUP BY there is one group, even of no rows
    private Binding ofNothing() {
        var row = Binding.builder();
        for (var aggregate : aggregates) {
            var value = aggregate.getAggregator().getValueEmpty();
            if (value != null) {
                row.add(aggregate.getVar(), value);
            }
        }
        return row.build();
    }

    @Override
    protected void closeSubIterator() {
        groups = Collections.emptyIterator();
    }

    @Override
    protected void requestSubCancel() {
        // the rows it reads look at the time themselves
    }
}
