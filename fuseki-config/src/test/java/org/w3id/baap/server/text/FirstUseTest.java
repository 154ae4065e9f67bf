package org.w3id.baap.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.RepeatedTest;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Two threads use the text index for the first time at once, as when a server starts. */
class FirstUseTest {

    private static final int MANY_SECONDS = 20;

    // In a Java of its own, for a class is initialized once.
    @RepeatedTest(3)
    void ofTwoThreadsNoneWaitsForTheOther() throws Exception {
        var path = System.getProperty("java.class.path");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("surefire.test.class.path", path),
                                FirstUseTest.class.getName())
                        .inheritIO()
                        .start();
        try {
            assertThat(process.waitFor(MANY_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        var together = new CyclicBarrier(2);
        var threads =
                Stream.of(ConcurrentMergeScheduler.class, IndexWriter.class)
                        .map(type -> Thread.ofPlatform().start(() -> use(type, together)))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void use(Class<?> ofLucene, CyclicBarrier together) {
        try {
            together.await();
            MethodHandles.lookup().ensureInitialized(TextIndex.class);
            MethodHandles.lookup().ensureInitialized(ofLucene);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
