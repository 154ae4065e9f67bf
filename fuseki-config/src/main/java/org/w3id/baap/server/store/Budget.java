package org.w3id.baap.server.store;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What the query of this thread may still use: time, rows and characters. E.g. a cross product of
 * the whole graph ends with {@link Exceeded} instead of filling the memory. Without a budget in
 * force (a test, a build) nothing is counted.
 */
public final class Budget {

    /** Rows that all steps of a query may make, together. */
    public static final long ROWS = 5_000_000;

    /** Rows that may be kept at once, to sort or join them. */
    public static final long KEPT_ROWS = 1_000_000;

    /** Characters that a query's functions may make. */
    public static final long CHARACTERS = 50_000_000;

    private static final int LOOK_UPS_BETWEEN_LOOKS = 32;

    private static final ThreadLocal<Budget> CURRENT = new ThreadLocal<>();

    private final long deadlineNanos;
    private long rows = ROWS;
    private long keptRows = KEPT_ROWS;
    private long characters = CHARACTERS;
    private int lookUps;

    private Budget(Duration time) {
        deadlineNanos = System.nanoTime() + time.toNanos();
    }

    /** Runs a query of this thread within a new budget. */
    public static <T> T within(Duration time, Supplier<T> query) {
        CURRENT.set(new Budget(time));
        try {
            return query.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** Ends the query when its time is over, or the server stops. */
    public static void checkTime() {
        var budget = CURRENT.get();
        if (budget != null
                && (System.nanoTime() - budget.deadlineNanos > 0
                        || Thread.currentThread().isInterrupted())) {
            throw new Exceeded(Exceeded.Limit.TIME);
        }
    }

    /** Notes a look-up in a graph; every so many of them look at the clock. */
    static void lookUp() {
        var budget = CURRENT.get();
        if (budget != null && ++budget.lookUps % LOOK_UPS_BETWEEN_LOOKS == 0) {
            checkTime();
        }
    }

    /** Counts one row that a step of the query made. */
    public static void row(boolean kept) {
        var budget = CURRENT.get();
        if (budget != null && (--budget.rows < 0 || kept && --budget.keptRows < 0)) {
            throw new Exceeded(Exceeded.Limit.ROWS);
        }
    }

    /** Counts characters that a function made. */
    public static void characters(int count) {
        var budget = CURRENT.get();
        if (budget != null && (budget.characters -= count) < 0) {
            throw new Exceeded(Exceeded.Limit.CHARACTERS);
        }
    }

    /** A query wanted more than its budget, e.g. more time. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** What ran out. */
        public enum Limit {
            TIME,
            ROWS,
            CHARACTERS
        }

        private final Limit limit;

        Exceeded(Limit limit) {
            super(limit.name(), null, false, false);
            this.limit = limit;
        }

        /** What ran out. */
        public Limit limit() {
            return limit;
        }
    }
}
