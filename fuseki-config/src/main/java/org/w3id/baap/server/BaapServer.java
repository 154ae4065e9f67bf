package org.w3id.baap.server;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sys.JenaSystem;
import org.w3id.baap.ontology.Vocabulary;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.editor.EditorPages;
import org.w3id.baap.server.http.FrontDoor;
import org.w3id.baap.server.http.JettySettings;
import org.w3id.baap.server.linked.LinkedData;
import org.w3id.baap.server.published.Published;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.OneLine;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.Software;
import org.w3id.baap.server.served.Current;
import org.w3id.baap.server.served.Publications;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.ProblemSheet;
import org.w3id.baap.server.sparql.QueryEndpoint;
import org.w3id.baap.server.text.TextDefinition;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

/**
 * A running server of one release, e.g. {@code BaapServer.start(Path.of("release"), 3030)} answers
 * SPARQL at {@code http://localhost:3030/sparql}. The release is read into memory.
 */
public final class BaapServer implements AutoCloseable {

    private static final String QUERIES = "/sparql";
    private static final int BUILD_CHARACTERS = 12;

    private final FusekiServer fuseki;
    private final String host;
    private final Optional<Publications> publications;

    private BaapServer(FusekiServer fuseki, String host, Optional<Publications> publications) {
        this.fuseki = fuseki;
        this.host = host;
        this.publications = publications;
    }

    /**
     * Starts on the loopback address.
     *
     * @param release a release directory, or the directory of releases whose {@code current} names
     *     one; then the server changes to another release when {@code current} does
     * @param port the port, or 0 for a free one
     * @throws BadInput when the release is missing or damaged, or the port is taken
     */
    public static BaapServer start(Path release, int port) {
        return start(release, Settings.local(port));
    }

    /** Starts as the settings say. */
    public static BaapServer start(Path release, Settings settings) {
        return start(release, settings, TextDefinition.configuration());
    }

    static BaapServer start(Path path, Settings settings, Model configuration) {
        QuietLog.set();
        JenaSystem.init();
        ReleaseAssembler.register();
        var release = Release.find(path);
        // Hashes are checked while the data is read: a damaged release costs nothing but the time
        // to find it. The pool, of one thread on two cores, is left to what opens the data.
        Executor beside = task -> Thread.ofPlatform().daemon().start(task);
        var verified = CompletableFuture.runAsync(() -> verify(release), beside);
        var build = CompletableFuture.supplyAsync(BaapServer::build, beside);
        var opening = new Opening(settings.store(), configuration);
        var current = new Current();
        FusekiServer fuseki;
        try {
            fuseki = build(release, settings.port(), opening, current, build);
        } catch (BadInput e) {
            await(verified);
            throw e;
        }
        await(verified);
        JettySettings.apply(fuseki.getJettyServer(), settings.host(), ProblemSheet.of(current));
        listen(fuseki, settings.port());
        return new BaapServer(
                fuseki, settings.host(), publications(path, current, opening, build.join()));
    }

    /** A folder of releases is looked after; one release is what it is. */
    private static Optional<Publications> publications(
            Path path, Current current, Opening opening, String build) {
        if (!Release.isPointed(path)) {
            return Optional.empty();
        }
        return Optional.of(
                Publications.of(
                        path,
                        current,
                        release -> {
                            verify(release);
                            return new Served(release, opening.engine(release), build);
                        }));
    }

    /** What differs between builds of this software, in a few characters. */
    private static String build() {
        return Software.build(List.of(Vocabulary.class, SavedQuery.class, BaapServer.class))
                .substring(0, BUILD_CHARACTERS);
    }

    private static void verify(Release release) {
        release.verify();
        try {
            if (!TextIndex.dataHash(release.textIndex()).equals(release.hash())) {
                throw new BadInput(
                        release.directory()
                                + ": damaged: its text index was built from other data");
            }
        } catch (IOException e) {
            throw new BadInput(release.directory() + ": damaged: its text index cannot be read");
        }
    }

    private static void await(CompletableFuture<Void> verified) {
        try {
            verified.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof BadInput damaged ? damaged : e;
        }
    }

    private static FusekiServer build(
            Release release,
            int port,
            Opening opening,
            Current current,
            CompletableFuture<String> build) {
        var builder =
                FusekiServer.create()
                        .fusekiModules(FusekiModules.empty())
                        .registerOperation(
                                Operation.Query,
                                new QueryEndpoint(
                                        current, new EditorPages(QueryCatalogue::bundled)));
        var engine =
                opening.engine(
                        release,
                        () -> builder.parseConfig(opening.configured(release)).getDataset(QUERIES));
        current.change(new Served(release, engine, build.join()));
        builder.port(port).addFilter("/*", new FrontDoor(QUERIES, ProblemSheet.of(current)));
        Pages.of(current).forEach(builder::addServlet);
        Published.of(current, QueryCatalogue::bundled).forEach(builder::addServlet);
        LinkedData.doors(current, QueryCatalogue::bundled).forEach(builder::addServlet);
        return builder.build();
    }

    private static void listen(FusekiServer fuseki, int port) {
        try {
            fuseki.start();
        } catch (FusekiException e) {
            stop(fuseki);
            if (e.getCause() instanceof BindException
                    || String.valueOf(e.getMessage()).contains("bind")) {
                throw new BadInput("port " + port + " is taken: choose another with --port");
            }
            throw new BadInput("cannot listen on port " + port + ": " + OneLine.of(e));
        }
    }

    /** The port it listens on. */
    public int port() {
        return fuseki.getHttpPort();
    }

    /**
     * The address of the server, e.g. {@code http://localhost:3030/}; queries go to {@code sparql}
     * below it.
     */
    public String url() {
        return "http://" + host + ":" + port() + "/";
    }

    /** Stops within a second, running queries or not. */
    @Override
    public void close() {
        publications.ifPresent(Publications::close);
        stop(fuseki);
    }

    // Jetty stops even when it reports that a running query did not end by itself.
    private static void stop(FusekiServer fuseki) {
        try {
            fuseki.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
