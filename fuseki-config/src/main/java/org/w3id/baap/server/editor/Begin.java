package org.w3id.baap.server.editor;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.UnknownQuery;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.release.QueryText;
import org.w3id.baap.server.served.Served;

/**
 * The query that the editor begins with: {@code ?edit=TEXT}, the saved query of {@code
 * ?example=NAME}, or one that shows what there is.
 *
 * @param example empty if it is no saved query
 */
record Begin(String text, String example) {

    private static final String FIRST = "outputs-of-target";

    /**
     * As was asked.
     *
     * @throws Refused with 404 if there is no such saved query
     */
    static Begin of(Ask ask, Served served, QueryCatalogue catalogue) {
        return ask.parameter("edit")
                .or(() -> ask.parameter("query"))
                .map(text -> new Begin(text, ""))
                .orElseGet(
                        () ->
                                saved(
                                        ask.parameter("example")
                                                .filter(name -> !name.isEmpty())
                                                .orElse(FIRST),
                                        served,
                                        catalogue));
    }

    private static Begin saved(String name, Served served, QueryCatalogue catalogue) {
        try {
            return new Begin(QueryText.of(catalogue.get(name), served.codes()), name);
        } catch (UnknownQuery e) {
            throw new Refused(404, e.getMessage() + "; all of them: /query/");
        }
    }
}
