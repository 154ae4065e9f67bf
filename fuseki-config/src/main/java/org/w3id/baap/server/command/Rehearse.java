package org.w3id.baap.server.command;

import org.w3id.baap.server.Settings;
import org.w3id.baap.server.release.BadInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code baap rehearse}: does once what every start does, so that Java can keep what it learns (an
 * ahead-of-time cache) and start fast; the start script calls it.
 */
@Command(
        hidden = true,
        description = "Start, answer a few queries and stop, for Java's ahead-of-time cache.")
final class Rehearse implements Callable<Integer> {

    private static final List<String> QUERIES =
            List.of(
                    "ASK { ?s ?p ?o }",
                    "SELECT ?type (COUNT(*) AS ?n) WHERE { ?s a ?type } GROUP BY ?type ORDER BY ?type",
                    "SELECT * WHERE { ?s <http://jena.apache.org/text#query> \"plan\" ; ?p ?o }"
                            + " ORDER BY ?s LIMIT 10",
                    "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 10");

    private final Parts parts;
    private final Home home;

    @Spec private CommandSpec spec;

    Rehearse(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var release =
                new Making(parts, spec.commandLine().getErr())
                        .current(home.sourcesOr(List.of()), home.releases());
        try (var running = parts.server().start(release.directory(), Settings.local(0));
                var client = HttpClient.newHttpClient()) {
            for (var query : QUERIES) {
                ask(client, running.address(), query);
            }
        }
        return 0;
    }

    private static void ask(HttpClient client, String server, String query)
            throws IOException, InterruptedException {
        var address = server + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new BadInput("the server answers %s: %s".formatted(answer.statusCode(), query));
        }
    }
}
