package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes statements over from a release to a description.
 *
 * @param facts what has been told so far
 */
record Telling(Graph release, Graph facts, Passages passages) {

    private static final int LONGEST_WAY_UP = 12;

    /** What gives an account of a thing: its citations, mentions and findings. */
    private static final Set<Node> ACCOUNTS =
            Set.of(
                    Words.CITING_ELEMENT,
                    Words.CITED_ENTITY,
                    Words.CONCERNS,
                    Words.MENTIONS,
                    Words.MENTIONED_IN);

    /** The ways to what a thing is part of, or stands in, the first of them first. */
    private static final List<Node> UP =
            List.of(
                    Words.PART_OF,
                    Words.IN_SECTION,
                    Words.CITING_ELEMENT,
                    Words.CONCERNS,
                    Words.MENTIONED_IN,
                    Words.REVISION_OF,
                    Words.IS_TARGET_OF,
                    Words.HAS_SOURCE,
                    SKOS.inScheme.asNode());

    /** All that is said of a thing and of its parts, e.g. a span with its three selectors. */
    void tellWithParts(Node thing) {
        var parts = new LinkedHashSet<Node>();
        parts.add(thing);
        for (var waiting = new ArrayList<>(parts); !waiting.isEmpty(); ) {
            Node next = waiting.removeLast();
            tell(next);
            objects(facts, next, Node.ANY)
                    .filter(Node::isURI)
                    .filter(object -> object.getURI().startsWith(thing.getURI() + "/"))
                    .filter(parts::add)
                    .forEach(waiting::add);
        }
    }

    private void tell(Node subject) {
        release.find(subject, Node.ANY, Node.ANY).forEachRemaining(facts::add);
    }

    /** What gives an account of it, and where in the text each of this stands. */
    void tellEvidence(Node thing) {
        var accounts = new LinkedHashSet<Node>();
        facts.find(Node.ANY, Node.ANY, thing)
                .filterKeep(triple -> ACCOUNTS.contains(triple.getPredicate()))
                .forEachRemaining(triple -> accounts.add(triple.getSubject()));
        objects(release, thing, Words.EVIDENCE)
                .flatMap(span -> subjects(release, Words.EVIDENCE, span))
                .filter(one -> release.contains(one, RDF.Nodes.type, Words.FINDING))
                .forEach(accounts::add);
        accounts.forEach(this::tell);
        objects(release, thing, Words.EVIDENCE).toList().forEach(this::tellWithParts);
        accounts.stream()
                .flatMap(one -> objects(release, one, Words.EVIDENCE))
                .distinct()
                .toList()
                .forEach(this::tellPosition);
    }

    /** Where a span begins and ends. */
    private void tellPosition(Node span) {
        release.find(span, Words.HAS_SOURCE, Node.ANY).forEachRemaining(facts::add);
        objects(release, span, Words.HAS_SELECTOR)
                .filter(selector -> release.contains(selector, Words.OA_START, Node.ANY))
                .forEach(
                        selector -> {
                            facts.add(span, Words.HAS_SELECTOR, selector);
                            tell(selector);
                        });
    }

    /** Of a span its sentence, or the passages it reaches over. */
    void tellText(Node thing) {
        Stretch.of(thing, "span")
                .ifPresent(
                        span ->
                                passages.holding(span)
                                        .forEach(passage -> tellPassage(thing, span, passage)));
    }

    // Positions say so: the release has no statement of it.
    private void tellPassage(Node thing, Stretch span, Node passage) {
        tell(passage);
        var stretch = Stretch.of(passage, "passage");
        if (stretch.filter(around -> around.holds(span)).isPresent()) {
            facts.add(thing, DCTerms.isPartOf.asNode(), passage);
        } else if (stretch.filter(span::holds).isPresent()) {
            facts.add(thing, DCTerms.hasPart.asNode(), passage);
        } else {
            facts.add(thing, DCTerms.relation.asNode(), passage);
        }
    }

    /** The way up from a thing, e.g. edition, objective, output; the greatest first. */
    List<Node> tellPlace(Node thing) {
        var way = new LinkedHashSet<Node>();
        way.add(thing);
        Optional<Triple> up = up(thing);
        while (up.isPresent() && way.size() < LONGEST_WAY_UP) {
            var step = up.get();
            facts.add(step);
            Node next =
                    step.getSubject().equals(way.getLast()) ? step.getObject() : step.getSubject();
            if (!way.add(next)) {
                break;
            }
            up = up(next);
        }
        way.remove(thing);
        return List.copyOf(way.reversed());
    }

    private Optional<Triple> up(Node thing) {
        Stream<Triple> wholes =
                UP.stream()
                        .flatMap(word -> release.find(thing, word, Node.ANY).toList().stream())
                        .filter(triple -> triple.getObject().isURI());
        Stream<Triple> selected =
                release.find(Node.ANY, Words.HAS_SELECTOR, thing).toList().stream();
        return Stream.concat(wholes, selected).findFirst();
    }

    /** By what each thing that is named here is called, in every language there is. */
    void tellNames() {
        var named = new HashSet<Node>();
        facts.find()
                .forEachRemaining(
                        triple -> {
                            named.add(triple.getSubject());
                            named.add(triple.getPredicate());
                            named.add(triple.getObject());
                        });
        named.stream().filter(Node::isURI).forEach(this::tellNames);
        Words.NAMES.stream()
                .filter(name -> facts.contains(Node.ANY, name, Node.ANY))
                .forEach(this::tellNames);
    }

    private void tellNames(Node thing) {
        Words.NAMES.forEach(
                name -> release.find(thing, name, Node.ANY).forEachRemaining(facts::add));
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static Stream<Node> subjects(Graph graph, Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream();
    }
}
