package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.w3id.baap.server.store.Budget;

/**
 * Counts what an expression makes: a text of over 256 Ki characters or a number of over 4,096 bits
 * is an error (the variable stays unbound), and all texts of a query together have a limit. E.g.
 * {@code BIND(CONCAT(?x, ?x) AS ?y)}, twenty-six times.
 */
final class Bounded extends ExprFunction1 {

    static final int LONGEST_TEXT = 256 * 1024;
    private static final int MOST_BITS = 4096;

    private Bounded(Expr expression) {
        super(expression, "bounded");
    }

    static Expr of(Expr expression) {
        return new Bounded(expression);
    }

    @Override
    public NodeValue eval(NodeValue value) {
        if (value.isInteger()) {
            check(value.getInteger().bitLength(), MOST_BITS);
        } else if (value.isDecimal()) {
            check(value.getDecimal().unscaledValue().bitLength(), MOST_BITS);
        } else if (value.asNode().isLiteral()) {
            countText(value.asNode().getLiteralLexicalForm().length());
        }
        return value;
    }

    /** Charges a text of this length. */
    static void countText(int length) {
        check(length, LONGEST_TEXT);
        Budget.characters(length);
    }

    private static void check(int size, int most) {
        if (size > most) {
            throw new ExprEvalException("too long a value");
        }
    }

    @Override
    public Expr copy(Expr expression) {
        return new Bounded(expression);
    }
}
