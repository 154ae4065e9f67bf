package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.w3id.baap.server.http.Refused;

import java.util.List;

/**
 * Puts bounded functions in the place of those that can grow or hang, e.g. REGEX and CONCAT, and
 * {@link ValueOfVariable} in the place of variables; refuses foreign functions.
 */
final class BoundedExpressions extends ExprTransformCopy {

    // xsd:integer(?text) and its like are casts
    private static final List<String> KNOWN =
            List.of(
                    "http://www.w3.org/2001/XMLSchema#",
                    "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

    @Override
    public Expr transform(ExprVar variable) {
        return new ValueOfVariable(variable.asVar());
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new BoundedRegex(arguments);
            case E_StrReplace replace -> new BoundedReplace(arguments);
            case E_StrConcat concat -> Bounded.of(new E_StrConcat(arguments));
            case E_Call call -> throw foreign("CALL");
            case E_Function foreign -> {
                checkFunction(foreign.getFunctionIRI());
                yield super.transform(foreign, arguments);
            }
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr copy = super.transform(function, argument);
        return copy instanceof E_StrEncodeForURI ? Bounded.of(copy) : copy;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        Expr copy = super.transform(function, left, right);
        return copy instanceof E_Multiply || copy instanceof E_Add ? Bounded.of(copy) : copy;
    }

    @Override
    public Expr transform(ExprAggregator aggregation) {
        Aggregator aggregator = aggregation.getAggregator();
        if (aggregator instanceof AggCustom) {
            throw foreign("This aggregate");
        }
        if (aggregator.getExprList() == null || aggregator.getExprList().isEmpty()) {
            return aggregation;
        }
        var expressions = new ExprList();
        for (Expr expression : aggregator.getExprList()) {
            Expr safe = ExprTransformer.transform(this, expression);
            expressions.add(joinsText(aggregator) ? Bounded.of(safe) : safe);
        }
        return new ExprAggregator(aggregation.getVar(), aggregator.copy(expressions));
    }

    private static boolean joinsText(Aggregator aggregator) {
        return aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
    }

    private static void checkFunction(String iri) {
        if (KNOWN.stream().noneMatch(iri::startsWith)) {
            throw foreign("The function <" + iri + ">");
        }
    }

    private static Refused foreign(String what) {
        return new Refused(
                422,
                what
                        + " is not available here; the functions of SPARQL 1.1 and the xsd: casts are.");
    }
}
