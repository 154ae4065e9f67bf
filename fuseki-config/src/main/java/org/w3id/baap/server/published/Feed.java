package org.w3id.baap.server.published;

import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.release.ReleaseFile;
import org.w3id.baap.server.release.Software;

import java.time.format.DateTimeFormatter;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** The releases as an Atom feed (RFC 4287), each with its files, their lengths and hashes. */
record Feed(List<Announcement> newestFirst, String origin) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    // RFC 5854 has an element for the hash of a file
    private static final String METALINK = "urn:ietf:params:xml:ns:metalink";

    byte[] xml() {
        return Xml.written(this::write);
    }

    private void write(Xml xml) throws XMLStreamException {
        xml.open("feed", "xmlns", ATOM, "xmlns:ml", METALINK, "xml:lang", "en");
        xml.element("id", Addresses.BASE + "release/");
        xml.element("title", Software.NAME + ": releases");
        xml.element("updated", time(newestFirst.getFirst()));
        xml.open("author").element("name", Software.NAME).close();
        xml.empty("link", "rel", "self", "href", origin + "release/feed.atom");
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", origin + "release/");
        for (var release : newestFirst) {
            entry(xml, release);
        }
        xml.close();
    }

    private void entry(Xml xml, Announcement announced) throws XMLStreamException {
        var path = "release/" + announced.release().hash() + "/";
        xml.open("entry");
        xml.element("id", Addresses.BASE + path);
        xml.element("title", "Release " + announced.release().hash());
        xml.element("updated", time(announced));
        xml.element("summary", announced.files().size() + " files; the name is the data's SHA-256");
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", origin + path);
        for (ReleaseFile file : announced.files()) {
            link(xml, origin + path, file);
        }
        xml.close();
    }

    private static void link(Xml xml, String release, ReleaseFile file) throws XMLStreamException {
        xml.open(
                "link",
                "rel",
                "enclosure",
                "title",
                file.title(),
                "type",
                file.mediaType(),
                "length",
                Long.toString(file.bytes()),
                "href",
                release + file.path());
        xml.open("ml:hash", "type", "sha-256").text(file.sha256()).close();
        xml.close();
    }

    private static String time(Announcement announced) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(announced.time());
    }
}
