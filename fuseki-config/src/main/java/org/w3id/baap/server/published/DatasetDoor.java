package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.Optional;
import java.util.function.Supplier;

/** Answers what the release says of itself (DCAT, VoID, PROV), at {@code /dataset}. */
final class DatasetDoor extends Door<Served> {

    private static final long serialVersionUID = 1;
    private static final String NAME = "dataset";

    DatasetDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var graph =
                OneGraph.find(served, NAME)
                        .orElseThrow(
                                () -> new Refused(404, "This release does not describe itself."));
        var choice = ask.negotiated(Syntaxes.ofGraphs());
        return GraphDoor.reply(
                graph, choice, Optional.of(GraphDoor.PATH + NAME + choice.form().suffix()));
    }
}
