package org.w3id.baap.server.editor;

import org.apache.jena.atlas.iterator.Iter;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.JettySettings;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.List;

/**
 * The endpoint in words.
 *
 * @param address as the reader calls it, e.g. {@code http://localhost:3030/sparql}
 * @param seconds that a query may take
 * @param graphs that the default graph is the union of
 */
public record Endpoint(String address, long seconds, long graphs) {

    private static final int KIBIBYTE = 1024;

    static Endpoint of(Ask ask, Served served) {
        return new Endpoint(
                ask.origin() + "sparql",
                served.engine().time().toSeconds(),
                Iter.count(served.dataset().listGraphNodes()));
    }

    /** Of tables and of yes or no. */
    public List<Form> tables() {
        return Syntaxes.ofTables();
    }

    /** Of graphs. */
    public List<Form> graphForms() {
        return Syntaxes.ofGraphs();
    }

    /** The most rows of an answer. */
    public String rows() {
        return "%,d".formatted(Answers.MOST_ROWS);
    }

    /** The most triples of an answer. */
    public String triples() {
        return "%,d".formatted(Answers.MOST_TRIPLES);
    }

    /** The longest query, in KiB. */
    public int longest() {
        return JettySettings.LONGEST_REQUEST_BYTES / KIBIBYTE;
    }

    /** Its description for programs. */
    public List<Frame.Data> described() {
        return List.of(
                data("Turtle", Form.TURTLE),
                data("JSON-LD", Form.JSON_LD),
                data("RDF/XML", Form.RDF_XML),
                data("N-Triples", Form.N_TRIPLES));
    }

    private static Frame.Data data(String name, Form form) {
        return new Frame.Data(
                name, form.mediaType(), "/sparql?format=" + form.suffixes().getFirst());
    }
}
