package org.w3id.baap.server;

import jakarta.servlet.http.HttpServlet;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Page;
import org.w3id.baap.server.release.Software;
import org.w3id.baap.server.served.Served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/** The pages beside the query endpoint: {@code /}, {@code /health} and {@code /version}. */
final class Pages {

    private Pages() {}

    static Map<String, HttpServlet> of(Supplier<Served> current, Model configuration) {
        return Map.of(
                "",
                Page.of(current, Form.HTML, served -> front(served.release().hash())),
                "/health",
                Page.of(
                        current,
                        Form.JSON,
                        served -> JSON.buildObject(json -> json.pair("status", "up")) + "\n"),
                "/version",
                Page.of(current, Form.JSON, served -> version(served, configuration) + "\n"));
    }

    private static String front(String hash) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Buenos Aires Action Plan: a knowledge graph</title></head>
                <body>
                <h1>Buenos Aires Action Plan: a knowledge graph</h1>
                <p><strong>%s</strong></p>
                <p>Ask SPARQL queries at <a href="/sparql?query=%s"><code>/sparql</code></a> (GET or POST).</p>
                <p>Release <code>%s</code></p>
                </body>
                </html>
                """
                .formatted(
                        Software.NOTICE,
                        "SELECT%20%3Fgraph%20%28COUNT%28*%29%20AS%20%3Fstatements%29%20%7B%20GRAPH%20%3Fgraph%20%7B"
                                + "%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D%20GROUP%20BY%20%3Fgraph%20ORDER%20BY%20%3Fgraph",
                        hash);
    }

    private static Object version(Served served, Model configuration) {
        return JSON.buildObject(
                json ->
                        json.pair("release", served.release().hash())
                                .pair("software", softwareVersion())
                                .pair("edition", edition(served.dataset(), configuration))
                                .pair("notice", Software.NOTICE));
    }

    /**
     * The release's edition, e.g. {@code …/id/baap-2017-draft}; the first one when there are
     * several.
     */
    private static String edition(DatasetGraph dataset, Model configuration) {
        Node edition = NodeFactory.createURI(configuration.getNsPrefixURI("baap") + "Edition");
        return dataset.getDefaultGraph().find(Node.ANY, RDF.Nodes.type, edition).toList().stream()
                .map(triple -> triple.getSubject().toString())
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static String softwareVersion() {
        var properties = new Properties();
        try (var in = Pages.class.getResourceAsStream("/fuseki-config/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read version.properties", e);
        }
        return properties.getProperty("version");
    }
}
