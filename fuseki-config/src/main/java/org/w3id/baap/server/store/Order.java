package org.w3id.baap.server.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The triples of a graph, sorted by one part, then another, then the last, e.g. by object,
 * predicate and subject: then all who are of {@code baap:Output} stand side by side. Places count
 * from 0 to the number of triples.
 */
final class Order {

    // Where more than one term in so many is a first part, places are found by number at once.
    private static final int DENSE = 8;

    private final int[] firsts;
    private final int[] starts;
    private final boolean dense;
    private final int[] second;
    private final int[] third;

    /**
     * An order.
     *
     * @param first the first parts, sorted
     * @param terms how many terms there are
     */
    Order(int[] first, int[] second, int[] third, int terms) {
        int distinct = 0;
        for (int i = 0; i < first.length; i++) {
            distinct += i == 0 || first[i] != first[i - 1] ? 1 : 0;
        }
        this.second = second;
        this.third = third;
        this.dense = (long) distinct * DENSE > terms;
        this.firsts = dense ? new int[0] : new int[distinct];
        this.starts = new int[(dense ? terms : distinct) + 1];
        Arrays.fill(starts, first.length);
        for (int i = first.length - 1, group = distinct; i >= 0; i--) {
            if (i == first.length - 1 || first[i] != first[i + 1]) {
                group--;
            }
            if (dense) {
                starts[first[i]] = i;
            } else {
                firsts[group] = first[i];
                starts[group] = i;
            }
        }
        for (int term = dense ? terms - 1 : -1; term >= 0; term--) {
            starts[term] = Math.min(starts[term], starts[term + 1]);
        }
    }

    /** Writes its three parts, each for all triples. */
    void write(DataOutputStream out) throws IOException {
        for (int group = 0; group < groups(); group++) {
            for (int place = begin(group); place < end(group); place++) {
                out.writeInt(first(group));
            }
        }
        for (int part : second) {
            out.writeInt(part);
        }
        for (int part : third) {
            out.writeInt(part);
        }
    }

    /** Reads what {@link #write} wrote. */
    static Order read(ByteBuffer in, int triples, int terms) {
        return new Order(parts(in, triples), parts(in, triples), parts(in, triples), terms);
    }

    private static int[] parts(ByteBuffer in, int triples) {
        var parts = new int[triples];
        in.asIntBuffer().get(parts);
        in.position(in.position() + triples * Integer.BYTES);
        return parts;
    }

    /** The group of triples with this first part, or below 0. */
    int group(int first) {
        return dense ? first : Arrays.binarySearch(firsts, first);
    }

    /** How many groups there are; some may be empty. */
    int groups() {
        return starts.length - 1;
    }

    /** The first part that the triples of a group have. */
    int first(int group) {
        return dense ? group : firsts[group];
    }

    int begin(int group) {
        return group < 0 ? 0 : starts[group];
    }

    int end(int group) {
        return group < 0 ? 0 : starts[group + 1];
    }

    int second(int place) {
        return second[place];
    }

    int third(int place) {
        return third[place];
    }

    /** The first place between two, of one group, whose second part is this or larger. */
    int lowestSecond(int begin, int end, int wanted) {
        return lowest(second, begin, end, wanted);
    }

    /** The same of the third part, between two places with the same second part. */
    int lowestThird(int begin, int end, int wanted) {
        return lowest(third, begin, end, wanted);
    }

    private static int lowest(int[] sorted, int begin, int end, int wanted) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
