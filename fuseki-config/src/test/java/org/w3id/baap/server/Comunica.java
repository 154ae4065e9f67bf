package org.w3id.baap.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Comunica, a query engine of JavaScript, in the version that its lock file names. */
record Comunica(NodeProject project) {

    /** Skips the test that asks where it cannot be had. */
    static Comunica installed() throws IOException, InterruptedException {
        return new Comunica(NodeProject.installed("comunica"));
    }

    /** The rows of a query, each with its values in one line. */
    List<String> ask(String source, String query) throws IOException, InterruptedException {
        var out = Files.createTempFile(project.folder(), "answer", ".txt");
        boolean ended = project.ends(out.toFile(), "node", "ask.js", source, query);
        try (Stream<String> lines = Files.lines(out, StandardCharsets.UTF_8)) {
            var rows = lines.toList();
            if (!ended) {
                throw new AssertionError("Comunica failed: " + String.join("\n", rows));
            }
            return rows;
        } finally {
            Files.delete(out);
        }
    }
}
