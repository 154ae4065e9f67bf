package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.util.Context;
import org.w3id.baap.server.http.Refused;

/**
 * A query's algebra before it runs: what reaches outside the release is refused ({@code SERVICE},
 * Java classes as functions or predicates), functions that can grow are bounded. Sub-queries and
 * EXISTS are walked too.
 */
final class SafeAlgebra extends TransformCopy {

    private static final Node TEXT_QUERY = NodeFactory.createURI(TextQuery.NS + "query");

    /** Refuses, bounds, then optimizes as usual. */
    static Rewrite rewrite(Context context) {
        return op -> Optimize.stdOptimizationFactory.create(context).rewrite(check(op));
    }

    /** Refuses what may not be asked, before another service is asked it. */
    static void check(Query query) {
        try {
            check(Algebra.compile(query));
        } catch (StackOverflowError e) {
            throw new Refused(422, "The query is nested too deeply.");
        }
    }

    private static Op check(Op op) {
        return Transformer.transform(new SafeAlgebra(), new BoundedExpressions(), op);
    }

    @Override
    public Op transform(OpService service, Op sub) {
        throw new Refused(
                422,
                "SERVICE is not available here: this endpoint answers from its own release alone.");
    }

    @Override
    public Op transform(OpBGP pattern) {
        checkPredicates(pattern.getPattern());
        return super.transform(pattern);
    }

    @Override
    public Op transform(OpQuadPattern pattern) {
        checkPredicates(pattern.getBasicPattern());
        return super.transform(pattern);
    }

    @Override
    public Op transform(OpTriple triple) {
        checkPredicate(triple.getTriple().getPredicate());
        return super.transform(triple);
    }

    @Override
    public Op transform(OpPath path) {
        PathCheck.check(path.getTriplePath().getPath());
        return super.transform(path);
    }

    @Override
    public Op transform(OpProcedure procedure, Op sub) {
        throw new Refused(422, "Procedures are not available here.");
    }

    @Override
    public Op transform(OpPropFunc function, Op sub) {
        checkPredicate(function.getProperty());
        return super.transform(function, sub);
    }

    @Override
    public Op transform(OpExt extension) {
        throw new Refused(422, "Extensions of SPARQL are not available here.");
    }

    private static void checkPredicates(BasicPattern pattern) {
        for (Triple triple : pattern) {
            checkPredicate(triple.getPredicate());
        }
    }

    static void checkPredicate(Node predicate) {
        if (!predicate.isURI() || predicate.equals(TEXT_QUERY)) {
            return;
        }
        String iri = predicate.getURI();
        if (iri.startsWith("java:")
                || iri.startsWith("http://jena.apache.org/")
                || iri.startsWith("http://jena.hpl.hp.com/")
                || iri.startsWith("http://www.w3.org/2005/xpath-functions")) {
            throw new Refused(
                    422,
                    "The predicate <" + iri + "> would run code; text:query is the only one here.");
        }
    }
}
