package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        var offers = Stream.concat(Syntaxes.ofGraphs().stream(), Stream.of(Form.HTML)).toList();
        var choice = ask.negotiated(offers);
        if (choice.form().equals(Form.HTML)) {
            return new Reply.Redirect(303, "/doc/dataset", List.of());
        }
        return GraphDoor.reply(
                graph, choice, Optional.of(GraphDoor.PATH + NAME + choice.form().suffix()));
    }
}
