package org.w3id.baap.server.editor;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Problem;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.List;
import java.util.Optional;

/**
 * The editor as its template shows it.
 *
 * @param text the query in it
 * @param example the name of the saved query that the text is; empty if it is none
 * @param examples the saved queries to begin from
 * @param outcome of the query, if it was asked
 * @param mistake why it has none
 */
public record EditorPage(
        Frame frame,
        String text,
        String example,
        List<SavedQuery> examples,
        Optional<Outcome> outcome,
        Optional<Mistake> mistake,
        Endpoint endpoint) {

    public EditorPage {
        examples = List.copyOf(examples);
    }

    /** To ask from. */
    static EditorPage of(Ask ask, Served served, QueryCatalogue catalogue, Begin begin) {
        var endpoint = Endpoint.of(ask, served);
        return new EditorPage(
                frame(ask, served)
                        .with(endpoint.described())
                        .with(Frame.Data.csv("/query/?format=csv").of("saved queries"))
                        .loading(
                                Yasgui.FILES.style(),
                                "editor.css",
                                Yasgui.FILES.script(),
                                "editor.js"),
                begin.text(),
                begin.example(),
                catalogue.list(),
                Optional.empty(),
                Optional.empty(),
                endpoint);
    }

    private static Frame frame(Ask ask, Served served) {
        return Frame.of("SPARQL", "/sparql", ask, served.release());
    }

    /** With the answer; its forms for programs are the page's. */
    EditorPage with(Outcome answer, List<Frame.Data> forms) {
        return new EditorPage(
                frame.with(forms),
                text,
                example,
                examples,
                Optional.of(answer),
                Optional.empty(),
                endpoint);
    }

    /** With what is wrong; a problem's page may run no script. */
    EditorPage with(Problem problem) {
        return new EditorPage(
                frame.loading("editor.css"),
                text,
                example,
                examples,
                Optional.empty(),
                Optional.of(Mistake.of(problem, text)),
                endpoint);
    }
}
