package org.w3id.baap.server.sparql;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.graph.NodeFactory;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A GET of the endpoint that asks no query: for its description, for the editor, or, as clients of
 * the Graph Store Protocol do, for a whole graph: {@code /sparql?graph=https%3A%2F%2F…}.
 */
record Visit(Ask ask) {

    private static final int SEE_OTHER = 303;
    private static final String GRAPH = "graph";
    private static final String FORMAT = "format";

    // what only the editor understands
    private static final Set<String> EDITOR = Set.of("edit", "example");

    /** Empty if the request is another one. */
    static Optional<Visit> of(HttpServletRequest http) {
        if (http.getMethod().equals("POST")) {
            return Optional.empty();
        }
        var names = QueryRequest.parameters(http).keySet();
        boolean visits =
                names.isEmpty()
                        || Set.of(Language.PARAMETER).equals(names)
                        || Set.of(GRAPH).equals(names)
                        || Set.of(FORMAT).equals(names)
                        || names.stream().anyMatch(EDITOR::contains)
                                && names.stream()
                                        .allMatch(
                                                n ->
                                                        EDITOR.contains(n)
                                                                || n.equals(Language.PARAMETER));
        return visits ? Optional.of(new Visit(Ask.of(http))) : Optional.empty();
    }

    /** Equal for requests that get the same answer from the same release. */
    String key() {
        return ask.origin() + ask.key();
    }

    Reply reply(Served served, ReaderPages pages) {
        var graph = ask.parameter(GRAPH);
        if (graph.isPresent()) {
            return new Reply.Redirect(SEE_OTHER, home(served, graph.get()), List.of());
        }
        var choice = ask.parameter(FORMAT).map(Visit::named).orElseGet(this::negotiated);
        return choice.form().equals(Form.HTML)
                ? pages.editor(ask, served)
                : ServiceDescription.reply(choice, served, ask.origin() + "sparql");
    }

    private Accept.Choice negotiated() {
        boolean edits = ask.parameters().keySet().stream().anyMatch(EDITOR::contains);
        return Accept.of(ask.accept())
                .best(edits ? List.of(Form.HTML) : ServiceDescription.FORMS)
                .orElseThrow(
                        () ->
                                new Refused(
                                        406,
                                        edits
                                                ? "The editor is a page: text/html."
                                                : "The endpoint's description is RDF."));
    }

    // /sparql?format=ttl: the description, whatever the client says it accepts
    private static Accept.Choice named(String suffix) {
        return Form.withSuffix(suffix, Syntaxes.ofGraphs())
                .map(Form::chosen)
                .orElseThrow(
                        () ->
                                new Refused(
                                        400,
                                        "format without query: the endpoint's description is had as "
                                                + String.join(", ", suffixes())
                                                + ".",
                                        suffixes()));
    }

    private static List<String> suffixes() {
        return Syntaxes.ofGraphs().stream().map(form -> form.suffixes().getFirst()).toList();
    }

    // each graph is had under its own path
    private static String home(Served served, String graph) {
        String graphs = Addresses.graph() + "/";
        if (!graph.startsWith(graphs)
                || !served.dataset().containsGraph(NodeFactory.createURI(graph))) {
            throw new Refused(
                    404, "There is no such graph here; the service description names all.");
        }
        return "/graph/" + graph.substring(graphs.length());
    }
}
