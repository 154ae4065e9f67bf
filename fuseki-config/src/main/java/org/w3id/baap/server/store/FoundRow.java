package org.w3id.baap.server.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.BiConsumer;

/**
 * A row that a pattern found, e.g. {@code ?output} as number 17: a term is taken when asked for.
 */
final class FoundRow extends BindingBase {

    private final Var[] names;
    private final int[] numbers;
    private final Terms terms;

    FoundRow(Binding from, Var[] names, int[] numbers, Terms terms) {
        super(from.isEmpty() ? null : from);
        this.names = names;
        this.numbers = numbers;
        this.terms = terms;
    }

    /** The row that found a variable's value: this one or one that it goes on from; else null. */
    static FoundRow of(Binding row, Var name) {
        for (var at = row; at instanceof FoundRow found; at = found.parent) {
            if (found.place(name) >= 0) {
                return found;
            }
        }
        return null;
    }

    Terms terms() {
        return terms;
    }

    /** The number of a value that this row found. */
    int number(Var name) {
        return numbers[place(name)];
    }

    private int place(Var name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name || names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected Node get1(Var name) {
        int place = place(name);
        return place < 0 ? null : terms.node(numbers[place]);
    }

    @Override
    protected boolean contains1(Var name) {
        return place(name) >= 0;
    }

    @Override
    protected void forEach1(BiConsumer<Var, Node> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], terms.node(numbers[i]));
        }
    }

    @Override
    protected Iterator<Var> vars1() {
        return Arrays.asList(names).iterator();
    }

    @Override
    protected int size1() {
        return names.length;
    }

    @Override
    protected boolean isEmpty1() {
        return false;
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return new FoundRow(parent, names, numbers, terms);
    }
}
