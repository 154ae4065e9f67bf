package org.w3id.baap.server.sparql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SPARQL 1.1 Query Results JSON without white space, with SPARQL 1.2's triple terms and directions,
 * e.g. {@code {"type":"literal","xml:lang":"en","value":"Goal 5"}}. Jena's own writer spends most
 * of its time on indentation.
 */
final class ResultsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Map<Node, String> blanks = new HashMap<>();

    private ResultsJson(JsonGenerator json) {
        this.json = json;
    }

    @FunctionalInterface
    private interface Content {
        void write(ResultsJson to) throws IOException;
    }

    static byte[] write(RowSet rows) {
        return written(to -> to.table(rows));
    }

    static byte[] write(boolean yes) {
        return written(to -> to.answer(yes));
    }

    private static byte[] written(Content content) {
        var out = new ByteArrayOutputStream();
        // a writer, since it puts up with half a surrogate pair, as SUBSTR can make
        try (var json = JSON.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            json.writeStartObject();
            content.write(new ResultsJson(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void answer(boolean yes) throws IOException {
        json.writeObjectFieldStart("head");
        json.writeEndObject();
        json.writeBooleanField("boolean", yes);
    }

    private void table(RowSet rows) throws IOException {
        List<Var> variables = rows.getResultVars();
        json.writeObjectFieldStart("head");
        json.writeArrayFieldStart("vars");
        for (Var variable : variables) {
            json.writeString(variable.getVarName());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("results");
        json.writeArrayFieldStart("bindings");
        while (rows.hasNext()) {
            row(variables, rows.next());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(List<Var> variables, Binding row) throws IOException {
        json.writeStartObject();
        for (Var variable : variables) {
            Node value = row.get(variable);
            if (value != null) {
                json.writeFieldName(variable.getVarName());
                term(value);
            }
        }
        json.writeEndObject();
    }

    private void term(Node term) throws IOException {
        json.writeStartObject();
        if (term.isURI()) {
            json.writeStringField("type", "uri");
            json.writeStringField("value", term.getURI());
        } else if (term.isLiteral()) {
            literal(term);
        } else if (term.isTripleTerm()) {
            triple(term.getTriple());
        } else {
            json.writeStringField("type", "bnode");
            json.writeStringField(
                    "value", blanks.computeIfAbsent(term, blank -> "b" + blanks.size()));
        }
        json.writeEndObject();
    }

    private void literal(Node literal) throws IOException {
        json.writeStringField("type", "literal");
        if (!literal.getLiteralLanguage().isEmpty()) {
            json.writeStringField("xml:lang", literal.getLiteralLanguage());
            if (literal.getLiteralBaseDirection() != null) {
                json.writeStringField("its:dir", literal.getLiteralBaseDirection().direction());
            }
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            json.writeStringField("datatype", literal.getLiteralDatatypeURI());
        }
        json.writeStringField("value", literal.getLiteralLexicalForm());
    }

    private void triple(Triple triple) throws IOException {
        json.writeStringField("type", "triple");
        json.writeObjectFieldStart("value");
        json.writeFieldName("subject");
        term(triple.getSubject());
        json.writeFieldName("predicate");
        term(triple.getPredicate());
        json.writeFieldName("object");
        term(triple.getObject());
        json.writeEndObject();
    }
}
