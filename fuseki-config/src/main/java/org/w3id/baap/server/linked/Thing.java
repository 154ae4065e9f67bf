package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.baap.ontology.Addresses;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resource that has a page here, e.g. {@code …/id/baap-2017-draft/output/2.1} at {@code
 * /doc/baap-2017-draft/output/2.1}; the SDGs have the United Nations' addresses and a page here
 * too, e.g. {@code /doc/sdg/16.10}.
 *
 * @param name what follows {@code /doc/}
 */
public record Thing(Node node, String name) {

    private static final String DOC = "/doc/";
    private static final String ID = Addresses.BASE + "id/";
    private static final String SDG = "http://metadata.un.org/sdg";

    // "sdg", "sdg/16", "sdg/16.10", "sdg/5.b"
    private static final Pattern SDG_NAME = Pattern.compile("sdg(?<code>/[0-9]+(\\.[0-9a-z]+)?)?");

    // "http://example.org/a?b": nothing that a header or an attribute would stumble over
    private static final Pattern WEB = Pattern.compile("https?://[!-~&&[^\"<>\\\\^`{|}]]+");

    /** The resource of this name, if the release speaks of it. */
    static Optional<Thing> find(Graph release, String name) {
        return own(name)
                .filter(thing -> thing.occursIn(release))
                .or(() -> sdg(name).filter(thing -> thing.occursIn(release)));
    }

    /** The resource of this name in our own namespace. */
    static Optional<Thing> own(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Thing(Words.node(ID + name), name));
    }

    private static Optional<Thing> sdg(String name) {
        return Optional.of(SDG_NAME.matcher(name))
                .filter(matcher -> matcher.matches())
                .map(sdg -> Optional.ofNullable(sdg.group("code")).orElse(""))
                .map(code -> new Thing(Words.node(SDG + code), name));
    }

    /** The thing at an address, if it is one of those that have a page here. */
    static Optional<Thing> at(String address) {
        if (address.startsWith(ID)) {
            return own(address.substring(ID.length()));
        }
        return address.startsWith(SDG)
                ? sdg("sdg" + address.substring(SDG.length()))
                : Optional.empty();
    }

    /** Where a link to any address leads, if it can be followed: here where it is here. */
    public static Optional<String> link(String address) {
        return at(address)
                .map(Thing::document)
                .or(() -> Optional.of(address).filter(Thing::isWeb).map(Thing::onThisServer));
    }

    private static String onThisServer(String address) {
        return address.startsWith(Addresses.BASE)
                ? "/" + address.substring(Addresses.BASE.length())
                : address;
    }

    /** Whether it is an address of the web and no other kind, e.g. {@code javascript:…}. */
    static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    boolean occursIn(Graph release) {
        return release.contains(node, Node.ANY, Node.ANY)
                || release.contains(Node.ANY, Node.ANY, node);
    }

    /** Its own address. */
    String address() {
        return node.getURI();
    }

    /** The path of its document, e.g. {@code /doc/sdg/16.10}. */
    String document() {
        return DOC + name;
    }

    /** The address of its document, wherever this server runs. */
    Node documentNode() {
        return Words.node(Addresses.BASE + "doc/" + name);
    }
}
