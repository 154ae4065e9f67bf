package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3id.baap.server.command.ServerOf;

import java.nio.file.Path;
import java.util.List;

class SitemapDoorTest {

    @TempDir static Path directory;
    static BaapServer server;
    static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = ServerOf.release(SampleRelease.in(directory));
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> addresses() throws Exception {
        return ReleaseFeedTest.elements(
                        ReleaseFeedTest.xml(client.get("sitemap.xml").body()), "loc")
                .stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void namesADocumentForEachThing() throws Exception {
        var things =
                client.rows("SELECT DISTINCT ?s { ?s ?p ?o }").stream()
                        .filter(
                                s ->
                                        s.contains("/id/")
                                                || s.startsWith("http://metadata.un.org/sdg/"))
                        .map(
                                s ->
                                        s.replace("https://w3id.org/baap/id/", "doc/")
                                                .replace("http://metadata.un.org/sdg/", "doc/sdg/"))
                        .map(path -> server.url() + path)
                        .toList();
        assertThat(things).hasSizeGreaterThan(10).contains(server.url() + "doc/sdg/5.b");
        assertThat(addresses()).doesNotHaveDuplicates().containsAll(things);
    }

    @Test
    void callsItselfAsTheClientDoes() {
        var other = server.url().replace("localhost", "127.0.0.1");
        assertThat(client.get("sitemap.xml").body()).contains("<loc>" + server.url() + "</loc>");
        assertThat(new Client(other).get("sitemap.xml").body())
                .contains("<loc>" + other + "</loc>")
                .doesNotContain(server.url());
    }

    @Test
    void robotsFindTheSitemap() {
        assertThat(client.get("robots.txt").body().lines())
                .contains("Sitemap: " + server.url() + "sitemap.xml", "Disallow: /sparql?");
    }

    @Test
    void theVersionTellsWhetherAnythingChanged() {
        var version = client.get("version");
        assertThat(version.body()).contains("\"release\" : \"" + SampleRelease.hash() + "\"");
        var tag = version.headers().firstValue("ETag").orElseThrow();
        assertThat(client.get("version", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
}
