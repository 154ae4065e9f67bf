package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Virtuoso of Debian's packages with a database of its own, ended when closed. */
record Virtuoso(Process process, URI service) implements AutoCloseable {

    private static final String SERVER = "virtuoso-t";
    private static final String CLIENT = "isql-vt";

    static boolean isInstalled() {
        return Stream.of(SERVER, CLIENT)
                .allMatch(
                        name ->
                                Stream.of(System.getenv("PATH").split(":"))
                                        .anyMatch(f -> Files.isExecutable(Path.of(f, name))));
    }

    /** Holds the quads of a release's files. */
    static Virtuoso holding(Path release, List<String> files, Path directory) throws Exception {
        int sql = freePort();
        int http = freePort();
        Files.writeString(
                directory.resolve("virtuoso.ini"),
                Files.readString(Path.of("src/test/resources/virtuoso/virtuoso.ini"))
                        .replace("${directory}", directory.toString())
                        .replace("${release}", release.toRealPath().toString())
                        .replace("${sql}", String.valueOf(sql))
                        .replace("${http}", String.valueOf(http)));
        var process =
                new ProcessBuilder(SERVER, "+foreground", "+configfile", "virtuoso.ini")
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .start();
        var virtuoso = new Virtuoso(process, URI.create("http://localhost:" + http + "/sparql"));
        virtuoso.awaitOnline();
        virtuoso.load(release.toRealPath(), files, directory, sql);
        return virtuoso;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitOnline() throws IOException {
        var said = process.inputReader();
        var line = said.readLine();
        while (line != null && !line.contains("Server online")) {
            line = said.readLine();
        }
        assertThat(line).as("Virtuoso says that it is online").isNotNull();
        Thread.ofVirtual().start(() -> said.lines().forEach(rest -> {}));
    }

    private void load(Path release, List<String> files, Path directory, int sql) throws Exception {
        var script =
                files.stream()
                        .map(
                                file ->
                                        "DB.DBA.TTLP_MT (file_open ('%s'), '', 'urn:x', 512);\n"
                                                .formatted(release.resolve(file)))
                        .toList();
        Files.writeString(directory.resolve("load.sql"), String.join("", script));
        var loading =
                new ProcessBuilder(CLIENT, "localhost:" + sql, "dba", "dba", "load.sql")
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(loading.getInputStream().readAllBytes());
        assertThat(loading.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("Error");
    }

    /** It holds nothing that anyone needs again. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
