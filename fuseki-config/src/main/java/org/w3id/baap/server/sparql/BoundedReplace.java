package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

import java.util.List;
import java.util.regex.Matcher;

/**
 * REPLACE whose result stays short and whose pattern ends in time, e.g. {@code REPLACE(?code,
 * "[.]", "")}.
 */
final class BoundedReplace extends ExprFunctionN {

    BoundedReplace(ExprList arguments) {
        super("replace", arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text = BoundedRegex.string("REPLACE", arguments.get(0));
        String flags = arguments.size() > 3 ? BoundedRegex.string("REPLACE", arguments.get(3)) : "";
        var pattern =
                BoundedRegex.compile(
                        "REPLACE", BoundedRegex.string("REPLACE", arguments.get(1)), flags);
        String replacement = BoundedRegex.string("REPLACE", arguments.get(2));
        return like(
                arguments.get(0).asNode(),
                replace(pattern.matcher(new TimedText(text)), replacement));
    }

    private static String replace(Matcher matcher, String replacement) {
        var result = new StringBuilder();
        try {
            while (matcher.find()) {
                if (matcher.start()
                        < matcher.end()) { // ".*" also matches the empty end of the text
                    matcher.appendReplacement(result, replacement);
                }
                if (result.length() > Bounded.LONGEST_TEXT) {
                    break;
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: no such group in the pattern");
        }
        matcher.appendTail(result);
        Bounded.countText(result.length());
        return result.toString();
    }

    private static NodeValue like(Node original, String text) {
        String language = original.getLiteralLanguage();
        return NodeValue.makeNode(
                language.isEmpty()
                        ? NodeFactory.createLiteralDT(text, original.getLiteralDatatype())
                        : NodeFactory.createLiteralLang(text, language));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedReplace(arguments);
    }
}
