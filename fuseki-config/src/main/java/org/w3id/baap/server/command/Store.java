package org.w3id.baap.server.command;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sys.JenaSystem;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.OneLine;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.store.ReleaseDataset;
import org.w3id.baap.server.text.TextDefinition;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a saved query is asked of: a release in memory, or an endpoint such as {@code
 * http://localhost:3030/sparql}. What goes wrong is said in one line.
 */
final class Store {

    private static final long ANSWER_SECONDS = 120;

    private final String name;
    private final Function<Query, QueryExec> door;

    private Store(String name, Function<Query, QueryExec> door) {
        this.name = name;
        this.door = door;
    }

    /** The release in memory, without a server; with its text index where a query needs it. */
    static Store of(Release release, SavedQuery query) throws IOException {
        JenaSystem.init();
        var dataset = ReleaseDataset.read(release.directory());
        if (query.tags().contains(SavedQuery.TEXT_TAG)) {
            var index = TextIndex.open(release.textIndex(), TextDefinition.configuration());
            dataset.getContext().set(TextQuery.textIndex, index);
        }
        return new Store(
                BaapCommand.shown(release.directory()),
                asked -> QueryExec.dataset(dataset).query(asked).build());
    }

    /** A SPARQL endpoint, ours or another. */
    static Store at(URI endpoint) {
        JenaSystem.init();
        return new Store(
                endpoint.toString(),
                query ->
                        QueryExecHTTP.service(endpoint.toString())
                                .query(query)
                                .timeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                                .build());
    }

    /** The names by which this store's things can be given. */
    Codes codes() {
        return answered(() -> Codes.read(door));
    }

    RowSetRewindable select(Query query) {
        return answered(
                () -> {
                    try (var asked = door.apply(query)) {
                        return asked.select().rewindable();
                    }
                });
    }

    Graph construct(Query query) {
        return answered(
                () -> {
                    try (var asked = door.apply(query)) {
                        return asked.construct();
                    }
                });
    }

    private <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (JenaException e) {
            throw new BadInput(name + ": " + reason(e));
        }
    }

    private static String reason(JenaException fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .map(Store::known)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElseGet(() -> OneLine.of(fault));
    }

    private static String known(Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException e -> "does not answer in time";
            case ConnectException e -> "cannot be reached: is it running, and is this its address?";
            case QueryExceptionHTTP e when e.getStatusCode() > 0 ->
                    "answers %d %s: is this the address of a SPARQL endpoint?"
                            .formatted(e.getStatusCode(), OneLine.of(e));
            default -> "";
        };
    }
}
