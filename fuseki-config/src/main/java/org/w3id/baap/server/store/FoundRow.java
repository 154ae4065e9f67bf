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

    @Override
    protected Node get1(Var name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name || names[i].equals(name)) {
                return terms.node(numbers[i]);
            }
        }
        return null;
    }

    @Override
    protected boolean contains1(Var name) {
        return get1(name) != null;
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
