package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** Every snippet runs as it stands, and asks what it was made to ask, whatever the value. */
class SnippetTest {

    private static final URI LOCAL = URI.create("http://localhost:3030/");
    private static final String ROWS = "code,title\r\n1.10,\"café, \"\"5b\"\"\"\r\n";

    private static final Queue<URI> ASKED = new ConcurrentLinkedQueue<>();
    private static HttpServer server;

    @TempDir private Path folder;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    ASKED.add(exchange.getRequestURI());
                    var answer = ROWS.getBytes(UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/csv; charset=utf-8");
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @TestFactory
    Stream<DynamicTest> isInTheLanguageItSays() {
        return QueryCatalogue.read(Path.of(".")).list().stream()
                .flatMap(
                        query ->
                                Stream.of(Snippet.values())
                                        .map(
                                                s ->
                                                        dynamicTest(
                                                                query.name() + " " + s,
                                                                () -> parses(s, query))));
    }

    @ParameterizedTest
    @EnumSource(Snippet.class)
    void asksForRowsWithTheValuesGiven(Snippet snippet) throws Exception {
        var query = query("outputs-of-instrument");
        var said = run(snippet, Request.of(local(), query, Map.of("instrument", "wtdc-res/17")));
        assertThat(said).contains("1.10", "café, ", "5b");
        assertThat(asked()).isEqualTo("/query/outputs-of-instrument.csv?instrument=wtdc-res/17");
    }

    @ParameterizedTest
    @EnumSource(Snippet.class)
    void asksForAGraphAsTurtle(Snippet snippet) throws Exception {
        run(snippet, Request.of(local(), query("output-sdg-links"), Map.of()));
        assertThat(asked()).matches("/query/output-sdg-links\\.ttl\\??");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsAHostileValueAsData(Snippet snippet, String value) throws Exception {
        var request = Request.of(local(), query("activities-that-mention"), Map.of("word", value));
        run(snippet, request);
        assertThat(asked()).isEqualTo("/query/activities-that-mention.csv?word=" + value);
    }

    static Stream<Object[]> hostile() {
        var values =
                List.of(
                        "it's \"quoted\" `id` $(id) $HOME ${HOME} %s %d %n",
                        "\\ \\\\ \\n \\u0022 \\x22 \\\" \\'",
                        "one\ntwo\r\nthree\ttab\u0001",
                        "@/etc/passwd a=b&c=d#e?f;g+h%41*~",
                        "'; touch hacked; echo '",
                        "\"\"\"\nimport os\n",
                        "café 电信 \uD83D\uDE00 \u202E");
        return Stream.of(Snippet.values())
                .flatMap(snippet -> values.stream().map(value -> new Object[] {snippet, value}));
    }

    @Test
    void showsDefaultsThatApplyWhenNothingIsGiven() {
        assertThat(Snippet.CURL.code(Request.of(LOCAL, query("sdg-labels"), Map.of())))
                .isEqualTo(
                        """
                        curl -sS -G 'http://localhost:3030/query/sdg-labels.csv' \\
                          --data-urlencode 'language=fr'
                        """);
        assertThat(Snippet.CURL.code(Request.of(LOCAL, query("outputs-of-goal"), Map.of())))
                .isEqualTo("curl -sS 'http://localhost:3030/query/outputs-of-goal.csv'\n");
    }

    @Test
    void takesTheFirstThingOfTheDataForAnExample() {
        assertThat(Request.example(LOCAL, query("outputs-of-goal"), BundledPlan.CODES).address())
                .isEqualTo("http://localhost:3030/query/outputs-of-goal.csv?goal=1");
    }

    @Test
    void keepsThePathOfAServerBehindAnother() {
        var request =
                Request.of(URI.create("https://example.org/b'ap/"), query("findings"), Map.of());
        assertThat(Snippet.CURL.code(request))
                .isEqualTo("curl -sS 'https://example.org/b'\\''ap/query/findings.csv'\n");
    }

    private void parses(Snippet snippet, SavedQuery query) throws Exception {
        var code = snippet.code(Request.example(LOCAL, query, BundledPlan.CODES));
        var file = write(snippet, code);
        switch (snippet) {
            case CURL -> execute("bash", "-n", file.toString());
            case PYTHON ->
                    execute(
                            "python3",
                            "-c",
                            "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())",
                            file.toString());
            case R ->
                    assertThat(code)
                            .containsOnlyOnce("\"http://localhost:3030/query/" + query.name());
            case JAVA -> assertThat(compiled(file)).isZero();
        }
    }

    private static int compiled(Path file) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var classes = file.getParent().toString();
        return compiler.run(null, null, null, "--release", "11", "-d", classes, file.toString());
    }

    /** Runs a snippet; R, where it is not installed, is read for the address it would ask. */
    private String run(Snippet snippet, Request request) throws Exception {
        ASKED.clear();
        var file = write(snippet, snippet.code(request)).toString();
        return switch (snippet) {
            case CURL -> execute("bash", file);
            case PYTHON -> execute("python3", "-X", "utf8", file);
            case R -> isInstalled("Rscript") ? execute("Rscript", file) : ask(file);
            case JAVA -> execute(java(), "-Dstdout.encoding=UTF-8", file);
        };
    }

    private static String ask(String file) throws Exception {
        var address =
                Files.readString(Path.of(file))
                        .lines()
                        .filter(line -> line.startsWith("  \"http"))
                        .findFirst()
                        .orElseThrow()
                        .strip();
        assertThat(address).matches("\"[A-Za-z0-9:/?&=%._*~-]+\",");
        try (var in = URI.create(address.substring(1, address.length() - 2)).toURL().openStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private String execute(String... command) throws Exception {
        assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
        var output = folder.resolve("output").toFile();
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        var said = Files.readString(output.toPath());
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(folder.resolve("hacked")).doesNotExist();
        return said;
    }

    private Path write(Snippet snippet, String code) throws IOException {
        return Files.writeString(
                folder.resolve(snippet == Snippet.JAVA ? "Ask.java" : "ask"), code);
    }

    private static String asked() {
        assertThat(ASKED).hasSize(1);
        return URLDecoder.decode(ASKED.remove().toString(), UTF_8);
    }

    private static URI local() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean isInstalled(String program) {
        return Stream.concat(
                        Stream.of(Path.of(program)),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, program)))
                .anyMatch(Files::isExecutable);
    }

    private static SavedQuery query(String name) {
        return QueryCatalogue.bundled().get(name);
    }
}
