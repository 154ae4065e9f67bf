package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What names a thing, e.g. the outputs that contribute to target 5.b: of each property at most
 * {@value #MOST} statements.
 *
 * @param cuts the properties of which more is said
 */
record InverseLinks(List<Triple> shown, List<Cut> cuts) {

    static final int MOST = 200;

    /** A property by which more things name this one than are shown. */
    record Cut(Node property, int all) {}

    InverseLinks {
        shown = List.copyOf(shown);
        cuts = List.copyOf(cuts);
    }

    static InverseLinks of(Graph release, Node thing) {
        Map<String, List<Triple>> byProperty =
                release.find(Node.ANY, Node.ANY, thing).toList().stream()
                        .filter(triple -> triple.getSubject().isURI())
                        .collect(
                                Collectors.groupingBy(
                                        triple -> triple.getPredicate().getURI(),
                                        TreeMap::new,
                                        Collectors.toList()));
        var shown = new ArrayList<Triple>();
        var cuts = new ArrayList<Cut>();
        byProperty.forEach(
                (property, triples) -> {
                    triples.stream().sorted(BY_SUBJECT).limit(MOST).forEach(shown::add);
                    if (triples.size() > MOST) {
                        cuts.add(new Cut(Words.node(property), triples.size()));
                    }
                });
        return new InverseLinks(shown, cuts);
    }

    private static final Comparator<Triple> BY_SUBJECT =
            Comparator.comparing(triple -> triple.getSubject().getURI(), NaturalOrder.COMPARATOR);
}
