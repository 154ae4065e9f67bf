package org.w3id.baap.server;

import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.http.FrontDoor;
import org.w3id.baap.server.http.JettySettings;
import org.w3id.baap.server.sparql.QueryEndpoint;
import org.w3id.baap.server.store.ReleaseFiles;
import org.w3id.baap.server.text.TextDefinition;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/**
 * A running server of one release, e.g. {@code BaapServer.start(Path.of("release"), 3030)} answers
 * SPARQL at {@code http://localhost:3030/sparql}. The release is read into memory; its files are
 * not needed again.
 */
public final class BaapServer implements AutoCloseable {

    private static final String LOOPBACK = "localhost";

    private final FusekiServer fuseki;
    private final String host;

    private BaapServer(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.host = host;
    }

    /**
     * Starts on the loopback address.
     *
     * @param release a release directory, or the directory of releases whose {@code current} names
     *     one
     * @param port the port, or 0 for a free one
     * @throws ServerException when the release is missing or damaged, or the port is taken
     */
    public static BaapServer start(Path release, int port) throws ServerException {
        return start(release, LOOPBACK, port);
    }

    /** Starts on the address of a host name, e.g. {@code 0.0.0.0} for all. */
    public static BaapServer start(Path release, String host, int port) throws ServerException {
        return start(release, host, port, TextDefinition.configuration());
    }

    static BaapServer start(Path path, String host, int port, Model configuration)
            throws ServerException {
        QuietLog.set();
        JenaSystem.init();
        ReleaseFiles release = find(path);
        // Hashes are checked while the data is read: a damaged release costs nothing but the time
        // to find it.
        var damage = CompletableFuture.supplyAsync(() -> damage(release));
        FusekiServer fuseki = null;
        String unreadable = null;
        try {
            fuseki = build(release, port, configuration);
        } catch (AssemblerException | UncheckedIOException e) {
            unreadable = reason(e);
        }
        String fault = damage.join().orElse(unreadable);
        if (fault != null) {
            throw new ServerException(
                    "the release " + release.directory() + " is damaged: " + fault);
        }
        JettySettings.apply(fuseki.getJettyServer(), host);
        listen(fuseki, port);
        return new BaapServer(fuseki, host);
    }

    private static ReleaseFiles find(Path path) throws ServerException {
        try {
            return ReleaseFiles.find(path);
        } catch (IOException e) {
            throw new ServerException(e.getMessage(), e);
        }
    }

    private static Optional<String> damage(ReleaseFiles release) {
        try {
            return release.damage().or(() -> indexDamage(release));
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> indexDamage(ReleaseFiles release) {
        try {
            return TextIndex.dataHash(release.textIndex()).equals(release.hash())
                    ? Optional.empty()
                    : Optional.of("its text index was built from other data");
        } catch (IOException e) {
            return Optional.of("its text index cannot be read");
        }
    }

    // The assembler wraps what went wrong, once or twice.
    private static String reason(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return cause.getMessage();
            }
        }
        throw e;
    }

    private static FusekiServer build(ReleaseFiles release, int port, Model configuration) {
        ReleaseAssembler.register();
        Resource dataset =
                configuration.listSubjectsWithProperty(RDF.type, ReleaseAssembler.TYPE).next();
        dataset.addProperty(ReleaseAssembler.DIRECTORY, release.directory().toString());
        var builder =
                FusekiServer.create()
                        .fusekiModules(FusekiModules.empty())
                        .registerOperation(Operation.Query, new QueryEndpoint())
                        .parseConfig(configuration)
                        .port(port)
                        .addFilter("/*", new FrontDoor("/sparql"));
        Pages.of(release.hash(), builder.getDataset("/sparql"), configuration)
                .forEach(builder::addServlet);
        return builder.build();
    }

    private static void listen(FusekiServer fuseki, int port) throws ServerException {
        try {
            fuseki.start();
        } catch (FusekiException e) {
            stop(fuseki);
            if (e.getCause() instanceof BindException
                    || String.valueOf(e.getMessage()).contains("bind")) {
                throw new ServerException(
                        "port " + port + " is taken: choose another with --port", e);
            }
            throw new ServerException("cannot listen on port " + port + ": " + e.getMessage(), e);
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
