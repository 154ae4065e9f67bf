package org.w3id.baap.server.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A basic graph pattern made ready for one graph, e.g. {@code ?output a baap:Output ; skos:notation
 * ?code}: its terms are numbers, its variables are slots.
 */
public final class Pattern {

    private static final int MOST_VARIABLES = 63;

    private final PackedGraph graph;
    private final List<Var> variables = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Long, Plan> plans = new HashMap<>();
    private boolean possible = true;

    private Pattern(PackedGraph graph) {
        this.graph = graph;
    }

    /**
     * One triple of it; each code is the number of a term, or for a variable the complement of its
     * slot.
     */
    record Part(int subject, int predicate, int object) {

        /** Its variables, a bit each. */
        long variables() {
            return bit(subject) | bit(predicate) | bit(object);
        }
    }

    /**
     * How it is looked up when some variables have values.
     *
     * @param parts in their order
     * @param fresh the slots that it fills
     * @param names what is in them
     */
    record Plan(Part[] parts, int[] fresh, Var[] names) {}

    /** Empty if the graph, or something in the pattern, is none that can be packed. */
    public static Optional<Pattern> of(BasicPattern pattern, Graph graph) {
        if (!(graph instanceof ReleaseGraph release)
                || !(release.base() instanceof PackedGraph packed)) {
            return Optional.empty();
        }
        var made = new Pattern(packed);
        for (Triple triple : pattern) {
            if (!made.add(triple)) {
                return Optional.empty();
            }
        }
        return Optional.of(made);
    }

    private boolean add(Triple triple) {
        for (var node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            if (!node.isConcrete() && !Var.isVar(node)) {
                return false;
            }
        }
        parts.add(
                new Part(
                        code(triple.getSubject()),
                        code(triple.getPredicate()),
                        code(triple.getObject())));
        return variables.size() <= MOST_VARIABLES;
    }

    private int code(Node node) {
        if (!Var.isVar(node)) {
            int number = graph.terms().of(node);
            possible &= number != Terms.NONE;
            return Math.max(0, number);
        }
        var variable = Var.alloc(node);
        if (!variables.contains(variable)) {
            variables.add(variable);
        }
        return ~variables.indexOf(variable);
    }

    static boolean isTerm(int code) {
        return code >= 0;
    }

    static long bit(int code) {
        return isTerm(code) ? 0 : 1L << ~code;
    }

    static int termOrAny(int code) {
        return isTerm(code) ? code : Cursor.ANY;
    }

    /** Whether all its terms stand in the graph at all. */
    boolean isPossible() {
        return possible;
    }

    PackedGraph graph() {
        return graph;
    }

    List<Var> variables() {
        return variables;
    }

    /** How many triples it has. */
    int size() {
        return parts.size();
    }

    /** How to look it up when some variables have values, a bit each. */
    Plan plan(long bound) {
        return plans.computeIfAbsent(bound, this::made);
    }

    private Plan made(long bound) {
        var ordered = new JoinOrder(graph, bound).of(parts).toArray(Part[]::new);
        int count = variables.size() - Long.bitCount(bound);
        var fresh = new int[count];
        var names = new Var[count];
        for (int slot = 0, i = 0; slot < variables.size(); slot++) {
            if ((bit(~slot) & bound) == 0) {
                fresh[i] = slot;
                names[i++] = variables.get(slot);
            }
        }
        return new Plan(ordered, fresh, names);
    }
}
