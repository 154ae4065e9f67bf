package org.w3id.baap.server.linked;

import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.site.Frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of a document about a thing or about the ontology. */
final class Forms {

    /**
     * Turtle first, for tools that take anything; a browser names HTML. CSV has the rows of a saved
     * query.
     */
    static final List<Form> ALL =
            List.of(Form.TURTLE, Form.JSON_LD, Form.N_TRIPLES, Form.RDF_XML, Form.CSV, Form.HTML);

    private static final Map<Form, String> NAMES =
            Map.of(
                    Form.TURTLE, "Turtle",
                    Form.JSON_LD, "JSON-LD",
                    Form.N_TRIPLES, "N-Triples",
                    Form.RDF_XML, "RDF/XML",
                    Form.CSV, "CSV");

    private Forms() {}

    /** A document in its forms for programs, e.g. {@code /def.ttl}. */
    static List<Frame.Data> data(String document) {
        return ALL.stream()
                .filter(NAMES::containsKey)
                .map(f -> new Frame.Data(NAMES.get(f), f.mediaType(), document + f.suffix()))
                .toList();
    }

    /**
     * The form whose suffix ends a name: of {@code sdg/16.10.ttl} Turtle, of {@code sdg/16.10}
     * none.
     */
    static Optional<Form> bySuffix(String name) {
        return ALL.stream().filter(form -> name.endsWith(form.suffix())).findFirst();
    }
}
