package org.w3id.baap.server.site;

import org.w3id.baap.ontology.Addresses;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of every page.
 *
 * @param title of the page, e.g. {@code Output 2.3}
 * @param path of the page on this server, e.g. {@code /doc/baap-2017-draft/output/2.3}
 * @param hash of the release it is made from
 * @param data the same content for programs
 * @param question the path of the saved query behind the page, e.g. {@code /query/coverage-matrix}
 * @param structured what search engines read: schema.org as JSON-LD, safe inside a script element
 */
public record Frame(
        String title,
        String path,
        String hash,
        List<Data> data,
        Optional<String> question,
        Optional<String> structured) {

    private static final int SHORT_HASH = 12;

    /** A form for programs, e.g. {@code Turtle}, {@code text/turtle}, {@code /def.ttl}. */
    public record Data(String name, String mediaType, String path) {}

    public Frame {
        data = List.copyOf(data);
    }

    /** Of a page with nothing behind it but the release. */
    public static Frame of(String title, String path, String hash) {
        return new Frame(title, path, hash, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same with its content for programs. */
    public Frame with(List<Data> other) {
        return new Frame(title, path, hash, other, question, structured);
    }

    /** The same with the saved query behind it. */
    public Frame from(String query) {
        return new Frame(title, path, hash, data, Optional.of(query), structured);
    }

    /** The same with what search engines read. */
    public Frame structured(String json) {
        return new Frame(title, path, hash, data, question, Optional.of(json));
    }

    /** Enough of the hash to tell releases apart by eye. */
    public String shortHash() {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    /** How a paper names this page: by its lasting address and the release. */
    public String citation() {
        return "“%s”, BaAP Graph: Buenos Aires Action Plan, as drafted in a contribution to WTDC-17. Release %s. %s"
                .formatted(title, hash, Addresses.BASE + path.substring(1));
    }
}
