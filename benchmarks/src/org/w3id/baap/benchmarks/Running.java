package org.w3id.baap.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A contender that runs, in a process of its own on a free port of the loopback address. */
final class Running implements AutoCloseable {

    static final String JSON = "application/sparql-results+json";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final String FIRST = "SELECT (COUNT(*) AS ?n) WHERE { ?s a ?type }";

    private final Contender contender;
    private final ProcessBuilder builder;
    private final int port;
    private final Client client = new Client();
    private Process process;
    private long startNanos;

    private Running(Contender contender, ProcessBuilder builder, int port) {
        this.contender = contender;
        this.builder = builder;
        this.port = port;
    }

    /** Starts it and waits for its first answer. */
    static Running start(Contender contender, String... javaOptions) throws IOException {
        int port = freePort();
        var command =
                contender.command().stream()
                        .map(word -> word.replace("PORT", Integer.toString(port)))
                        .toList();
        var folder = Path.of(System.getProperty("baap.home"), "benchmarks", "target");
        var log = folder.resolve(contender.name().replace(' ', '-') + ".log").toFile();
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("BAAP_JAVA_OPTIONS", String.join(" ", List.of(javaOptions)));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var running = new Running(contender, builder, port);
        running.begin();
        return running;
    }

    private void begin() throws IOException {
        long begin = System.nanoTime();
        process = builder.start();
        awaitAnswer(begin);
    }

    /** Starts it anew, when it does not answer any more. */
    void restart() throws IOException {
        close();
        begin();
    }

    private void awaitAnswer(long begin) throws IOException {
        while (true) {
            try {
                if (get(contender.path().equals("/") ? "/" : queryPath(FIRST), JSON).status()
                        < 500) {
                    startNanos = System.nanoTime() - begin;
                    return;
                }
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IOException(
                            contender.name()
                                    + " ended with "
                                    + process.exitValue()
                                    + "; see benchmarks/target/*.log",
                            e);
                }
            }
            if (System.nanoTime() - begin > LONGEST_START.toNanos()) {
                close();
                throw new IOException(contender.name() + " does not start");
            }
            pause();
        }
    }

    // asking more often would take from two cores what the start of a server needs
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }

    Contender contender() {
        return contender;
    }

    /** From the start of the process to its first answer. */
    long startNanos() {
        return startNanos;
    }

    /** Asks anew, whatever the server remembers. */
    Client.Answer ask(Question.Asked asked) throws IOException {
        return client.get(
                url(queryPath(asked.query())), asked.accept(), "Cache-Control", "no-cache");
    }

    /** Asks as most clients do. */
    Client.Answer askAgain(Question.Asked asked) throws IOException {
        return get(queryPath(asked.query()), asked.accept());
    }

    Client.Answer get(String path, String accept, String... headers) throws IOException {
        return client.get(url(path), accept, headers);
    }

    String queryPath(String query) {
        return contender.path() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    long pid() {
        return process.pid();
    }

    /** Resident memory in MB: {@code VmRSS} now, {@code VmHWM} at its peak. */
    long megabytes(String field) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(field + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
