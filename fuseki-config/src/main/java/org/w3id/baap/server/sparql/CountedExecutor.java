package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
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
        return rows == input ? rows : new Counted(rows, kept);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new SortedRows(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    private static boolean keepsRows(Op op) {
        return op instanceof OpOrder
                || op instanceof OpDistinct
                || op instanceof OpGroup
                || op instanceof OpJoin
                || op instanceof OpLeftJoin
                || op instanceof OpMinus;
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
