package org.w3id.baap.server.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Shows work that takes over a second: on a terminal a bar that names the step, elsewhere a line
 * for each long step, e.g. {@code checking shapes and spans: 2.1 s}. Quick work shows nothing.
 */
final class Steps implements Consumer<String>, AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(1);

    private final int expected;
    private final PrintStream err;
    private final boolean onTerminal;
    private final Thread patience = Thread.ofVirtual().unstarted(this::showAfterASecond);
    private ProgressBar bar;
    private String step = "";
    private Instant since = Instant.now();
    private int done = -1;
    private boolean closed;

    private Steps(int expected, PrintStream err, boolean onTerminal) {
        this.expected = expected;
        this.err = err;
        this.onTerminal = onTerminal;
    }

    static Steps on(PrintStream err, int expected) {
        return new Steps(expected, err, isTerminal());
    }

    static Steps plain(PrintStream err, int expected) {
        return new Steps(expected, err, false);
    }

    @Override
    public synchronized void accept(String next) {
        finishStep();
        step = next;
        since = Instant.now();
        if (onTerminal && done == 0) {
            patience.start();
        }
        show();
    }

    @Override
    public synchronized void close() {
        finishStep();
        show();
        closed = true;
        patience.interrupt();
        if (bar != null) {
            bar.close();
        }
    }

    private void finishStep() {
        done++;
        var taken = Duration.between(since, Instant.now());
        if (!onTerminal && done > 0 && taken.compareTo(LONG) > 0) {
            err.println(step + ": " + seconds(taken));
        }
    }

    private void show() {
        if (bar != null) {
            bar.stepTo(done);
            bar.setExtraMessage(" " + step);
        }
    }

    private void showAfterASecond() {
        try {
            Thread.sleep(LONG);
        } catch (InterruptedException e) {
            return; // all done within a second
        }
        synchronized (this) {
            if (!closed) {
                bar =
                        new ProgressBarBuilder()
                                .setTaskName("baap")
                                .setInitialMax(expected)
                                .setStyle(ProgressBarStyle.ASCII)
                                .clearDisplayOnFinish()
                                .build();
                show();
            }
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    // From Java 22 on there is a console also without a terminal.
    static boolean isTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
