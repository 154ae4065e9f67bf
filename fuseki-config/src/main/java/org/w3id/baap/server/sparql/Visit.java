package org.w3id.baap.server.sparql;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.graph.NodeFactory;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Origin;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A GET of the endpoint that asks no query: for its description, or, as clients of the Graph Store
 * Protocol do, for a whole graph: {@code /sparql?graph=https%3A%2F%2F…}.
 *
 * @param graph the address of the graph, if one is asked for
 * @param accept the header; empty without one
 * @param origin how the client calls this server
 */
record Visit(Optional<String> graph, String accept, String origin) {

    private static final int SEE_OTHER = 303;

    /** Empty if the request is another one. */
    static Optional<Visit> of(HttpServletRequest http) {
        if (http.getMethod().equals("POST")) {
            return Optional.empty();
        }
        var parameters = QueryRequest.parameters(http);
        String[] graphs = parameters.getOrDefault("graph", new String[0]);
        boolean visits =
                parameters.isEmpty()
                        || parameters.keySet().equals(Set.of("graph")) && graphs.length == 1;
        return visits
                ? Optional.of(
                        new Visit(
                                List.of(graphs).stream().findFirst(),
                                Optional.ofNullable(http.getHeader("Accept")).orElse(""),
                                Origin.of(http)))
                : Optional.empty();
    }

    /** Equal for requests that get the same answer from the same release. */
    String key() {
        return origin + "sparql\n" + accept + "\n" + graph;
    }

    Reply reply(Served served) {
        if (graph.isPresent()) {
            return new Reply.Redirect(SEE_OTHER, home(served, graph.get()), List.of());
        }
        var choice =
                Accept.of(accept)
                        .best(ServiceDescription.FORMS)
                        .orElseThrow(() -> new Refused(406, "The endpoint's description is RDF."));
        return ServiceDescription.reply(choice, served, origin + "sparql");
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
