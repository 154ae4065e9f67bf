package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.release.Prefixes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What things are called on a page, e.g. {@code 16.10 Access to information …}, from its facts.
 *
 * @param language that labels are wanted in; where there is none, English
 */
record Names(Graph facts, Language language) {

    /**
     * What something is called.
     *
     * @param language of the name, e.g. {@code ar}; empty where nothing says
     */
    record Name(String text, String language) {

        private Name with(UnaryOperator<String> change) {
            return new Name(change.apply(text), language);
        }
    }

    private static final int LONGEST_EXCERPT = 120;

    // "2.1", "16.10", "5.b", "C7": told before a name that does not hold it
    private static final Pattern CODE = Pattern.compile("[A-Z]?\\d\\S*");

    // "hasSelector": a word begins at each capital
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** The best name there is; the address only where nothing better is known. */
    String of(Node node) {
        return full(node).text();
    }

    /** The same with its language. */
    Name full(Node node) {
        return node.isLiteral()
                ? new Name(node.getLiteralLexicalForm(), node.getLiteralLanguage())
                : label(node)
                        .map(label -> withCode(node, withTitle(node, label)))
                        .or(() -> unnamed(node))
                        .orElseGet(() -> new Name(fromAddress(node.getURI()), ""));
    }

    /** Short, for a way up: {@code Objective 2} without its title. */
    Name brief(Node node) {
        return label(node)
                .map(label -> withCode(node, label))
                .or(() -> unnamed(node))
                .orElseGet(() -> new Name(fromAddress(node.getURI()), ""));
    }

    private Optional<Name> unnamed(Node node) {
        return exact(node).map(text -> new Name("“" + excerpt(text) + "”", ""));
    }

    private Optional<Name> label(Node node) {
        return Words.NAMES.stream()
                .filter(name -> !name.equals(SKOS.notation.asNode()))
                .flatMap(name -> wanted(node, name).stream())
                .map(name -> name.with(Names::excerpt))
                .findFirst();
    }

    private Name withTitle(Node node, Name label) {
        return wanted(node, DCTerms.title.asNode())
                .map(Name::text)
                .filter(title -> !label.text().contains(title))
                .map(title -> label.with(text -> text + ": " + title))
                .orElse(label);
    }

    private Name withCode(Node node, Name label) {
        return wanted(node, SKOS.notation.asNode())
                .map(Name::text)
                .filter(code -> CODE.matcher(code).matches() && !label.text().contains(code))
                .map(code -> label.with(text -> code + " " + text))
                .orElse(label);
    }

    /** What a span holds: its selector quotes it. */
    private Optional<String> exact(Node node) {
        return Stream.concat(Stream.of(node), objects(node, Words.HAS_SELECTOR).stream())
                .flatMap(selector -> objects(selector, Words.EXACT).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The text of a property in the language wanted, else in English, else in any there is. */
    Optional<Name> wanted(Node node, Node property) {
        return objects(node, property).stream()
                .filter(Node::isLiteral)
                .min(
                        Comparator.comparing((Node value) -> !isIn(value, language))
                                .thenComparing(value -> !isIn(value, Language.ENGLISH))
                                .thenComparing(Node::getLiteralLanguage)
                                .thenComparing(Node::getLiteralLexicalForm))
                .map(value -> new Name(value.getLiteralLexicalForm(), value.getLiteralLanguage()));
    }

    private static boolean isIn(Node value, Language language) {
        return value.getLiteralLanguage().equals(language.tag());
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
