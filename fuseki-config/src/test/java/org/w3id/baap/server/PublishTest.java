package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.server.command.ServerOf;
import org.w3id.baap.server.release.Release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Another release for a running server, by the pointer {@code current} in the folder. */
@Timeout(60)
class PublishTest {

    private static final String CODES =
            "SELECT ?n { ?o a baap:Output ; skos:notation ?n } ORDER BY ?n";
    private static final List<String> OLD = List.of("2.1", "2.2");
    private static final List<String> NEW = List.of("7.1", "7.2");

    @TempDir Path folder;
    Release old;
    Release next;
    BaapServer server;
    Client client;

    @BeforeEach
    void start() throws IOException {
        old = Release.open(SampleRelease.in(folder));
        next =
                Release.open(
                        SampleRelease.in(
                                folder, data -> data.replaceAll("\"2[.]([12])\" <", "\"7.$1\" <")));
        old.makeCurrent();
        server = ServerOf.release(folder);
        client = new Client(server.url());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void changesBetweenTwoRequestsUnderLoad() throws Exception {
        var changed = new AtomicBoolean();
        Callable<Set<List<String>>> asking =
                () -> {
                    var seen = new LinkedHashSet<List<String>>();
                    while (!changed.get()) {
                        seen.add(client.rows(CODES));
                    }
                    seen.add(client.rows(CODES));
                    return seen;
                };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var asked = List.of(pool.submit(asking), pool.submit(asking), pool.submit(asking));
            next.makeCurrent();
            awaitRelease(next);
            changed.set(true);
            for (var answers : asked) {
                assertThat(answers.get()).isSubsetOf(OLD, NEW).endsWith(NEW);
            }
        }
    }

    @Test
    void goesBackAsWell() throws Exception {
        next.makeCurrent();
        awaitRelease(next);
        old.makeCurrent();
        awaitRelease(old);
        assertThat(client.rows(CODES)).isEqualTo(OLD);
    }

    @Test
    void givesAnAnswerOfAnotherReleaseAnotherTag() throws Exception {
        var before = tag();
        assertThat(tag()).isEqualTo(before);
        next.makeCurrent();
        awaitRelease(next);
        var response = client.query(CODES, "Accept", "text/csv", "If-None-Match", before);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("7.1");
    }

    private String tag() {
        return client.query(CODES, "Accept", "text/csv").headers().firstValue("ETag").orElse("");
    }

    @Test
    void staysWithTheOldOneWhenTheNextIsDamaged() throws Exception {
        Path data = next.data();
        Files.writeString(data, Files.readString(data) + "#");
        Files.writeString(folder.resolve("current"), next.hash() + "\n");
        var seen = new TreeSet<String>();
        for (int request = 0; request < 1000; request++) {
            seen.addAll(client.rows(CODES));
        }
        assertThat(seen).containsExactlyElementsOf(OLD);
        Files.writeString(data, Files.readString(data).replaceFirst("#$", ""));
        next.makeCurrent();
        awaitRelease(next);
        assertThat(client.rows(CODES)).isEqualTo(NEW);
    }

    @Test
    void staysWithTheOldOneWhenThePointerNamesNothing() throws Exception {
        Files.writeString(folder.resolve("current"), "gone\n");
        assertThat(client.rows(CODES)).isEqualTo(OLD);
        Files.delete(folder.resolve("current"));
        assertThat(client.rows(CODES)).isEqualTo(OLD);
        next.makeCurrent();
        awaitRelease(next);
        assertThat(client.rows(CODES)).isEqualTo(NEW);
    }

    /** Asks until the server says that it serves this one; the test's time limit ends it. */
    private void awaitRelease(Release release) {
        while (!client.get("version").body().contains(release.hash())) {
            Thread.onSpinWait();
        }
    }
}
