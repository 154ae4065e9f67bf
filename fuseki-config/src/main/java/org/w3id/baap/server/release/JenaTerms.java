package org.w3id.baap.server.release;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;

import java.util.Collection;

/** The same statement in the words of both stacks, e.g. to let Jena validate what Rio wrote. */
final class JenaTerms {

    private JenaTerms() {}

    /** One graph of all statements, whatever graph they stand in. */
    static Graph merged(Collection<Statement> statements) {
        var graph = GraphFactory.createGraphMem();
        for (Statement statement : statements) {
            graph.add(
                    Triple.create(
                            node(statement.getSubject()),
                            node(statement.getPredicate()),
                            node(statement.getObject())));
        }
        return graph;
    }

    /** The statement of a quad. */
    static Statement statement(Quad quad) {
        var subject = (Resource) value(quad.getSubject());
        var predicate = (IRI) value(quad.getPredicate());
        var object = value(quad.getObject());
        if (quad.isDefaultGraph() || quad.getGraph() == null) {
            return Statements.statement(subject, predicate, object, null);
        }
        return Statements.statement(subject, predicate, object, (Resource) value(quad.getGraph()));
    }

    private static Node node(Value value) {
        return switch (value) {
            case IRI iri -> NodeFactory.createURI(iri.stringValue());
            case BNode blank -> NodeFactory.createBlankNode(blank.getID());
            case Literal literal -> literalNode(literal);
            default -> throw new IllegalArgumentException("neither IRI nor literal: " + value);
        };
    }

    private static Node literalNode(Literal literal) {
        return literal.getLanguage()
                .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                .orElseGet(
                        () ->
                                NodeFactory.createLiteralDT(
                                        literal.getLabel(),
                                        TypeMapper.getInstance()
                                                .getSafeTypeByName(
                                                        literal.getDatatype().stringValue())));
    }

    static Value value(Node node) {
        if (node.isURI()) {
            return Values.iri(node.getURI());
        }
        if (node.isBlank()) {
            return Values.bnode(node.getBlankNodeLabel());
        }
        if (!node.getLiteralLanguage().isEmpty()) {
            return Values.literal(node.getLiteralLexicalForm(), node.getLiteralLanguage());
        }
        return Values.literal(
                node.getLiteralLexicalForm(), Values.iri(node.getLiteralDatatypeURI()));
    }
}
