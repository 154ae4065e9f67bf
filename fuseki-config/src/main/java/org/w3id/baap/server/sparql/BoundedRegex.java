package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

import java.util.List;
import java.util.regex.Pattern;

/** REGEX that ends when its query's time does, e.g. {@code REGEX(?title, "^broad", "i")}. */
final class BoundedRegex extends ExprFunctionN {

    private Pattern last;
    private String lastKey;

    BoundedRegex(ExprList arguments) {
        super("regex", arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text = string("REGEX", arguments.get(0));
        String flags = arguments.size() > 2 ? string("REGEX", arguments.get(2)) : "";
        return NodeValue.makeBoolean(
                pattern(string("REGEX", arguments.get(1)), flags)
                        .matcher(new TimedText(text))
                        .find());
    }

    // The pattern is nearly always the same for every row.
    private Pattern pattern(String pattern, String flags) {
        String key = flags + '/' + pattern;
        if (!key.equals(lastKey)) {
            last = compile("REGEX", pattern, flags);
            lastKey = key;
        }
        return last;
    }

    static Pattern compile(String name, String pattern, String flags) {
        if (!flags.chars().allMatch(flag -> "smixq".indexOf(flag) >= 0)) {
            throw new ExprEvalException(name + " flags are s m i x q");
        }
        return RegexEngine.makePattern(name, pattern, flags);
    }

    static String string(String name, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(name, value).getLiteralLexicalForm();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedRegex(arguments);
    }
}
