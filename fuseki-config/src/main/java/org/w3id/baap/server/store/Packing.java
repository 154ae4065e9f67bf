package org.w3id.baap.server.store;

import java.util.Arrays;

/** Collects the triples of a graph while it is read, and packs them into a {@link PackedGraph}. */
final class Packing {

    private static final int FIRST_ROOM = 256;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final Terms terms;
    private int[] subjects = new int[FIRST_ROOM];
    private int[] predicates = new int[FIRST_ROOM];
    private int[] objects = new int[FIRST_ROOM];
    private int size;

    /** Of a graph whose terms are numbered with those of other graphs. */
    Packing(Terms terms) {
        this.terms = terms;
    }

    /** Adds a triple by its terms' numbers. */
    void add(int subject, int predicate, int object) {
        if (size == subjects.length) {
            subjects = Arrays.copyOf(subjects, 2 * size);
            predicates = Arrays.copyOf(predicates, 2 * size);
            objects = Arrays.copyOf(objects, 2 * size);
        }
        subjects[size] = subject;
        predicates[size] = predicate;
        objects[size++] = object;
    }

    /** Adds all triples of a graph of the same terms. */
    void add(PackedGraph graph) {
        var cursor = new Cursor(graph);
        cursor.seek(Cursor.ANY, Cursor.ANY, Cursor.ANY);
        while (cursor.next()) {
            add(cursor.subject, cursor.predicate, cursor.object);
        }
    }

    /** The graph, each triple once. */
    PackedGraph packed() {
        unite(sorted(subjects, predicates, objects));
        return new PackedGraph(
                terms,
                size,
                order(subjects, predicates, objects),
                order(predicates, objects, subjects),
                order(objects, predicates, subjects));
    }

    // after this the triples are sorted, and none is there twice
    private void unite(int[] sorted) {
        var s = picked(subjects, sorted);
        var p = picked(predicates, sorted);
        var o = picked(objects, sorted);
        int kept = 0;
        for (int i = 0; i < s.length; i++) {
            boolean again = i > 0 && s[i] == s[i - 1] && p[i] == p[i - 1] && o[i] == o[i - 1];
            if (!again) {
                s[kept] = s[i];
                p[kept] = p[i];
                o[kept++] = o[i];
            }
        }
        size = kept;
        subjects = Arrays.copyOf(s, kept);
        predicates = Arrays.copyOf(p, kept);
        objects = Arrays.copyOf(o, kept);
    }

    private Order order(int[] first, int[] second, int[] third) {
        var sorted = sorted(first, second, third);
        return new Order(
                picked(first, sorted), picked(second, sorted), picked(third, sorted), terms.size());
    }

    private static int[] picked(int[] values, int[] places) {
        var picked = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = values[places[i]];
        }
        return picked;
    }

    // digit by digit, the last part first: what is equal in one keeps its order of the others
    private int[] sorted(int[] first, int[] second, int[] third) {
        var places = new int[size];
        Arrays.setAll(places, i -> i);
        for (var part : new int[][] {third, second, first}) {
            for (int shift = 0; terms.size() >>> shift > 0; shift += DIGIT_BITS) {
                places = sorted(places, part, shift);
            }
        }
        return places;
    }

    private static int[] sorted(int[] places, int[] part, int shift) {
        var begins = new int[DIGITS + 1];
        for (int place : places) {
            begins[(part[place] >>> shift & DIGITS - 1) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            begins[digit + 1] += begins[digit];
        }
        var sorted = new int[places.length];
        for (int place : places) {
            sorted[begins[part[place] >>> shift & DIGITS - 1]++] = place;
        }
        return sorted;
    }
}
