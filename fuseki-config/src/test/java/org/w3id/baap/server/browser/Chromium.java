package org.w3id.baap.server.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.baap.server.NodeProject;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real browser for all tests, in one process beside them that does what a line of JSON asks, e.g.
 * {@code {"doing": "look", "site": "http://localhost:3030", "path": "/matrix"}}.
 */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_MINUTES = 8;

    private static Chromium started;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonValue>> asked = new ConcurrentHashMap<>();
    private final PrintWriter lines;

    private Chromium(Process process) {
        lines = new PrintWriter(process.getOutputStream(), true, UTF_8);
        Thread.ofPlatform().daemon().name("chromium").start(() -> read(process));
        Runtime.getRuntime().addShutdownHook(new Thread(lines::close));
    }

    /** Skips the test that asks where there is no browser or no npm; where CI runs, fails it. */
    static synchronized Chromium started() throws IOException, InterruptedException {
        if (started == null) {
            if (!Files.isExecutable(PROGRAM)) {
                NodeProject.missing(
                        "there is no browser "
                                + PROGRAM
                                + ": install chromium (Debian: apt-get install chromium)");
            }
            var project = NodeProject.installed("browser");
            started =
                    new Chromium(
                            project.process("node", "serve.js", PROGRAM.toString())
                                    .redirectError(project.folder().resolve("log.txt").toFile())
                                    .start());
        }
        return started;
    }

    /** Begins to do something with an address of a site, e.g. to look at {@code /matrix}. */
    Answer ask(String doing, String site, String path) {
        int id = numbers.incrementAndGet();
        var answer = new CompletableFuture<JsonValue>();
        asked.put(id, answer);
        var line = new JsonObject();
        line.put("id", id);
        line.put("doing", doing);
        line.put("site", site.replaceFirst("/$", ""));
        line.put("path", path);
        lines.println(JSON.toStringFlat(line));
        return new Answer(answer);
    }

    /** What comes of it. */
    record Answer(CompletableFuture<JsonValue> coming) {

        /** Waits for it. */
        JsonValue get() {
            try {
                return coming.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            } catch (InterruptedException | TimeoutException e) {
                throw new AssertionError("the browser gives no answer", e);
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause().getMessage(), e.getCause());
            }
        }
    }

    private void read(Process process) {
        try (var answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            answers.lines().map(JSON::parse).forEach(this::hand);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the browser's answers", e);
        } finally {
            var end = new AssertionError("the browser has ended, see target/browser/log.txt");
            asked.values().forEach(answer -> answer.completeExceptionally(end));
        }
    }

    private void hand(JsonObject answer) {
        var future = asked.remove(answer.get("id").getAsNumber().value().intValue());
        if (answer.hasKey("failure")) {
            future.completeExceptionally(
                    new AssertionError(answer.get("failure").getAsString().value()));
        } else {
            future.complete(answer.get("result"));
        }
    }
}
