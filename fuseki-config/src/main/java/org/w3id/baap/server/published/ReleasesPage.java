package org.w3id.baap.server.published;

import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.ReleaseFile;
import org.w3id.baap.server.release.Software;

import java.util.List;

import javax.xml.stream.XMLStreamException;

/** The releases and their files, for readers. */
record ReleasesPage(List<Announcement> newestFirst) {

    byte[] html() {
        return Xml.written(this::write);
    }

    // XHTML syntax, which browsers read as HTML, too.
    private void write(Xml xml) throws XMLStreamException {
        var title = Software.NAME + ": releases";
        xml.doctype().open("html", "lang", "en");
        xml.open("head").element("title", title);
        xml.empty("link", "rel", "alternate", "type", "application/atom+xml", "href", "feed.atom");
        xml.close().open("body").element("h1", title);
        xml.open("p").element("strong", Software.NOTICE).close();
        xml.open("p").text("A release never changes; its name is the SHA-256 of its data. ");
        xml.open("a", "href", "feed.atom").text("Feed").close().close();
        for (var announced : newestFirst) {
            release(xml, announced);
        }
        xml.close().close();
    }

    private static void release(Xml xml, Announcement announced) throws XMLStreamException {
        var hash = announced.release().hash();
        xml.open("h2", "id", hash).text("Release " + hash).close();
        xml.open("table").open("tbody");
        for (ReleaseFile file : announced.files()) {
            row(xml, hash, file);
        }
        xml.close().close();
        xml.open("p").open("a", "href", hash + "/" + Release.SUMS).text(Release.SUMS).close();
        xml.text(" lists the checksums of all files.").close();
    }

    private static void row(Xml xml, String hash, ReleaseFile file) throws XMLStreamException {
        xml.open("tr").open("td");
        xml.open("a", "href", hash + "/" + file.path()).text(file.path()).close();
        xml.close();
        xml.element("td", file.title());
        xml.element("td", file.mediaType());
        xml.element("td", "%,d bytes".formatted(file.bytes()));
        xml.open("td");
        if (file.gzipped().isPresent()) {
            var packed = file.gzipped().get();
            xml.open("a", "href", hash + "/" + packed.path());
            xml.text("gzip, %,d bytes".formatted(packed.bytes())).close();
        }
        xml.close().close();
    }
}
