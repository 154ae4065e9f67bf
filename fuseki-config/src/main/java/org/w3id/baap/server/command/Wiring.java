package org.w3id.baap.server.command;

import org.w3id.baap.ontology.Vocabulary;
import org.w3id.baap.server.release.BadInput;

import java.util.List;

/** The real parts behind the command, e.g. the ontology's shapes behind {@code baap check}. */
final class Wiring {

    private Wiring() {}

    static Parts parts() {
        return new Parts(
                Vocabulary::read,
                Vocabulary::shapes,
                text -> {
                    throw new BadInput(text + ": this build has no loader");
                },
                (nquads, index) -> {},
                (release, host, port) -> {
                    throw new BadInput(release + ": this build has no server");
                },
                (release, store) -> {
                    throw new BadInput(store + ": this build cannot push");
                },
                List.of(Vocabulary.class, Wiring.class));
    }
}
