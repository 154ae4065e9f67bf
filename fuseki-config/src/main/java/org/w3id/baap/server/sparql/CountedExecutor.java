package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.w3id.baap.server.store.Budget;

/**
 * Runs each step of a query and counts its rows, e.g. those of {@code { ?a ?b ?c . ?d ?e ?f }},
 * until enough is enough.
 */
final class CountedExecutor extends OpExecutor {

    private boolean parentKeeps;

    CountedExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        boolean kept = parentKeeps;
        parentKeeps = keepsRows(op);
        QueryIterator rows = super.exec(op, input);
        parentKeeps = kept;
        return rows == input || !kept && passesRows(op) ? rows : new Counted(rows, kept);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new SortedRows(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return new GroupedRows(exec(group.getSubOp(), input), group, execCxt);
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        var added = Alternatives.of(optional.getRight(), execCxt.getActiveGraph());
        if (added.isEmpty()) {
            return super.execute(optional, input);
        }
        return new OptionalRows(exec(optional.getLeft(), input), added.get(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        var rows = exec(filter.getSubOp(), input);
        for (Expr expression : filter.getExprs()) {
            rows = filtered(rows, expression);
        }
        return rows;
    }

    private QueryIterator filtered(QueryIterator rows, Expr expression) {
        if (expression instanceof E_Exists || expression instanceof E_NotExists) {
            var inside = ((ExprFunctionOp) expression).getGraphPattern();
            var going = Alternatives.of(inside, execCxt.getActiveGraph());
            if (going.isPresent()) {
                boolean wanted = expression instanceof E_Exists;
                return new ExistingRows(rows, going.get(), wanted, execCxt);
            }
        }
        return new QueryIterFilterExpr(rows, expression, execCxt);
    }

    private static boolean keepsRows(Op op) {
        return op instanceof OpOrder
                || op instanceof OpDistinct
                || op instanceof OpGroup
                || op instanceof OpJoin
                || op instanceof OpLeftJoin
                || op instanceof OpMinus;
    }

    // makes at most one row of each that a step below has counted
    private static boolean passesRows(Op op) {
        return op instanceof OpFilter
                || op instanceof OpExtend
                || op instanceof OpAssign
                || op instanceof OpProject
                || op instanceof OpSequence
                || op instanceof OpOrder
                || op instanceof OpGroup
                || op instanceof OpDistinct;
    }

    private static final class Counted extends QueryIteratorWrapper {
        private final boolean kept;

        Counted(QueryIterator rows, boolean kept) {
            super(rows);
            this.kept = kept;
        }

        @Override
        protected Binding moveToNextBinding() {
            Budget.row(kept);
            return super.moveToNextBinding();
        }
    }
}
