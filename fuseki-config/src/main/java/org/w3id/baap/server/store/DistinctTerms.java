package org.w3id.baap.server.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.roaringbitmap.RoaringBitmap;

import java.util.HashSet;
import java.util.Set;

/**
 * Terms, each once, e.g. the outputs that {@code COUNT(DISTINCT ?output)} counts: those that
 * patterns found are told apart by their numbers, for which no term is looked at.
 */
public final class DistinctTerms {

    private final RoaringBitmap numbers = new RoaringBitmap();
    private final Set<Node> others = new HashSet<>();
    private Terms terms;

    /** Adds what a row has for a variable; whether that is something, and new. */
    public boolean add(Binding row, Var variable) {
        var found = FoundRow.of(row, variable);
        if (found != null && isNumbered(found.terms())) {
            return numbers.checkedAdd(found.number(variable));
        }
        var term = row.get(variable);
        return term != null && add(term);
    }

    // rows of several graphs may come together; nearly always these have the same terms
    private boolean isNumbered(Terms found) {
        if (terms == null) {
            terms = found;
            others.removeIf(this::isKnown);
        }
        return terms == found;
    }

    private boolean isKnown(Node term) {
        int number = terms.of(term);
        return number != Terms.NONE && numbers.checkedAdd(number);
    }

    private boolean add(Node term) {
        int number = terms == null ? Terms.NONE : terms.of(term);
        return number == Terms.NONE ? others.add(term) : numbers.checkedAdd(number);
    }
}
