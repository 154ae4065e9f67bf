package org.w3id.baap.server.served;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts this thread when its time is over, e.g. while it waits for a service that has stopped
 * in the middle of its answer.
 */
final class Deadline implements AutoCloseable {

    private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

    private final Thread thread = Thread.currentThread();
    private final CompletableFuture<Void> alarm = new CompletableFuture<>();
    private boolean over;
    private boolean closed;

    private Deadline() {}

    /** From now on, until it is closed. */
    static Deadline in(Duration time) {
        var deadline = new Deadline();
        deadline.alarm.thenRun(deadline::ring);
        deadline.alarm.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS);
        CURRENT.set(deadline);
        return deadline;
    }

    /** Whether this thread has one. */
    static boolean isSet() {
        return CURRENT.get() != null;
    }

    private synchronized void ring() {
        if (!closed) {
            over = true;
            thread.interrupt();
        }
    }

    synchronized boolean isOver() {
        return over;
    }

    /** The thread goes on as if it had not been interrupted. */
    @Override
    public synchronized void close() {
        closed = true;
        CURRENT.remove();
        alarm.cancel(false);
        if (over) {
            Thread.interrupted();
        }
    }
}
