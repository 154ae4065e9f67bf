package org.w3id.baap.server.published;

import org.apache.jena.graph.Triple;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.release.Prefixes;
import org.w3id.baap.server.served.Served;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

/**
 * The addresses that a search engine reads, in files of at most 50,000 of them (sitemaps.org): the
 * pages and a document for each thing, e.g. {@code doc/baap-2017-draft/output/2.1}.
 *
 * @param files the addresses of each file, relative to the server
 */
record Sitemap(List<List<String>> files) {

    /** Pages that a reader begins with. */
    private static final List<String> PAGES = List.of("", "dataset", "release/");

    private static final int MOST_ADDRESSES = 50_000;
    private static final long MOST_CHARACTERS = 50_000_000;

    // <url><loc>https://a.host.with.a.long.name.example.org/ … </loc></url>, generously
    private static final int REST_OF_AN_ENTRY = 300;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static Sitemap of(Served served) {
        return of(
                Stream.concat(PAGES.stream(), documents(served)).toList(),
                MOST_ADDRESSES,
                MOST_CHARACTERS);
    }

    /** Cuts where a file would be too long. */
    static Sitemap of(List<String> addresses, int most, long mostCharacters) {
        var files = new ArrayList<List<String>>();
        var file = new ArrayList<String>();
        long characters = 0;
        for (String address : addresses) {
            long more = address.length() + REST_OF_AN_ENTRY;
            if (file.size() == most || characters + more > mostCharacters && !file.isEmpty()) {
                files.add(List.copyOf(file));
                file.clear();
                characters = 0;
            }
            file.add(address);
            characters += more;
        }
        files.add(List.copyOf(file));
        return new Sitemap(files);
    }

    private static Stream<String> documents(Served served) {
        return served.dataset().getDefaultGraph().stream()
                .map(Triple::getSubject)
                .distinct()
                .flatMap(thing -> document(thing.toString()).stream())
                .sorted();
    }

    private static Optional<String> document(String thing) {
        return below(Addresses.id() + "/", thing)
                .map(rest -> "doc/" + rest)
                .or(() -> below(Prefixes.all().get("sdg"), thing).map(rest -> "doc/sdg/" + rest));
    }

    private static Optional<String> below(String start, String address) {
        return Optional.of(address)
                .filter(a -> a.startsWith(start))
                .map(a -> a.substring(start.length()));
    }

    /** The only file, or the list of the files. */
    byte[] xml(String origin) {
        return files.size() == 1 ? file(1, origin) : Xml.written(xml -> index(xml, origin));
    }

    private void index(Xml xml, String origin) throws XMLStreamException {
        xml.open("sitemapindex", "xmlns", NAMESPACE);
        for (int number = 1; number <= files.size(); number++) {
            xml.open("sitemap").element("loc", origin + "sitemap/" + number + ".xml").close();
        }
        xml.close();
    }

    /** One file; they are numbered from 1. */
    byte[] file(int number, String origin) {
        return Xml.written(xml -> write(xml, files.get(number - 1), origin));
    }

    private static void write(Xml xml, List<String> addresses, String origin)
            throws XMLStreamException {
        xml.open("urlset", "xmlns", NAMESPACE);
        for (String address : addresses) {
            xml.open("url").element("loc", origin + address).close();
        }
        xml.close();
    }
}
