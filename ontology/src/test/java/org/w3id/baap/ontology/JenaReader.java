package org.w3id.baap.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;

import java.nio.file.Path;

/** Reads Turtle with Jena, strictly, and says it in RDF4J's terms, so that both can be compared. */
final class JenaReader {
    private JenaReader() {}

    static Model read(Path file) {
        var model = new LinkedHashModel();
        RDFParser.source(file)
                .base(Addresses.BASE)
                .strict(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
                .toGraph()
                .find()
                .forEach(
                        triple ->
                                model.add(
                                        (Resource) value(triple.getSubject()),
                                        (IRI) value(triple.getPredicate()),
                                        value(triple.getObject())));
        return model;
    }

    private static Value value(Node node) {
        if (node.isURI()) return Values.iri(node.getURI());
        if (node.isBlank()) return Values.bnode(node.getBlankNodeLabel());
        if (!node.getLiteralLanguage().isEmpty()) {
            return Values.literal(node.getLiteralLexicalForm(), node.getLiteralLanguage());
        }
        return Values.literal(
                node.getLiteralLexicalForm(), Values.iri(node.getLiteralDatatypeURI()));
    }
}
