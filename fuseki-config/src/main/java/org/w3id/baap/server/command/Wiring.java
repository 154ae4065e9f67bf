package org.w3id.baap.server.command;

import org.w3id.baap.loader.Loader;
import org.w3id.baap.ontology.Vocabulary;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.Settings;
import org.w3id.baap.server.release.InputsKey;
import org.w3id.baap.server.release.Source;
import org.w3id.baap.server.text.TextIndex;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The real parts behind the commands: the loader, the text index, the server. */
final class Wiring {

    private Wiring() {}

    static Parts parts() {
        return new Parts(
                Vocabulary::read,
                Vocabulary::shapes,
                () -> QueryCatalogue.bundled().list(),
                Wiring::load,
                TextIndex::build,
                Wiring::start,
                Wiring::push,
                List.of(Vocabulary.class, Loader.class, QueryCatalogue.class, BaapCommand.class));
    }

    /** A text and, if {@code NAME.ttl} lies beside {@code NAME.txt}, its description. */
    private static Source load(Path text) {
        var loaded = Loader.load(text);
        return new Source(loaded.edition(), loaded.model(), text, InputsKey.description(text));
    }

    private static Parts.Running start(Path release, Settings settings) {
        var server = BaapServer.start(release, settings);
        return new Parts.Running() {
            @Override
            public String address() {
                return server.url();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }

    private static void push(Path release, URI store) {
        org.w3id.baap.server.Push.to(store, release, pushed -> {});
    }
}
