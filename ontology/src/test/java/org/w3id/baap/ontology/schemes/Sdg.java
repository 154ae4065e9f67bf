package org.w3id.baap.ontology.schemes;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

import java.util.Comparator;

/** The United Nations' addresses, e.g. {@code http://metadata.un.org/sdg/16.10}. */
final class Sdg {
    static final String BASE = "http://metadata.un.org/sdg/";
    static final IRI SCHEME = Values.iri("http://metadata.un.org/sdg");
    static final IRI GOAL = word("Goal");
    static final IRI TARGET = word("Target");
    static final IRI HAS_TARGET = word("hasTarget");
    static final IRI IS_TARGET_OF = word("isTargetOf");

    /** The order a reader expects: 1.1, 1.2 … 1.10, 1.a. */
    static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(code -> Integer.parseInt(goalOf(code)))
                    .thenComparing(code -> afterDot(code).matches("[a-z]"))
                    .thenComparingInt(code -> afterDot(code).length())
                    .thenComparing(Sdg::afterDot);

    private Sdg() {}

    static IRI iri(String code) {
        return Values.iri(BASE + code);
    }

    static String code(IRI iri) {
        return iri.stringValue().substring(BASE.length());
    }

    static String goalOf(String code) {
        return code.replaceFirst("\\..*", "");
    }

    private static String afterDot(String code) {
        return code.contains(".") ? code.substring(code.indexOf('.') + 1) : "";
    }

    private static IRI word(String localName) {
        return Values.iri(BASE + "ontology#" + localName);
    }
}
