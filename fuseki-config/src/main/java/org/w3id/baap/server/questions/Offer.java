package org.w3id.baap.server.questions;

import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Accept.Choice;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form of an answer with its suffix, e.g. {@code .json} for SPARQL results as {@code
 * application/json}. The first of a list is for who takes anything: JSON for rows, as at {@code
 * /sparql}, and Turtle for a graph.
 *
 * @param suffix with its dot
 */
record Offer(String suffix, Choice choice) {

    private static final List<Offer> OF_ROWS =
            List.of(
                    of(".json", Form.RESULTS_JSON, Form.JSON.mediaType()),
                    of(".srj", Form.RESULTS_JSON),
                    of(".csv", Form.CSV),
                    of(".tsv", Form.TSV),
                    of(".xml", Form.RESULTS_XML),
                    of(".md", Form.MARKDOWN),
                    of(".ttl", Form.TURTLE),
                    of(".jsonld", Form.JSON_LD),
                    of(".html", Form.HTML));

    private static final List<Offer> OF_A_GRAPH =
            List.of(
                    of(".ttl", Form.TURTLE),
                    of(".jsonld", Form.JSON_LD),
                    of(".json", Form.JSON_LD, Form.JSON.mediaType()),
                    of(".nt", Form.N_TRIPLES),
                    of(".xml", Form.RDF_XML),
                    of(".csv", Form.CSV),
                    of(".html", Form.HTML));

    private static Offer of(String suffix, Form form) {
        return of(suffix, form, form.mediaType());
    }

    private static Offer of(String suffix, Form form, String mediaType) {
        return new Offer(suffix, new Choice(form, mediaType));
    }

    /** The forms of a query's answer. */
    static List<Offer> of(SavedQuery query) {
        return givesRows(query) ? OF_ROWS : OF_A_GRAPH;
    }

    /** Whether the answer is a table; else it is a graph. */
    static boolean givesRows(SavedQuery query) {
        return !query.columns().isEmpty();
    }

    /**
     * The form that a suffix names.
     *
     * @throws Refused with 404 if nothing has this suffix, with 406 if other queries' answers have
     */
    static Choice suffixed(SavedQuery query, String suffix) {
        return of(query).stream()
                .filter(offer -> offer.suffix().equals(suffix))
                .findFirst()
                .map(Offer::choice)
                .orElseThrow(() -> notHere(query, suffix));
    }

    private static Refused notHere(SavedQuery query, String suffix) {
        boolean known =
                Stream.concat(OF_ROWS.stream(), OF_A_GRAPH.stream())
                        .anyMatch(offer -> offer.suffix().equals(suffix));
        var suffixes = of(query).stream().map(Offer::suffix).toList();
        return new Refused(
                known ? 406 : 404,
                "%s gives %s: it is here as %s."
                        .formatted(
                                query.name(),
                                givesRows(query) ? "rows" : "a graph",
                                String.join(", ", suffixes)),
                suffixes);
    }

    /**
     * The form that the client reads best; a browser gets a page.
     *
     * @throws Refused with 406 that lists the forms if it can read none
     */
    static Choice negotiated(SavedQuery query, Ask ask) {
        return ask.negotiated(
                of(query).stream().map(offer -> offer.choice().form()).distinct().toList());
    }
}
