package org.w3id.baap.server.editor;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.release.Prefixes;
import org.w3id.baap.server.served.Served;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the editor offers to complete a query by: the classes and properties that the release counts
 * in itself, e.g. {@code baap:Output} "output", and prefixes.
 */
record Terms(List<Term> classes, List<Term> properties) {

    private static final String VOID = Prefixes.all().get("void");

    /** A class or property; without a label where the release has none for it. */
    record Term(String iri, String label) {}

    Terms {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
    }

    static Terms of(Served served) {
        var release = served.dataset().getDefaultGraph();
        return new Terms(counted(release, "class"), counted(release, "property"));
    }

    // void:classPartition [ void:class baap:Output ; void:entities 17 ]
    private static List<Term> counted(Graph release, String by) {
        return release
                .find(Node.ANY, NodeFactory.createURI(VOID + by), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .map(term -> new Term(term.getURI(), label(release, term)))
                .sorted(Comparator.comparing(Term::iri))
                .toList();
    }

    private static String label(Graph release, Node term) {
        return release
                .find(term, RDFS.label.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .toList()
                .stream()
                .min(
                        Comparator.comparing((Node n) -> !n.getLiteralLanguage().equals("en"))
                                .thenComparing(Node::getLiteralLanguage)
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    JsonObject json() {
        var json = new JsonObject();
        var prefixes = new JsonObject();
        Prefixes.all().forEach(prefixes::put);
        json.put("prefixes", prefixes);
        json.put("classes", json(classes));
        json.put("properties", json(properties));
        json.put("pages", pages());
        return json;
    }

    private static JsonArray json(List<Term> terms) {
        var array = new JsonArray();
        for (var term : terms) {
            var one = new JsonObject();
            one.put("iri", term.iri());
            one.put("label", term.label());
            array.add(one);
        }
        return array;
    }

    /** Where results lead, e.g. {@code http://metadata.un.org/sdg/5.b} to {@code /doc/sdg/5.b}. */
    private static JsonArray pages() {
        var pages = new JsonArray();
        List.of(
                        Map.entry(starting(Addresses.id() + "/") + "(.+)$", "/doc/$1"),
                        Map.entry(
                                starting(Prefixes.all().get("sdg")) + "([0-9]+(?:\\.[0-9a-z]+)?)$",
                                "/doc/sdg/$1"),
                        Map.entry(starting(Addresses.BASE) + "(.+)$", "/$1"))
                .forEach(
                        rule -> {
                            var page = new JsonObject();
                            page.put("pattern", rule.getKey());
                            page.put("path", rule.getValue());
                            pages.add(page);
                        });
        return pages;
    }

    private static String starting(String address) {
        return "^" + Pattern.compile("[.]").matcher(address).replaceAll("\\\\.");
    }
}
