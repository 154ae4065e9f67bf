package org.w3id.baap.server.sparql;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.w3id.baap.server.http.JettySettings;
import org.w3id.baap.server.http.Refused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A SPARQL protocol request and the query in it, e.g. {@code GET /sparql?query=ASK{}&format=json}.
 */
record QueryRequest(HttpServletRequest http) {

    private static final Set<String> PARAMETERS =
            Set.of("query", "default-graph-uri", "named-graph-uri", "format", "output");
    private static final String BASE = "urn:x-baap:query:";

    /** Checks the parameters, then parses: standard SPARQL only. */
    Query query() throws IOException {
        checkParameters();
        String text = text();
        if (text.isBlank()) {
            throw new Refused(400, "The query is empty.");
        }
        if (text.length() > JettySettings.LONGEST_REQUEST_BYTES) {
            throw new Refused(413, "A query has at most 64 KiB.");
        }
        return parse(text);
    }

    private void checkParameters() {
        if (http.getHeader("Content-Encoding") != null) {
            throw new Refused(415, "Send the query uncompressed.");
        }
        for (var parameter : parameters().entrySet()) {
            String name = parameter.getKey();
            if (!PARAMETERS.contains(name)) {
                throw new Refused(
                        400,
                        "Unknown parameter; known are query, default-graph-uri, named-graph-uri, format.");
            }
            if (!name.endsWith("graph-uri") && parameter.getValue().length > 1) {
                throw new Refused(400, "The parameter " + name + " is there twice.");
            }
        }
        checkFormat(http.getParameter("format"));
        checkFormat(http.getParameter("output"));
    }

    // Decoded for all at the first call: later ones cannot fail.
    private Map<String, String[]> parameters() {
        try {
            return http.getParameterMap();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new Refused(400, "The request's parameters cannot be decoded.");
        }
    }

    private static void checkFormat(String format) {
        if (format == null
                || Responses.shortNamesResultSet.containsKey(format.toLowerCase(Locale.ROOT))
                || Responses.shortNamesGraph.containsKey(format.toLowerCase(Locale.ROOT))
                || Responses.shortNamesResultSet.containsValue(format)
                || Responses.shortNamesGraph.containsValue(format)) {
            return;
        }
        throw new Refused(
                400,
                "Unknown format; known are json, xml, csv, tsv, text, turtle, nt, n-quads, trig, json-ld.");
    }

    private String text() throws IOException {
        String type =
                http.getContentType() == null ? "" : http.getContentType().split(";")[0].strip();
        if (http.getMethod().equals("POST") && type.equalsIgnoreCase("application/sparql-query")) {
            if (http.getParameter("query") != null) {
                throw new Refused(400, "The query is there twice: in the body and as a parameter.");
            }
            return body();
        }
        if (http.getMethod().equals("POST")
                && !type.isEmpty()
                && !type.equalsIgnoreCase("application/x-www-form-urlencoded")) {
            throw new Refused(415, "POST a form with query=, or application/sparql-query.");
        }
        String query = http.getParameter("query");
        if (query == null) {
            throw new Refused(400, "Ask with the parameter query, e.g. /sparql?query=SELECT…");
        }
        return query;
    }

    private String body() throws IOException {
        byte[] body = http.getInputStream().readNBytes(JettySettings.LONGEST_REQUEST_BYTES + 1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(400, "The query is not UTF-8.");
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            String place =
                    e.getLine() > 0
                            ? "Line " + e.getLine() + ", column " + e.getColumn() + ": "
                            : "";
            throw new Refused(400, place + firstLine(e.getMessage()));
        } catch (QueryException e) {
            throw new Refused(400, firstLine(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new Refused(400, "The query is nested too deeply.");
        }
    }

    static String firstLine(String message) {
        return message == null
                ? "The query cannot be read."
                : message.strip().lines().findFirst().orElse("");
    }
}
