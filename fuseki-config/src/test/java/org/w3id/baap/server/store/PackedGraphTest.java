package org.w3id.baap.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A packed graph finds what Jena's own graph finds. */
class PackedGraphTest {

    private static final int SEED = 17;

    @BeforeAll
    static void initialise() {
        JenaSystem.init();
    }

    // few terms: triples come twice; many terms: numbers of more than one digit
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 9000})
    void findsWhatJenaFinds(int terms) {
        var random = new Random(SEED);
        var numbers = new Terms();
        var packing = new Packing(numbers);
        var expected = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 4000; i++) {
            var triple = triple(random, terms);
            expected.add(triple);
            packing.add(
                    numbers.add(triple.getSubject()),
                    numbers.add(triple.getPredicate()),
                    numbers.add(triple.getObject()));
        }
        var packed = packing.packed();
        assertThat(packed.size()).isEqualTo(expected.size());
        var asked = new ArrayList<>(expected.find().toList().subList(0, 1));
        for (int i = 0; i < 100; i++) {
            asked.add(triple(random, terms));
        }
        asked.forEach(triple -> findsAlike(packed, expected, triple));
    }

    private static void findsAlike(Graph packed, Graph expected, Triple triple) {
        for (int mask = 0; mask < 8; mask++) {
            Node s = (mask & 1) == 0 ? Node.ANY : triple.getSubject();
            Node p = (mask & 2) == 0 ? Node.ANY : triple.getPredicate();
            Node o = (mask & 4) == 0 ? Node.ANY : triple.getObject();
            var found = packed.find(s, p, o).toList();
            assertThat(found).as("%s %s %s", s, p, o).doesNotHaveDuplicates();
            assertThat(Set.copyOf(found))
                    .as("%s %s %s", s, p, o)
                    .isEqualTo(expected.find(s, p, o).toSet());
            assertThat(packed.contains(s, p, o)).isEqualTo(expected.contains(s, p, o));
        }
    }

    private static Triple triple(Random random, int terms) {
        return Triple.create(
                node(random.nextInt(terms)),
                node(random.nextInt(Math.min(terms, 9))),
                node(random.nextInt(terms)));
    }

    private static Node node(int number) {
        return NodeFactory.createURI("urn:" + number);
    }

    @Test
    void findsNothingInNothing() {
        var packed = new Packing(new Terms()).packed();
        assertThat(packed.find().toList()).isEmpty();
        assertThat(packed.contains(node(1), node(2), node(3))).isFalse();
    }

    @Test
    void tellsLiteralsApartByTypeAndLanguage() {
        var numbers = new Terms();
        var packing = new Packing(numbers);
        var literals =
                List.of(
                        NodeFactory.createLiteralString("1"),
                        NodeFactory.createLiteralLang("1", "en"),
                        NodeFactory.createLiteralByValue(1),
                        NodeFactory.createURI("1"));
        literals.forEach(
                o -> packing.add(numbers.add(node(1)), numbers.add(node(2)), numbers.add(o)));
        var packed = packing.packed();
        assertThat(packed.size()).isEqualTo(literals.size());
        literals.forEach(o -> assertThat(packed.find(null, null, o).toList()).hasSize(1));
    }
}
