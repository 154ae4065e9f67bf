package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.w3id.baap.server.store.DistinctTerms;

import java.util.function.Predicate;

/**
 * {@code COUNT(?thing)} and {@code COUNT(DISTINCT ?thing)} over the terms themselves: Jena makes a
 * value of each first, which to count takes longer than all else.
 */
final class CountOfVariable implements Accumulator {

    private final Predicate<Binding> counts;
    private long rows;

    private CountOfVariable(Predicate<Binding> counts) {
        this.counts = counts;
    }

    private static CountOfVariable all(Var variable) {
        return new CountOfVariable(row -> row.contains(variable));
    }

    private static CountOfVariable distinct(Var variable) {
        var seen = new DistinctTerms();
        return new CountOfVariable(row -> seen.add(row, variable));
    }

    /** For one group: this if it counts a variable, Jena's if not. */
    static Accumulator of(Aggregator aggregator) {
        return switch (aggregator) {
            case AggCountVar count when counted(count) instanceof ExprVar variable ->
                    all(variable.asVar());
            case AggCountVarDistinct count when counted(count) instanceof ExprVar variable ->
                    distinct(variable.asVar());
            default -> aggregator.createAccumulator();
        };
    }

    private static Expr counted(Aggregator count) {
        return count.getExprList().get(0);
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
        if (counts.test(row)) {
            rows++;
        }
    }

    @Override
    public NodeValue getValue() {
        return NodeValue.makeInteger(rows);
    }
}
