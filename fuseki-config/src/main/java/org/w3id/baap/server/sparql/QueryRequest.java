package org.w3id.baap.server.sparql;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.JettySettings;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.http.Refused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A SPARQL protocol request and the query in it, e.g. {@code GET /sparql?query=ASK{}&format=json}.
 *
 * @param text the query, not yet parsed
 * @param graphs the graph parameters, in a fixed order
 * @param format the name of a form, e.g. {@code csv}, which goes before the header
 * @param accept the header; empty without one
 */
record QueryRequest(String text, String graphs, Optional<String> format, String accept) {

    private static final List<String> GRAPHS = List.of("default-graph-uri", "named-graph-uri");
    private static final Set<String> PARAMETERS =
            Set.of("query", "default-graph-uri", "named-graph-uri", "format", "output");
    private static final String READERS_FORMAT = "html";
    private static final ParsedQueries PARSED = new ParsedQueries();
    private static final String BASE = "urn:x-baap:query:";

    /** Data first: a client that takes anything is a program. */
    private static final List<Form> FORMS =
            Stream.of(Syntaxes.ofTables(), Syntaxes.ofGraphs(), List.of(Form.HTML))
                    .flatMap(List::stream)
                    .toList();

    /** "Line 2, column 6: Unresolved prefixed name", "Lexical error at line 1, column 6." */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:^Line| at line) (?<line>\\d{1,9}), column (?<column>\\d{1,9})(?:: )?");

    /** Fuseki's short names where they differ from the suffix of a file. */
    private static final Map<String, Form> SHORT_NAMES =
            Map.of(
                    "text", Form.TEXT,
                    "turtle", Form.TURTLE,
                    "json-ld", Form.JSON_LD,
                    "ntriples", Form.N_TRIPLES,
                    "n-triples", Form.N_TRIPLES,
                    "n-quads", Form.N_QUADS,
                    "nquads", Form.N_QUADS,
                    "rdfxml", Form.RDF_XML,
                    "rdf/xml", Form.RDF_XML);

    /** Whether a page is asked for: by {@code format=html}, or by a browser, which names HTML. */
    static boolean isForReader(HttpServletRequest http) {
        var parameters = parameters(http);
        if (!parameters.containsKey("format") && !parameters.containsKey("output")) {
            return http.getMethod().equals("GET") && readsBestAPage(http.getHeader("Accept"));
        }
        String[] formats = parameters.getOrDefault("format", new String[0]);
        return List.of(formats).equals(List.of(READERS_FORMAT));
    }

    private static boolean readsBestAPage(String accept) {
        return Accept.of(accept).best(FORMS).filter(c -> c.form().equals(Form.HTML)).isPresent();
    }

    /** Checks the parameters and takes out the query. */
    static QueryRequest of(HttpServletRequest http) throws IOException {
        var parameters = parameters(http);
        check(http, parameters);
        var text = text(http);
        if (text.isBlank()) {
            throw new Refused(400, "The query is empty.");
        }
        if (text.length() > JettySettings.LONGEST_REQUEST_BYTES) {
            throw new Refused(413, "A query has at most 64 KiB.");
        }
        var graphs =
                GRAPHS.stream()
                        .map(name -> name + Arrays.toString(parameters.get(name)))
                        .collect(Collectors.joining(" "));
        return new QueryRequest(
                text,
                graphs,
                Optional.ofNullable(http.getParameter("format"))
                        .or(() -> Optional.ofNullable(http.getParameter("output"))),
                Optional.ofNullable(http.getHeader("Accept")).orElse(""));
    }

    /** Equal for requests that get the same answer from the same release. */
    String key() {
        return "/sparql\n" + format.orElse(accept) + "\n" + identity();
    }

    String identity() {
        return graphs + "\n" + text;
    }

    /** The form to answer in. */
    Accept.Choice choice(List<Form> forms) {
        if (format.isPresent()) {
            return choice(format.get().toLowerCase(Locale.ROOT), forms);
        }
        return Accept.of(accept)
                .best(forms)
                .orElseThrow(
                        () ->
                                new Refused(
                                        406,
                                        "The answer to this query is had as "
                                                + names(forms, Form::mediaType)
                                                + "."));
    }

    private static Accept.Choice choice(String format, List<Form> forms) {
        return forms.stream()
                .filter(form -> isCalled(format, form))
                .findFirst()
                .map(form -> new Accept.Choice(form, form.mediaType()))
                .orElseThrow(
                        () ->
                                new Refused(
                                        400,
                                        "The answer to this query is not had in this format; formats are "
                                                + names(forms, form -> form.suffixes().getLast())
                                                + "."));
    }

    private static boolean isCalled(String format, Form form) {
        return form.suffixes().contains(format)
                || form.mediaType().equals(format)
                || form.aliases().contains(format)
                || form.equals(SHORT_NAMES.get(format))
                || form.equals(Form.RDF_XML) && format.equals("xml");
    }

    private static String names(List<Form> forms, Function<Form, String> name) {
        return forms.stream().map(name).collect(Collectors.joining(", "));
    }

    private static void check(HttpServletRequest http, Map<String, String[]> parameters) {
        if (http.getHeader("Content-Encoding") != null) {
            throw new Refused(415, "Send the query uncompressed.");
        }
        for (var parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            boolean known =
                    PARAMETERS.contains(name)
                            || name.equals(Language.PARAMETER) && isForReader(http);
            if (!known) {
                throw new Refused(
                        400,
                        "Unknown parameter; known are query, default-graph-uri, named-graph-uri, format.");
            }
            if (!GRAPHS.contains(name) && parameter.getValue().length > 1) {
                throw new Refused(400, "The parameter " + name + " is there twice.");
            }
        }
    }

    // Decoded for all at the first call: later ones cannot fail.
    static Map<String, String[]> parameters(HttpServletRequest http) {
        try {
            return http.getParameterMap();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new Refused(400, "The request's parameters cannot be decoded.");
        }
    }

    private static String text(HttpServletRequest http) throws IOException {
        String type =
                http.getContentType() == null ? "" : http.getContentType().split(";")[0].strip();
        if (http.getMethod().equals("POST") && type.equalsIgnoreCase("application/sparql-query")) {
            if (http.getParameter("query") != null) {
                throw new Refused(400, "The query is there twice: in the body and as a parameter.");
            }
            return body(http);
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

    private static String body(HttpServletRequest http) throws IOException {
        byte[] body = http.getInputStream().readNBytes(JettySettings.LONGEST_REQUEST_BYTES + 1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(400, "The query is not UTF-8.");
        }
    }

    /** What it asks: standard SPARQL only. */
    Query query() {
        return PARSED.of(text, QueryRequest::parsed);
    }

    private static Query parsed(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw new Refused(400, placed(firstLine(e.getMessage()), e.getLine(), e.getColumn()));
        } catch (QueryException e) {
            throw new Refused(400, firstLine(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new Refused(400, "The query is nested too deeply.");
        }
    }

    /**
     * The place once and first, e.g. "Line 2, column 6: Encountered …": the message may have it at
     * its beginning or in its midst, and knows it better.
     */
    private static String placed(String message, int line, int column) {
        var place = PLACE.matcher(message);
        if (place.find()) {
            var rest = place.replaceFirst("").replaceAll("\\s+", " ");
            return "Line %s, column %s: %s"
                    .formatted(place.group("line"), place.group("column"), rest);
        }
        return line > 0 ? "Line %d, column %d: %s".formatted(line, column, message) : message;
    }

    static String firstLine(String message) {
        return message == null
                ? "The query cannot be read."
                : message.strip().lines().findFirst().orElse("");
    }
}
