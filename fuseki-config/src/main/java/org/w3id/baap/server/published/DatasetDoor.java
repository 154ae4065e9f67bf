package org.w3id.baap.server.published;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Templates;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers what the release says of itself (DCAT, VoID, PROV), at {@code /dataset}; readers get a
 * page.
 */
final class DatasetDoor extends SavedDoor {

    private static final long serialVersionUID = 1;
    private static final String NAME = "dataset";
    private static final List<Form> FORMS =
            Stream.concat(Syntaxes.ofGraphs().stream(), Stream.of(Form.HTML)).toList();

    DatasetDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    // the page shows commands that ask this server, by the name that the client has for it
    @Override
    protected String key(Ask ask) {
        return ask.origin() + ask.key();
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        var graph =
                OneGraph.find(saved.served(), NAME)
                        .orElseThrow(
                                () -> new Refused(404, "This release does not describe itself."));
        var choice = ask.negotiated(FORMS);
        if (choice.form().equals(Form.HTML)) {
            return Reply.Representation.of(
                    choice,
                    ask.origin() + ask.identity(),
                    () -> Templates.render("dataset.jte", DataPage.of(ask, saved)));
        }
        return GraphDoor.reply(
                graph, choice, Optional.of(GraphDoor.PATH + NAME + choice.form().suffix()));
    }
}
