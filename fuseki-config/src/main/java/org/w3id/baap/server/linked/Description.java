package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.release.Prefixes;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.store.Budget;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a reader needs of one resource, e.g. of Output 2.3: all that is said of it, what links to
 * it, the quotes behind its links, findings, its place in the plan, labels, licence and release.
 *
 * @param facts with the prefixes it uses
 * @param place the wholes it is part of, the greatest first
 * @param cuts the properties by which more things name it than are in the facts
 */
record Description(
        Thing thing,
        Graph facts,
        List<Node> place,
        List<InverseLinks.Cut> cuts,
        AboutRelease about) {

    Description {
        place = List.copyOf(place);
        cuts = List.copyOf(cuts);
    }

    /**
     * Describes a thing of the release.
     *
     * @throws Refused if that takes longer than a query may
     */
    static Description of(Served served, Thing thing) {
        return reading(served, () -> make(served, thing));
    }

    /** Reads the release within the time of a query. */
    static <T> T reading(Served served, Supplier<T> read) {
        try {
            return Budget.within(served.engine().time(), () -> served.reading(read));
        } catch (Budget.Exceeded e) {
            throw new Refused(503, "This took too long to find out.");
        }
    }

    private static Description make(Served served, Thing thing) {
        Graph release = served.dataset().getDefaultGraph();
        Graph facts = GraphFactory.createDefaultGraph();
        var telling = new Telling(release, facts, served.once(Passages.class, Passages::of));
        var inverse = InverseLinks.of(release, thing.node());
        telling.tellWithParts(thing.node());
        inverse.shown().forEach(facts::add);
        telling.tellEvidence(thing.node());
        telling.tellText(thing.node());
        var place = telling.tellPlace(thing.node());
        telling.tellNames();
        var about = AboutRelease.of(served);
        about.document(thing, inverse.cuts()).forEach(facts::add);
        addPrefixes(facts);
        return new Description(thing, facts, place, inverse.cuts(), about);
    }

    /** Those of the release's files that this graph uses. */
    static void addPrefixes(Graph facts) {
        var addresses =
                facts.stream()
                        .flatMap(Description::nodes)
                        .map(
                                node ->
                                        node.isLiteral()
                                                ? node.getLiteralDatatypeURI()
                                                : node.getURI())
                        .distinct()
                        .toList();
        Prefixes.all().entrySet().stream()
                .filter(prefix -> addresses.stream().anyMatch(a -> a.startsWith(prefix.getValue())))
                .forEach(
                        prefix ->
                                facts.getPrefixMapping()
                                        .setNsPrefix(prefix.getKey(), prefix.getValue()));
    }

    private static Stream<Node> nodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
