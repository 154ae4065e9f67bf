package org.w3id.baap.benchmarks;

import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * This server under four clients who ask everything again and again.
 *
 * @param megabytes the most that was resident
 * @param fullCollections how often something called {@code System.gc()}; -1 where not looked for
 */
record Load(long requests, long failures, long megabytes, long fullCollections) {

    private static final int CLIENTS = 4;

    /** As it runs every day. */
    static Load four(Contender contender, List<Question> questions, Duration time)
            throws Exception {
        try (var server = Running.start(contender)) {
            return run(server, questions, time, -1);
        }
    }

    /** With a flight recorder that sees who calls for a collection. */
    static Load soak(Contender contender, List<Question> questions, Duration time, Path recording)
            throws Exception {
        Load load;
        try (var server =
                Running.start(
                        contender,
                        "-XX:StartFlightRecording=settings=profile,filename=" + recording)) {
            load = run(server, questions, time, 0);
        }
        return new Load(load.requests, load.failures, load.megabytes, calls(recording));
    }

    private static Load run(Running server, List<Question> questions, Duration time, long calls)
            throws InterruptedException, ExecutionException, IOException {
        var requests = new AtomicLong();
        var failures = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<Void> client =
                    () -> {
                        for (int i = 0; System.nanoTime() < end; i++) {
                            var question =
                                    questions.get(
                                            (i + (int) Thread.currentThread().threadId() * 7)
                                                    % questions.size());
                            if (server.ask(question.variant(i / questions.size())).status()
                                    != 200) {
                                failures.incrementAndGet();
                            }
                            requests.incrementAndGet();
                        }
                        return null;
                    };
            for (var done : clients.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
                done.get();
            }
        }
        return new Load(requests.get(), failures.get(), server.megabytes("VmHWM"), calls);
    }

    private static long calls(Path recording) throws IOException {
        if (!Files.exists(recording)) {
            throw new IOException("no recording: " + recording);
        }
        return RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.SystemGC"))
                .count();
    }
}
