package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3id.baap.server.command.ServerOf;
import org.w3id.baap.server.release.Release;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

class ReleaseFeedTest {

    @TempDir static Path directory;
    static Release newer;
    static Release older;
    static BaapServer server;
    static Client client;

    @BeforeAll
    static void start() throws Exception {
        var releases = directory.resolve("releases");
        newer = SmallRelease.in(releases, "2017-10-09");
        older = SmallRelease.in(releases, "2016");
        var incomplete = SmallRelease.in(releases, "2018");
        Files.delete(incomplete.directory().resolve("data.trig"));
        older.makeCurrent();
        server = ServerOf.release(releases);
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void hasAnEntryForEachWholeReleaseNewestFirst() throws Exception {
        var feed = xml(client.get("release/feed.atom").body());
        String base = "https://w3id.org/baap/release/";
        assertThat(texts(feed, "id"))
                .containsExactly(base, base + newer.hash() + "/", base + older.hash() + "/");
        assertThat(texts(feed, "updated"))
                .containsExactly(
                        "2017-10-09T00:00:00Z", "2017-10-09T00:00:00Z", "2016-01-01T00:00:00Z");
    }

    @Test
    void namesFilesThatAreThereWithLengthTypeAndHash() throws Exception {
        var feed = xml(client.get("release/feed.atom").body());
        var files =
                elements(feed, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("enclosure"))
                        .toList();
        assertThat(files)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        link -> {
                            String path =
                                    link.getAttribute("href").substring(server.url().length());
                            var response = client.bytes(path);
                            assertThat(response.statusCode()).isEqualTo(200);
                            assertThat(response.body().length)
                                    .isEqualTo(Integer.parseInt(link.getAttribute("length")));
                            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                                    .startsWith(link.getAttribute("type"));
                            assertThat(response.headers().firstValue("ETag"))
                                    .contains('"' + link.getTextContent() + '"');
                        });
    }

    @Test
    void listsFilesAsRows() {
        var lines = client.get("release/files.csv").body().split("\r\n");
        assertThat(client.get("release/", "Accept", "text/csv").body().split("\r\n"))
                .isEqualTo(lines);
        assertThat(lines[0]).isEqualTo("release,file,title,mediaType,bytes,sha256,download");
        assertThat(lines[1]).startsWith(newer.hash());
        assertThat(lines[lines.length - 1]).startsWith(older.hash());
        assertThat(List.of(lines).subList(1, lines.length))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        line -> {
                            // from the right, for a title may have a comma
                            var cells = line.split(",");
                            var path = cells[cells.length - 1].substring(server.url().length());
                            var response = client.bytes(path);
                            assertThat(response.statusCode()).isEqualTo(200);
                            assertThat(response.body().length)
                                    .isEqualTo(Integer.parseInt(cells[cells.length - 3]));
                            assertThat(response.headers().firstValue("ETag"))
                                    .contains('"' + cells[cells.length - 2] + '"');
                        });
    }

    @Test
    void isAtomForWhoAsksForIt() {
        for (String path : List.of("release/feed.atom", "release/")) {
            var response = client.get(path, "Accept", "application/atom+xml");
            assertThat(response.headers().firstValue("Content-Type"))
                    .contains("application/atom+xml");
            assertThat(response.headers().firstValue("ETag")).isPresent();
        }
    }
}
