package org.w3id.baap.server.linked;

import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Form;

import java.util.List;
import java.util.Optional;

/** The forms of a description. */
final class Forms {

    /** Turtle first, for tools that take anything; a browser names HTML. */
    static final List<Form> ALL =
            List.of(Form.TURTLE, Form.JSON_LD, Form.N_TRIPLES, Form.RDF_XML, Form.HTML);

    private Forms() {}

    /**
     * The form whose suffix ends a name: of {@code sdg/16.10.ttl} Turtle, of {@code sdg/16.10}
     * none.
     */
    static Optional<Form> bySuffix(String name) {
        return ALL.stream().filter(form -> name.endsWith(form.suffix())).findFirst();
    }

    static Accept.Choice chosen(Form form) {
        return new Accept.Choice(form, form.mediaType());
    }
}
