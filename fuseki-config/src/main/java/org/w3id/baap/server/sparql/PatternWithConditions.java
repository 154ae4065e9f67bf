package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;
import org.w3id.baap.server.store.Pattern;
import org.w3id.baap.server.store.Search;

import java.util.List;
import java.util.Optional;

/**
 * The inside of an OPTIONAL or EXISTS that is one pattern, e.g. {@code ?pp dcterms:title ?title
 * FILTER (LANG(?title) = "en")}.
 */
record PatternWithConditions(Pattern pattern, List<Expr> conditions) {

    PatternWithConditions {
        conditions = List.copyOf(conditions);
    }

    /** Empty if it is something else. */
    static Optional<PatternWithConditions> of(Op op, Graph graph) {
        return switch (op) {
            case OpFilter filter ->
                    of(filter.getSubOp(), graph)
                            .filter(sub -> sub.conditions.isEmpty())
                            .map(
                                    sub ->
                                            new PatternWithConditions(
                                                    sub.pattern, filter.getExprs().getList()));
            case OpTriple triple -> of(triple.asBGP(), graph);
            case OpBGP bgp when !bgp.getPattern().isEmpty() ->
                    Pattern.of(bgp.getPattern(), graph)
                            .map(pattern -> new PatternWithConditions(pattern, List.of()));
            default -> Optional.empty();
        };
    }

    /** Goes on to the next row that fulfils the conditions, if there is one. */
    boolean next(Search search, ExecutionContext context) {
        while (search.next()) {
            if (conditions.isEmpty() || holds(search, context)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Search search, ExecutionContext context) {
        var row = search.found();
        return conditions.stream().allMatch(condition -> condition.isSatisfied(row, context));
    }
}
