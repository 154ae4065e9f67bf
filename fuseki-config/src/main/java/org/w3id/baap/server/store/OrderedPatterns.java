package org.w3id.baap.server.store;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;

/** Looks up the triples of a pattern in their {@link JoinOrder}, by numbers where that can be. */
final class OrderedPatterns implements StageGenerator {

    private OrderedPatterns() {}

    /** Makes queries of a dataset run so. */
    static void use(DatasetGraph dataset) {
        dataset.getContext().set(ARQ.stageGenerator, new OrderedPatterns());
    }

    @Override
    public QueryIterator execute(
            BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        if (pattern.isEmpty()) {
            return input;
        }
        return Pattern.of(pattern, context.getActiveGraph())
                .<QueryIterator>map(packed -> new PatternRows(input, packed, context))
                .orElseGet(
                        () ->
                                PatternMatchData.execute(
                                        context.getActiveGraph(), pattern, input, null, context));
    }
}
