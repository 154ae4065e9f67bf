package org.w3id.baap.loader.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Statements of one named graph, written subject by subject. */
record Statements(Model model, IRI graph) {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    static IRI iri(String address) {
        return VALUES.createIRI(address);
    }

    /** Prose in the language of the plan. */
    static Literal prose(String text) {
        return VALUES.createLiteral(text, "en");
    }

    /** A code or a verbatim extract. */
    static Literal plain(String text) {
        return VALUES.createLiteral(text);
    }

    static Literal number(int value) {
        return VALUES.createLiteral(Integer.toString(value), XSD.INTEGER);
    }

    /** A position in code points, as the Web Annotation vocabulary types it. */
    static Literal position(int value) {
        return VALUES.createLiteral(Integer.toString(value), XSD.NON_NEGATIVE_INTEGER);
    }

    /** The subject with all its types: none is left to inference. */
    Subject subject(IRI subject, IRI... types) {
        var described = new Subject(this, subject);
        for (var type : types) {
            described.add(RDF.TYPE, type);
        }
        return described;
    }

    /** What is said of one subject. */
    record Subject(Statements statements, IRI subject) {

        Subject add(IRI property, Value value) {
            statements.model.add(subject, property, value, statements.graph);
            return this;
        }
    }
}
