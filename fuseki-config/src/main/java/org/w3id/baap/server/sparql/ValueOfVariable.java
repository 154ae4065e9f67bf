package org.w3id.baap.server.sparql;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueLang;
import org.apache.jena.sparql.expr.nodevalue.NodeValueNode;
import org.apache.jena.sparql.expr.nodevalue.NodeValueString;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.vocabulary.RDF;

/**
 * A variable in an expression, e.g. in {@code LANG(?label) = "en"}. Jena keeps the values of 10,000
 * terms in a cache that all queries share: of a larger release nearly each label pushes another
 * out, which takes longer than to make the value of an address or a text anew.
 */
final class ValueOfVariable extends ExprVar {

    ValueOfVariable(Var variable) {
        super(variable);
    }

    @Override
    public NodeValue eval(Binding row, FunctionEnv environment) {
        var term = row == null ? null : row.get(varNode);
        return term == null ? super.eval(row, environment) : value(term);
    }

    private static NodeValue value(Node term) {
        if (term.isURI()) {
            return new NodeValueNode(term);
        }
        var type = term.isLiteral() ? term.getLiteralDatatype() : null;
        if (XSDDatatype.XSDstring.equals(type)) {
            return new NodeValueString(term);
        }
        return RDF.dtLangString.equals(type) && !term.getLiteralLanguage().isEmpty()
                ? new NodeValueLang(term)
                : NodeValue.makeNode(term);
    }

    @Override
    public Expr copySubstitute(Binding row) {
        return again(super.copySubstitute(row));
    }

    @Override
    public Expr applyNodeTransform(NodeTransform transform) {
        return again(super.applyNodeTransform(transform));
    }

    @Override
    public Expr copy(Var variable) {
        return new ValueOfVariable(variable);
    }

    private static Expr again(Expr other) {
        return other instanceof ExprVar variable ? new ValueOfVariable(variable.asVar()) : other;
    }
}
