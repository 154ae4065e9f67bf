package org.w3id.baap.server.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Finds the rows that go on from one row by a pattern, e.g. from an output all its citations: the
 * pattern's triples one within the other, each a stretch of the graph. It is begun anew for each
 * row.
 */
public final class Search {

    private static final int FREE = Cursor.ANY;

    private final Pattern pattern;
    private final int[] slots;
    private final Cursor[] cursors;
    private final long[] filled;
    private Pattern.Plan plan;
    private Binding row;
    private int depth = -1;
    private boolean begun;

    /** Over the pattern's graph. */
    public Search(Pattern pattern) {
        this.pattern = pattern;
        this.slots = new int[pattern.variables().size()];
        this.cursors = new Cursor[pattern.size()];
        this.filled = new long[pattern.size()];
        for (int i = 0; i < cursors.length; i++) {
            cursors[i] = new Cursor(pattern.graph());
        }
    }

    /** Begins with a row, whose values hold. */
    public void begin(Binding from) {
        row = from;
        depth = -1;
        if (!pattern.isPossible()) {
            return;
        }
        long bound = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            Node value = from.get(pattern.variables().get(slot));
            slots[slot] = value == null ? FREE : pattern.graph().terms().of(value);
            if (value != null && slots[slot] == Terms.NONE) {
                return;
            }
            bound |= value == null ? 0 : Pattern.bit(~slot);
        }
        plan = pattern.plan(bound);
        depth = 0;
        begun = false;
    }

    /** Goes on to the next row, if there is one. */
    public boolean next() {
        if (depth < 0) {
            return false;
        }
        int last = cursors.length - 1;
        if (!begun) {
            begun = true;
            enter();
        }
        while (depth >= 0) {
            if (!step()) {
                depth--;
            } else if (depth == last) {
                return true;
            } else {
                depth++;
                enter();
            }
        }
        return false;
    }

    /** The row found last: all of the one it began with, and what the pattern adds. */
    public Binding found() {
        if (plan.fresh().length == 0) {
            return row;
        }
        var numbers = new int[plan.fresh().length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = slots[plan.fresh()[i]];
        }
        return new FoundRow(row, plan.names(), numbers, pattern.graph().terms());
    }

    private void enter() {
        var part = plan.parts()[depth];
        filled[depth] = 0;
        cursors[depth].seek(value(part.subject()), value(part.predicate()), value(part.object()));
    }

    private int value(int code) {
        return Pattern.isTerm(code) ? code : slots[~code];
    }

    private boolean step() {
        var part = plan.parts()[depth];
        var cursor = cursors[depth];
        do {
            empty();
            if (!cursor.next()) {
                return false;
            }
        } while (!(fits(part.subject(), cursor.subject)
                && fits(part.predicate(), cursor.predicate)
                && fits(part.object(), cursor.object)));
        return true;
    }

    private void empty() {
        for (long left = filled[depth]; left != 0; left &= left - 1) {
            slots[Long.numberOfTrailingZeros(left)] = FREE;
        }
        filled[depth] = 0;
    }

    // a variable may stand in a triple twice
    private boolean fits(int code, int term) {
        if (Pattern.isTerm(code)) {
            return true;
        }
        if (slots[~code] == FREE) {
            slots[~code] = term;
            filled[depth] |= Pattern.bit(code);
            return true;
        }
        return slots[~code] == term;
    }
}
