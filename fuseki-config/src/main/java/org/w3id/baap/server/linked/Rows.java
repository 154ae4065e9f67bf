package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.linked.DescriptionPage.Row;
import org.w3id.baap.server.linked.DescriptionPage.Value;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a description as rows: a property, and its values in their natural order. */
record Rows(Names names, Node topic) {

    private static final Comparator<Value> BY_TEXT =
            Comparator.comparing(Value::text, NaturalOrder.COMPARATOR)
                    .thenComparing(value -> value.link().orElse(""))
                    .thenComparing(Value::language);

    /** What is said of the thing. */
    List<Row> statements() {
        return rows(
                names.facts().find(topic, Node.ANY, Node.ANY).toList().stream(),
                triple -> value(triple, triple.getObject()));
    }

    /** What is left to say of it beside its names, its place and what its citations state. */
    List<Row> rest() {
        return rows(
                names.facts().find(topic, Node.ANY, Node.ANY).toList().stream()
                        .filter(triple -> !Words.TOLD_APART.contains(triple.getPredicate()))
                        .filter(triple -> !isCited(triple)),
                triple -> plain(triple.getObject()));
    }

    private boolean isCited(Triple link) {
        return names.facts()
                .find(Node.ANY, Words.LINK_PROPERTY, link.getPredicate())
                .filterKeep(one -> says(one.getSubject(), Words.CITING_ELEMENT, topic))
                .hasNext();
    }

    /** What else names the thing. */
    List<Row> inverse() {
        return rows(
                names.facts().find(Node.ANY, Node.ANY, topic).toList().stream()
                        .filter(triple -> !isFinding(triple.getSubject()))
                        .filter(
                                triple ->
                                        !triple.getPredicate().getURI().endsWith("/primaryTopic")),
                triple -> value(triple, triple.getSubject()));
    }

    /** The defects of the text that concern it, each with its explanation. */
    List<Row> findings() {
        return names
                .facts()
                .find(Node.ANY, RDF.Nodes.type, Words.FINDING)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .distinct()
                .filter(finding -> !finding.equals(topic))
                .map(
                        finding ->
                                new Row(
                                        plain(finding),
                                        names
                                                .objects(finding, DCTerms.description.asNode())
                                                .stream()
                                                .map(this::plain)
                                                .toList()))
                .sorted(Comparator.comparing(Row::property, BY_TEXT))
                .toList();
    }

    private boolean isFinding(Node node) {
        return names.facts().contains(node, RDF.Nodes.type, Words.FINDING);
    }

    private List<Row> rows(Stream<Triple> triples, Function<Triple, Value> value) {
        return triples.collect(Collectors.groupingBy(Triple::getPredicate)).entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<Node, ?> row) -> rank(row.getKey()))
                                .thenComparing(row -> names.of(row.getKey()))
                                .thenComparing(row -> row.getKey().getURI()))
                .map(
                        row ->
                                new Row(
                                        plain(row.getKey()),
                                        quotedOnce(
                                                row.getValue().stream()
                                                        .map(value)
                                                        .sorted(BY_TEXT)
                                                        .toList())))
                .toList();
    }

    // One sentence often states many links, e.g. six targets: it is printed once, and each of the
    // links leads to its own citation.
    private static List<Value> quotedOnce(List<Value> values) {
        var printed = new HashSet<String>();
        return values.stream()
                .map(
                        value ->
                                value.with(
                                        value.quotes().stream()
                                                .map(
                                                        quote ->
                                                                printed.add(quote.text())
                                                                        ? quote
                                                                        : quote.withText(
                                                                                "The same sentence."))
                                                .toList()))
                .toList();
    }

    // names first
    private static int rank(Node property) {
        int place = Words.NAMES.indexOf(property);
        return place < 0 ? Words.NAMES.size() : place;
    }

    private Value value(Triple link, Node shown) {
        var value = plain(shown);
        return value.with(quotes(link));
    }

    /** What the plan says for a link: the quotes of the citations that state it. */
    private List<Value> quotes(Triple link) {
        return names
                .facts()
                .find(Node.ANY, Words.LINK_PROPERTY, link.getPredicate())
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .filter(one -> says(one, Words.CITING_ELEMENT, link.getSubject()))
                .filter(one -> says(one, Words.CITED_ENTITY, link.getObject()))
                .sorted(Comparator.comparing(Node::getURI, NaturalOrder.COMPARATOR))
                .flatMap(
                        citation ->
                                names.objects(citation, Words.QUOTE).stream()
                                        .map(quote -> quote(citation, quote)))
                .toList();
    }

    private boolean says(Node subject, Node property, Node object) {
        return names.facts().contains(subject, property, object);
    }

    private static Value quote(Node citation, Node quote) {
        return new Value(
                quote.getLiteralLexicalForm(), Thing.link(citation.getURI()), "en", List.of());
    }

    /** A thing by its short name, with its link. */
    Value brief(Node thing) {
        return value(names.brief(thing), thing);
    }

    private static Value value(Names.Name name, Node thing) {
        return new Value(name.text(), Thing.link(thing.getURI()), name.language(), List.of());
    }

    /** A node by its name, with its link. */
    Value plain(Node node) {
        return node.isLiteral()
                ? new Value(
                        node.getLiteralLexicalForm(),
                        Optional.empty(),
                        node.getLiteralLanguage(),
                        List.of())
                : value(names.full(node), node);
    }
}
