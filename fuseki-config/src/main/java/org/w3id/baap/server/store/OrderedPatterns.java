package org.w3id.baap.server.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Looks up the triples of a pattern in their {@link JoinOrder}. */
final class OrderedPatterns implements StageGenerator {

    private final CompletableFuture<Frequencies> frequencies;

    private OrderedPatterns(CompletableFuture<Frequencies> frequencies) {
        this.frequencies = frequencies;
    }

    /** Makes queries of a dataset run so; its default graph is counted while it is opened. */
    static void use(DatasetGraph dataset) {
        var counted =
                CompletableFuture.supplyAsync(() -> Frequencies.of(dataset.getDefaultGraph()));
        dataset.getContext().set(ARQ.stageGenerator, new OrderedPatterns(counted));
    }

    @Override
    public QueryIterator execute(
            BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        if (pattern.size() < 2) {
            return matches(pattern, input, context);
        }
        if (input.isJoinIdentity()) {
            return matches(ordered(pattern, Set.of()), input, context);
        }
        var rows = QueryIterPeek.create(input, context);
        var first = rows.peek();
        if (first == null) {
            return rows;
        }
        var bound = new HashSet<Node>();
        first.vars().forEachRemaining(bound::add);
        return matches(ordered(pattern, bound), rows, context);
    }

    private BasicPattern ordered(BasicPattern pattern, Set<Node> bound) {
        return new JoinOrder(frequencies.join(), bound).of(pattern);
    }

    private static QueryIterator matches(
            BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        return PatternMatchData.execute(context.getActiveGraph(), pattern, input, null, context);
    }
}
