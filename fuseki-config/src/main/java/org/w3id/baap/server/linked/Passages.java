package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.served.Served;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which passages of an edition hold a stretch of its text, e.g. the sentence around {@code
 * …/span/54129-54131}. Passages tile the text, so each is found by where it begins.
 */
final class Passages {

    private static final int MOST = 50;

    private final Map<String, NavigableMap<Integer, Node>> byEdition = new HashMap<>();

    private Passages() {}

    static Passages of(Served served) {
        var passages = new Passages();
        Graph release = served.dataset().getDefaultGraph();
        release.find(Node.ANY, RDF.Nodes.type, Words.PASSAGE)
                .forEachRemaining(triple -> passages.add(triple.getSubject()));
        return passages;
    }

    private void add(Node passage) {
        Stretch.of(passage, "passage")
                .ifPresent(
                        stretch ->
                                byEdition
                                        .computeIfAbsent(stretch.edition(), name -> new TreeMap<>())
                                        .put(stretch.start(), passage));
    }

    /** In the order of the text; of a whole section only the first {@value #MOST}. */
    List<Node> holding(Stretch stretch) {
        var passages = byEdition.getOrDefault(stretch.edition(), new TreeMap<>());
        Integer first = passages.floorKey(stretch.start());
        return passages
                .subMap(first == null ? 0 : first, true, stretch.end(), false)
                .values()
                .stream()
                .filter(
                        passage ->
                                Stretch.of(passage, "passage").filter(stretch::meets).isPresent())
                .limit(MOST)
                .toList();
    }
}
