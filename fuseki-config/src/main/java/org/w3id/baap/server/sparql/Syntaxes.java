package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem.GraphMemRoaring;
import org.apache.jena.mem.IndexingStrategy;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The syntaxes in which tables and graphs are written, e.g. SPARQL results in CSV. */
public final class Syntaxes {

    /** Pretty Turtle sorts and nests; past this many triples it is written as it comes. */
    private static final int MOST_PRETTY_TRIPLES = 20_000;

    private static final Map<Form, Lang> TABLES = tables();
    private static final Map<Form, RDFFormat> GRAPHS = graphs();

    private Syntaxes() {}

    private static Map<Form, Lang> tables() {
        var tables = new LinkedHashMap<Form, Lang>();
        tables.put(Form.RESULTS_JSON, ResultSetLang.RS_JSON);
        tables.put(Form.RESULTS_XML, ResultSetLang.RS_XML);
        tables.put(Form.CSV, ResultSetLang.RS_CSV);
        tables.put(Form.TSV, ResultSetLang.RS_TSV);
        tables.put(Form.TEXT, ResultSetLang.RS_Text);
        return tables;
    }

    private static Map<Form, RDFFormat> graphs() {
        var graphs = new LinkedHashMap<Form, RDFFormat>();
        graphs.put(Form.TURTLE, RDFFormat.TURTLE_PRETTY);
        graphs.put(Form.JSON_LD, RDFFormat.JSONLD11_PRETTY);
        graphs.put(Form.N_TRIPLES, RDFFormat.NTRIPLES);
        graphs.put(Form.RDF_XML, RDFFormat.RDFXML_PLAIN);
        graphs.put(Form.TRIG, RDFFormat.TRIG_PRETTY);
        graphs.put(Form.N_QUADS, RDFFormat.NQUADS);
        return graphs;
    }

    /** The forms of a table or a yes or no; the first one is for who takes anything. */
    public static List<Form> ofTables() {
        return List.copyOf(TABLES.keySet());
    }

    /** The forms of a graph. */
    public static List<Form> ofGraphs() {
        return List.copyOf(GRAPHS.keySet());
    }

    /** A table, in one of {@link #ofTables}. */
    public static byte[] write(RowSet rows, Form form) {
        if (form.equals(Form.RESULTS_JSON)) {
            return ResultsJson.write(rows);
        }
        var out = new ByteArrayOutputStream();
        writer(form).write(out, rows, Context.emptyContext());
        return out.toByteArray();
    }

    /** The answer of an ASK, in one of {@link #ofTables}. */
    public static byte[] write(boolean yes, Form form) {
        if (form.equals(Form.RESULTS_JSON)) {
            return ResultsJson.write(yes);
        }
        var out = new ByteArrayOutputStream();
        writer(form).write(out, yes, Context.emptyContext());
        return out.toByteArray();
    }

    /** Statements as they are sent, in one of {@link #ofGraphs}; Turtle keeps their order. */
    public static byte[] write(Consumer<StreamRDF> statements, Form form) {
        if (!form.equals(Form.TURTLE)) {
            Graph graph = new GraphMemRoaring(IndexingStrategy.LAZY);
            statements.accept(StreamRDFLib.graph(graph));
            return write(graph, form);
        }
        var out = new ByteArrayOutputStream();
        var turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        statements.accept(turtle);
        turtle.finish();
        return out.toByteArray();
    }

    /**
     * A graph with its prefixes, in one of {@link #ofGraphs}.
     *
     * @throws Refused with 406 if the form has no way to write what is in it
     */
    public static byte[] write(Graph graph, Form form) {
        try {
            return written(graph, form);
        } catch (CannotEncodeCharacterException | InvalidPropertyURIException e) {
            throw new Refused(406, "This cannot be said in XML; Turtle and N-Triples say it.");
        }
    }

    private static byte[] written(Graph graph, Form form) {
        var out = new ByteArrayOutputStream();
        boolean large = form.equals(Form.TURTLE) && graph.size() > MOST_PRETTY_TRIPLES;
        RDFWriter.source(graph)
                .format(large ? RDFFormat.TURTLE_BLOCKS : GRAPHS.get(form))
                .output(out);
        return out.toByteArray();
    }

    private static RowSetWriter writer(Form form) {
        var lang = TABLES.get(form);
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }
}
