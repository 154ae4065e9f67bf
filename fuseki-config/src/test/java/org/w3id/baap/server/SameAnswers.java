package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.command.BundledServer;

import java.util.List;
import java.util.stream.Stream;

/** What a server of the bundled plan must answer alike wherever its data is kept. */
final class SameAnswers {

    private static final String TURTLE = ".ttl";

    private static final List<String> PAGES =
            List.of(
                    "",
                    "matrix",
                    "matrix?objective=2",
                    "plan/baap-2017-draft",
                    "findings?kind=code-without-dot",
                    "search?q=cybersecurity",
                    "search?q=5b",
                    "path?from=wtdc-res/34&to=13.1",
                    "query/",
                    "query/outputs-of-goal.html?goal=5",
                    "query/elements-of-plan.csv?kind=output",
                    "doc/baap-2017-draft/output/2.1",
                    "doc/baap-2017-draft/citation/2.3/sdg-target/5.b/54129",
                    "doc/baap-2017-draft/span/54129-54131",
                    "doc/sdg/16.10",
                    "def",
                    "doc/dataset",
                    "search?q=hippopotamus",
                    "sparql",
                    "version",
                    "sitemap.xml",
                    "doc/baap-2017-draft/output/2.3.ttl",
                    "doc/sdg/5.b.ttl",
                    "def.ttl",
                    "graph/vocabulary/sdg.ttl");

    /** Pages of every kind, graphs, and all saved queries. */
    static final List<String> PATHS =
            Stream.concat(
                            PAGES.stream(),
                            QueryCatalogue.bundled().list().stream().map(SameAnswers::path))
                    .toList();

    private SameAnswers() {}

    private static String path(SavedQuery saved) {
        return "query/" + saved.name() + (saved.query().isConstructType() ? TURTLE : ".csv");
    }

    /** This server says what the one in memory says. */
    static void by(Client there) {
        JenaSystem.init();
        for (var path : PATHS) {
            if (path.endsWith(TURTLE)) {
                assertThat(graph(there, path).isIsomorphicWith(graph(BundledServer.client(), path)))
                        .as(path)
                        .isTrue();
            } else {
                assertThat(text(there, path))
                        .as(path)
                        .isEqualTo(text(BundledServer.client(), path));
            }
        }
    }

    private static Graph graph(Client client, String path) {
        return RDFParser.fromString(text(client, path), Lang.TURTLE).toGraph();
    }

    /** Without the address of the server. */
    static String text(Client client, String path) {
        var answer = client.get(path, "Accept", "text/html,*/*;q=0.5");
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer.body()
                .replace(client.url(), "/")
                .replace(Client.encode(client.url()), Client.encode("/"));
    }
}
