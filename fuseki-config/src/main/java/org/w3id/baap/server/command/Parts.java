package org.w3id.baap.server.command;

import org.eclipse.rdf4j.model.Model;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.Settings;
import org.w3id.baap.server.release.Source;
import org.w3id.baap.server.release.TextIndexer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the commands set to work, e.g. the loader that reads {@code baap-2017-draft.txt}.
 *
 * @param vocabulary reads the ontology and its schemes
 * @param shapes reads the SHACL shapes
 * @param queries reads the saved queries that a release describes
 * @param loader reads a text into a graph
 * @param indexer makes the text index
 * @param server serves a release
 * @param pusher loads a release into another store
 * @param code a class of each module, whose jar is part of the build
 */
record Parts(
        Supplier<Model> vocabulary,
        Supplier<String> shapes,
        Supplier<List<SavedQuery>> queries,
        Function<Path, Source> loader,
        TextIndexer indexer,
        Server server,
        Pusher pusher,
        List<Class<?>> code) {

    /** Starts a server of a release. */
    @FunctionalInterface
    interface Server {
        Running start(Path release, Settings settings) throws IOException;
    }

    /** A server that runs, e.g. at {@code http://localhost:3030/}. */
    interface Running extends AutoCloseable {
        String address();

        @Override
        void close();
    }

    /** Loads a release into a store that speaks the SPARQL 1.1 Graph Store Protocol. */
    @FunctionalInterface
    interface Pusher {
        void push(Path release, URI store) throws IOException;
    }
}
