package org.w3id.baap.server.store;

/**
 * How often each predicate stands in a graph, and with how many subjects and objects, e.g. {@code
 * baap:evidence} once for each citation. Counted once, since a release never changes.
 */
final class Frequencies {

    private final Order byPredicate;
    private final int[] subjects;
    private final int[] objects;

    /** Counts a graph. */
    Frequencies(Order bySubject, Order byPredicate) {
        this.byPredicate = byPredicate;
        this.subjects = new int[byPredicate.groups()];
        this.objects = new int[byPredicate.groups()];
        for (int group = 0; group < bySubject.groups(); group++) {
            int begin = bySubject.begin(group);
            for (int place = begin; place < bySubject.end(group); place++) {
                if (place == begin || bySubject.second(place) != bySubject.second(place - 1)) {
                    subjects[byPredicate.group(bySubject.second(place))]++;
                }
            }
        }
        for (int group = 0; group < byPredicate.groups(); group++) {
            int begin = byPredicate.begin(group);
            for (int place = begin; place < byPredicate.end(group); place++) {
                if (place == begin || byPredicate.second(place) != byPredicate.second(place - 1)) {
                    objects[group]++;
                }
            }
        }
    }

    /** How many triples have this predicate. */
    double of(int predicate) {
        int group = byPredicate.group(predicate);
        return (double) byPredicate.end(group) - byPredicate.begin(group);
    }

    /** How many things a subject has by this predicate, of those that have any. */
    double objects(int predicate) {
        return each(predicate, subjects);
    }

    /** How many things have a given one by this predicate. */
    double subjects(int predicate) {
        return each(predicate, objects);
    }

    private double each(int predicate, int[] different) {
        int group = byPredicate.group(predicate);
        return group < 0 ? 0 : of(predicate) / Math.max(1, different[group]);
    }
}
