package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

import java.util.HashSet;
import java.util.Set;

/**
 * {@code COUNT(?thing)} and {@code COUNT(DISTINCT ?thing)} over the terms themselves: Jena makes a
 * value of each first, which to count takes longer than all else.
 */
final class CountOfVariable implements Accumulator {

    private final Var variable;
    private final boolean distinct;
    private final Set<Node> seen = new HashSet<>();
    private long rows;

    private CountOfVariable(Var variable, boolean distinct) {
        this.variable = variable;
        this.distinct = distinct;
    }

    /** For one group: this if it counts a variable, Jena's if not. */
    static Accumulator of(Aggregator aggregator) {
        boolean distinct = aggregator instanceof AggCountVarDistinct;
        boolean counts = distinct || aggregator instanceof AggCountVar;
        return counts && aggregator.getExprList().get(0) instanceof ExprVar counted
                ? new CountOfVariable(counted.asVar(), distinct)
                : aggregator.createAccumulator();
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
        var term = row.get(variable);
        if (term != null && (!distinct || seen.add(term))) {
            rows++;
        }
    }

    @Override
    public NodeValue getValue() {
        return NodeValue.makeInteger(rows);
    }
}
