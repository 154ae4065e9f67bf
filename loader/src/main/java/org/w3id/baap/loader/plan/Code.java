package org.w3id.baap.loader.plan;

import java.util.Comparator;

/** The number of an outcome, output or programme, e.g. {@code 2.1}: the first in Objective 2. */
public record Code(int objective, int number) implements Comparable<Code> {

    private static final Comparator<Code> ORDER =
            Comparator.comparingInt(Code::objective).thenComparingInt(Code::number);

    /** Reads {@code "2.1"}, as the patterns of this package match it. */
    static Code of(String printed) {
        int dot = printed.indexOf('.');
        return new Code(
                Integer.parseInt(printed.substring(0, dot)),
                Integer.parseInt(printed.substring(dot + 1)));
    }

    @Override
    public int compareTo(Code other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return objective + "." + number;
    }
}
