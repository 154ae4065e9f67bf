package org.w3id.baap.server.store;

/**
 * Goes through the triples of a graph that fit a pattern of numbers, e.g. all with one predicate
 * and object; it can be set anew again and again.
 */
final class Cursor {

    /** Fits every term. */
    static final int ANY = -1;

    private enum By {
        SUBJECT,
        PREDICATE,
        OBJECT,
        ALL
    }

    private final PackedGraph graph;
    private By by;
    private Order order;
    private int group;
    private int place;
    private int end;
    private int wantedThird;

    /** The triple found last. */
    int subject;

    int predicate;
    int object;

    Cursor(PackedGraph graph) {
        this.graph = graph;
    }

    /** Begins anew; {@link #ANY} fits all. */
    void seek(int s, int p, int o) {
        Budget.lookUp();
        wantedThird = ANY;
        if (s != ANY) {
            begin(By.SUBJECT, graph.bySubject(), s);
            if (p != ANY) {
                narrow(p);
            }
            narrowThird(o, p != ANY);
        } else if (o != ANY) {
            begin(By.OBJECT, graph.byObject(), o);
            if (p != ANY) {
                narrow(p);
            }
        } else if (p != ANY) {
            begin(By.PREDICATE, graph.byPredicate(), p);
        } else {
            by = By.ALL;
            order = graph.bySubject();
            group = 0;
            place = 0;
            end = graph.triples();
        }
    }

    private void begin(By part, Order sorted, int term) {
        by = part;
        order = sorted;
        group = order.group(term);
        place = order.begin(group);
        end = order.end(group);
        subject = term;
        predicate = term;
        object = term;
    }

    private void narrow(int second) {
        place = order.lowestSecond(place, end, second);
        end = order.lowestSecond(place, end, second + 1);
    }

    private void narrowThird(int third, boolean sorted) {
        if (third != ANY && sorted) {
            place = order.lowestThird(place, end, third);
            end = place < end && order.third(place) == third ? place + 1 : place;
        } else {
            wantedThird = third;
        }
    }

    /** How many triples are left, or a few more. */
    int left() {
        return end - place;
    }

    /** Goes on to the next one, if there is one. */
    boolean next() {
        while (place < end) {
            int at = place++;
            if (wantedThird == ANY || order.third(at) == wantedThird) {
                read(at);
                return true;
            }
        }
        return false;
    }

    private void read(int at) {
        switch (by) {
            case SUBJECT -> {
                predicate = order.second(at);
                object = order.third(at);
            }
            case PREDICATE -> {
                object = order.second(at);
                subject = order.third(at);
            }
            case OBJECT -> {
                predicate = order.second(at);
                subject = order.third(at);
            }
            case ALL -> {
                while (at >= order.end(group)) {
                    group++;
                }
                subject = order.first(group);
                predicate = order.second(at);
                object = order.third(at);
            }
        }
    }
}
