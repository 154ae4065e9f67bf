package org.w3id.baap.server;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.w3id.baap.server.store.ReleaseDataset;
import org.w3id.baap.server.store.ReleaseFiles;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads a release into a SPARQL 1.1 Graph Store, one PUT for each named graph, e.g. {@code
 * Push.to(URI.create("http://localhost:3030/ds/data"), Path.of("release"), pushed -> {})}. A graph
 * that was there before is replaced; other graphs stay as they are.
 */
public final class Push {

    private static final Duration CONNECT_TIME = Duration.ofSeconds(10);
    private static final Duration ANSWER_TIME = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_TIME).build();
    private final URI store;

    private Push(URI store) {
        this.store = store;
    }

    /** A graph that has arrived: the {@code done}th of {@code total}. */
    public record Pushed(String graph, int triples, int done, int total) {}

    /**
     * Pushes all graphs, in the order of their names.
     *
     * @param store the address of the Graph Store, with {@code user:password@} before the host
     *     where it wants them
     * @param release a release directory, or the directory of releases whose {@code current} names
     *     one
     * @param progress told after each graph
     * @throws PushException when the store cannot be reached or refuses, or there is no release
     */
    public static void to(URI store, Path release, Consumer<Pushed> progress) throws PushException {
        if (store.getHost() == null || !List.of("http", "https").contains(store.getScheme())) {
            throw new PushException("not the address of a Graph Store: " + store);
        }
        JenaSystem.init();
        new Push(store).push(read(release), progress);
    }

    private static DatasetGraph read(Path path) throws PushException {
        try {
            var release = ReleaseFiles.find(path);
            Optional<String> damage = release.damage();
            if (damage.isPresent()) {
                throw new PushException(
                        "the release " + release.directory() + " is damaged: " + damage.get());
            }
            return ReleaseDataset.read(release.directory());
        } catch (IOException e) {
            throw new PushException(e.getMessage(), e);
        }
    }

    private void push(DatasetGraph release, Consumer<Pushed> progress) throws PushException {
        List<String> names =
                Iter.toList(release.listGraphNodes()).stream().map(Node::getURI).sorted().toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Graph graph = release.getGraph(NodeFactory.createURI(name));
            put(name, graph);
            progress.accept(new Pushed(name, graph.size(), i + 1, names.size()));
        }
    }

    private void put(String name, Graph graph) throws PushException {
        String triples = RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
        var request =
                HttpRequest.newBuilder(address(name))
                        .timeout(ANSWER_TIME)
                        .header("Content-Type", "application/n-triples")
                        .PUT(BodyPublishers.ofString(triples));
        user().ifPresent(basic -> request.header("Authorization", basic));
        int status = send(request.build());
        if (status / 100 != 2) {
            throw new PushException(
                    shown()
                            + " answers "
                            + status
                            + ": "
                            + meaning(status)
                            + " (graph "
                            + name
                            + ")");
        }
    }

    private int send(HttpRequest request) throws PushException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (ConnectException | UnresolvedAddressException | UnknownHostException e) {
            throw new PushException(
                    "cannot reach " + shown() + ": is the store running, and is this its address?",
                    e);
        } catch (HttpTimeoutException e) {
            throw new PushException(shown() + " does not answer in time", e);
        } catch (IOException e) {
            throw new PushException(
                    "the connection to " + shown() + " broke: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PushException("interrupted before all graphs were pushed", e);
        }
    }

    private URI address(String graph) {
        String query = store.getRawQuery() == null ? "" : store.getRawQuery() + "&";
        return URI.create(
                shown()
                        + "?"
                        + query
                        + "graph="
                        + URLEncoder.encode(graph, StandardCharsets.UTF_8));
    }

    /** The store's address without user, password and parameters. */
    private String shown() {
        String port = store.getPort() < 0 ? "" : ":" + store.getPort();
        return store.getScheme() + "://" + store.getHost() + port + store.getRawPath();
    }

    private Optional<String> user() {
        return Optional.ofNullable(store.getUserInfo())
                .map(
                        user ->
                                Base64.getEncoder()
                                        .encodeToString(user.getBytes(StandardCharsets.UTF_8)))
                .map(code -> "Basic " + code);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401 -> "it wants a user and password (http://user:password@host/…)";
            case 403 -> "this user may not write";
            case 404 -> "there is no Graph Store at this address";
            case 405, 501 ->
                    "it does not take PUT; is this its Graph Store address (Fuseki: …/data)?";
            case 413 -> "the graph is too large for it";
            case 415 -> "it does not read N-Triples";
            case 507 -> "its disk is full";
            default ->
                    status / 100 == 3
                            ? "it has moved"
                            : status / 100 == 5 ? "it failed" : "it refuses the graph";
        };
    }
}
