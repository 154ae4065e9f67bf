package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.release.Prefixes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What things are called on a page, e.g. {@code 16.10 Access to information …}, from its facts. */
record Names(Graph facts) {

    private static final int LONGEST_EXCERPT = 120;

    // "2.1", "16.10", "5.b", "C7": told before a name that does not hold it
    private static final Pattern CODE = Pattern.compile("[A-Z]?\\d\\S*");

    // "hasSelector": a word begins at each capital
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** The best name there is; the address only where nothing better is known. */
    String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return label(node)
                .map(label -> withCode(node, withTitle(node, label)))
                .or(() -> unnamed(node))
                .orElseGet(() -> fromAddress(node.getURI()));
    }

    /** Short, for a way up: {@code Objective 2} without its title. */
    String brief(Node node) {
        return label(node)
                .map(label -> withCode(node, label))
                .or(() -> unnamed(node))
                .orElseGet(() -> fromAddress(node.getURI()));
    }

    private Optional<String> unnamed(Node node) {
        return exact(node).map(text -> "“" + excerpt(text) + "”");
    }

    private Optional<String> label(Node node) {
        return Words.NAMES.stream()
                .filter(name -> !name.equals(SKOS.notation.asNode()))
                .flatMap(name -> english(node, name).stream())
                .map(Names::excerpt)
                .findFirst();
    }

    private String withTitle(Node node, String label) {
        return english(node, DCTerms.title.asNode())
                .filter(title -> !label.contains(title))
                .map(title -> label + ": " + title)
                .orElse(label);
    }

    private String withCode(Node node, String label) {
        return english(node, SKOS.notation.asNode())
                .filter(code -> CODE.matcher(code).matches() && !label.contains(code))
                .map(code -> code + " " + label)
                .orElse(label);
    }

    /** What a span holds: its selector quotes it. */
    private Optional<String> exact(Node node) {
        return Stream.concat(Stream.of(node), objects(node, Words.HAS_SELECTOR).stream())
                .flatMap(selector -> objects(selector, Words.EXACT).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The value in English, or in the first language there is. */
    private Optional<String> english(Node node, Node property) {
        return objects(node, property).stream()
                .filter(Node::isLiteral)
                .min(
                        Comparator.comparing(
                                        (Node value) -> !value.getLiteralLanguage().equals("en"))
                                .thenComparing(Node::getLiteralLanguage)
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    List<Node> objects(Node subject, Node property) {
        return facts.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static String excerpt(String text) {
        return text.length() > LONGEST_EXCERPT
                ? text.substring(
                                0,
                                text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_EXCERPT)))
                        + " …"
                : text;
    }

    // "…/id/baap-2017-draft/span/54129-54131" is "span 54129-54131", "oa:hasSelector" "has
    // selector"
    private static String fromAddress(String address) {
        if (address.startsWith(Addresses.BASE)) {
            var segments = address.substring(Addresses.BASE.length()).split("/");
            int last = segments.length - 1;
            return last > 1 ? segments[last - 1] + " " + segments[last] : segments[last];
        }
        return Prefixes.all().values().stream()
                .filter(address::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(namespace -> address.substring(namespace.length()))
                .filter(local -> !local.isEmpty())
                .map(local -> NEXT_WORD.matcher(local).replaceAll(" "))
                .map(words -> words.contains(" ") ? words.toLowerCase(Locale.ROOT) : words)
                .orElse(address);
    }
}
