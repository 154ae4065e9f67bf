package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.apache.jena.assembler.JA;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.text.TextDefinition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Attacks, each with a neighbour that is no attack and must go on working. Queries have one second
 * here.
 */
@Timeout(20)
class ThreatTest {

    private static final String END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @TempDir static Path directory;
    static BaapServer server;
    static Client client;
    static HttpServer listener;
    static final AtomicInteger CALLS = new AtomicInteger();

    @BeforeAll
    static void start() throws Exception {
        server = BaapServer.start(SampleRelease.in(directory), Settings.local(0), oneSecond());
        client = new Client(server.url());
        listener = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        listener.createContext(
                "/",
                exchange -> {
                    CALLS.incrementAndGet();
                    exchange.sendResponseHeaders(500, -1);
                    exchange.close();
                });
        listener.start();
    }

    static Model oneSecond() {
        Model model = TextDefinition.configuration();
        model.listStatements(null, model.createProperty(JA.uri + "cxtValue"), "20000")
                .toList()
                .forEach(statement -> statement.changeObject("1000"));
        return model;
    }

    @AfterAll
    static void stop() {
        listener.stop(0);
        server.close();
    }

    @AfterEach
    void stillServesTheSameRelease() {
        assertThat(client.rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).containsExactly("72");
    }

    static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.body())
                .doesNotContain("Exception", "java.", "org.apache", "\tat ", "<html");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body()).hasSizeLessThan(1000).contains("\"status\"", "\"detail\"");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, sparql?update=INSERT%20DATA%7B%3Ca:a%3E%20%3Cb:b%3E%201%7D, '', application/sparql-update, 400",
        "POST, sparql, INSERT DATA { <a:a> <b:b> 1 }, application/sparql-update, 415",
        "POST, sparql, update=CLEAR+ALL, application/x-www-form-urlencoded, 400",
        "POST, sparql?query=ASK%7B%7D, <a:a> <b:b> <c:c> ., text/turtle, 415",
        "POST, sparql, INSERT DATA { <a:a> <b:b> 1 }, application/sparql-query, 400",
        "PUT, sparql?default, <a:a> <b:b> <c:c> ., text/turtle, 405",
        "DELETE, sparql?default, '', text/turtle, 405",
        "PATCH, sparql, A <a:a> <b:b> <c:c> ., application/rdf-patch, 405",
        "TRACE, sparql, '', text/plain, 405",
        "QUERY, sparql, ASK {}, application/sparql-query, 405",
        "GET, sparql?graph=urn:x, '', text/plain, 404",
        "GET, sparql?default, '', text/plain, 400",
        "GET, sparql/data, '', text/plain, 404",
        "GET, sparql/update, '', text/plain, 404",
        "POST, sparql/update, update=CLEAR+ALL, application/x-www-form-urlencoded, 405",
        "POST, sparql/shacl, <a:a> <b:b> <c:c> ., text/turtle, 405",
        "POST, , <a:a> <b:b> <c:c> ., text/turtle, 405",
        "GET, $/datasets, '', text/plain, 404",
        "GET, %24/datasets, '', text/plain, 404",
        "POST, $/datasets, dbName=zz&dbType=mem, application/x-www-form-urlencoded, 405",
        "DELETE, $/datasets/sparql, '', text/plain, 405",
        "GET, $/ping, '', text/plain, 404",
        "GET, $/metrics, '', text/plain, 404",
        "GET, $/stats, '', text/plain, 404"
    })
    void hasNoDoorToWriteOrAdminister(
            String method, String path, String body, String type, int status) {
        var response = client.send(method, path == null ? "" : path, body, "Content-Type", type);
        assertProblem(response, status);
    }

    static Stream<String> servicePatterns() {
        return Stream.of(
                "SERVICE <%s> { ?s ?p ?o }",
                "SERVICE SILENT <%s> { ?s ?p ?o }",
                "BIND(<%s> AS ?u) SERVICE ?u { ?s ?p ?o }",
                "BIND(<%s> AS ?u) SERVICE SILENT ?u { ?s ?p ?o }",
                "?s ?p ?o FILTER EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "?s ?p ?o FILTER(1 = 1 || NOT EXISTS { SERVICE <%s> { ?s ?p ?o } })",
                "?s ?p ?o OPTIONAL { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "?s ?p ?o MINUS { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "{ SELECT * { GRAPH ?g { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
                "BIND(EXISTS { { SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } } } AS ?x)");
    }

    @ParameterizedTest
    @MethodSource("servicePatterns")
    void callsNoOtherServer(String pattern) {
        String address = "http://localhost:" + listener.getAddress().getPort() + "/sparql";
        assertProblem(client.query("SELECT * { " + pattern.formatted(address) + " }"), 422);
        assertProblem(client.post("ASK { " + pattern.formatted(address) + " }"), 422);
        assertProblem(
                client.post("CONSTRUCT { ?s ?p ?o } WHERE { " + pattern.formatted(address) + " }"),
                422);
        assertThat(CALLS).hasValue(0);
    }

    @Test
    void readsNoFileOrPageNamedInFrom() {
        String page = "http://localhost:" + listener.getAddress().getPort() + "/page";
        for (String source : List.of("file:///etc/passwd", page)) {
            assertThat(client.rows("SELECT * FROM <" + source + "> { ?s ?p ?o }")).isEmpty();
            assertThat(
                            client.rows(
                                    "SELECT * FROM NAMED <"
                                            + source
                                            + "> { GRAPH ?g { ?s ?p ?o } }"))
                    .isEmpty();
            assertThat(client.rows("SELECT * { GRAPH <" + source + "> { ?s ?p ?o } }")).isEmpty();
            assertThat(
                            client.get(
                                            "sparql?query=ASK%7B?s%20?p%20?o%7D&default-graph-uri="
                                                    + Client.encode(source))
                                    .body())
                    .contains("false");
        }
        assertThat(CALLS).hasValue(0);
        assertThat(
                        client.rows(
                                "SELECT (COUNT(*) AS ?n) FROM g:baap-2017-draft { ?o a baap:Output }"))
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>(\"1\") AS ?x) {}",
                "SELECT (<java:org.w3id.baap.server.BaapServer>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<java:any.Class>(?o)) }",
                "SELECT (SUM(<java:any.Class>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:any.Class>(?o)",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:any.Class>(?o) AS ?k)",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING(<java:any.Class>(?s))",
                "SELECT (<http://jena.apache.org/ARQ/function#now->() AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#sprintf>(\"%900000000d\", 1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#env>(\"HOME\") AS ?x) {}",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#concat> (\"a\" \"b\") }",
                "SELECT * { ?x <java:any.Class> ?y }",
                "SELECT * { ?x ^<java:any.Class> ?y }",
                "SELECT * { ?x (<java:any.Class>|rdf:type)+ ?y }",
                "SELECT * { GRAPH ?g { ?x <java:any.Class> ?y } }",
                "SELECT * { ?a ((baap:partOf*)*)* ?b }",
                "SELECT * { ?a (baap:partOf/rdf:type*)+ ?b }"
            })
    void runsNoCodeAndNoEndlessPath(String query) {
        assertProblem(client.query(query), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSON { \"a\": ?x } WHERE { BIND(1 AS ?x) }",
                "SELECT * { LET (?x := 1) }",
                "SELECT * { ?s ?p ?o LATERAL { ?o ?q ?r } }",
                "SELECT * { UNFOLD(?x AS ?y) }",
                "SELECT * { ?a baap:partOf{2} ?b }",
                "CONSTRUCT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
                "SELECT (CALL(<java:any.Class>) AS ?x) {}",
                "SELECT ?x { ",
                "LOAD <file:///etc/passwd>",
                "   "
            })
    void readsStandardSparqlOnly(String query) {
        assertProblem(client.get("sparql?query=" + Client.encode(query)), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "'x) OR (*:*', 400",
        "'(a', 400",
        "'\"open', 400",
        "'AND', 400",
        "'cyber AND', 400",
        "'NOT NOT (', 400",
        "'', 400",
        "'/[a-z]{1,1000}{1,100}/', 200",
        "'*a*', 200",
        "'uri:http*', 200",
        "'graph:x', 200",
        "'a~2 b^9 [a TO z] {x} \\ ! + - && || ?', 200",
        "'((((((((((deep))))))))))', 400"
    })
    void searchesForWordsAndNotForLuceneSyntax(String words, int status) {
        String literal = '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        var response = client.query("SELECT * { ?x text:query (dcterms:title " + literal + ") }");
        if (status == 200) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        } else {
            assertProblem(response, status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\" \"highlight:m:2000000000\"",
                "\"x\" \"highlight:s:( | e:[\"",
                "\"x\" \"highlight:s:.*\"",
                "\"x\" \"lang:en OR uri:http*\"",
                "\"x\" \"lang:*\""
            })
    void takesNoOptionThatReachesTheSearchEngine(String arguments) {
        assertProblem(
                client.query(
                        "SELECT * { (?x ?s ?l) text:query (dcterms:title " + arguments + ") }"),
                400);
    }

    @Test
    void refusesASearchThatIsTooLong() {
        String words =
                String.join(" OR ", IntStream.range(0, 1100).mapToObj(i -> "w" + i).toList());
        assertProblem(client.post("SELECT * { ?x text:query \"" + words + "\" }"), 400);
    }

    static Stream<Arguments> bombs() {
        String doubling =
                IntStream.range(0, 40)
                        .mapToObj(
                                i -> "BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")")
                        .reduce("BIND(\"abcdefgh\" AS ?x0) ", String::concat);
        String replacing =
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        "BIND(REPLACE(?x"
                                                + i
                                                + ", \".\", \"$0$0$0\") AS ?x"
                                                + (i + 1)
                                                + ")")
                        .reduce("BIND(\"abcdefgh\" AS ?x0) ", String::concat);
        String squaring =
                IntStream.range(0, 40)
                        .mapToObj(i -> "BIND(?x" + i + " * ?x" + i + " AS ?x" + (i + 1) + ")")
                        .reduce("BIND(12345 AS ?x0) ", String::concat);
        return Stream.of(
                Arguments.of("SELECT ?x40 { " + doubling + " }", 200),
                Arguments.of("SELECT ?x20 { " + replacing + " }", 200),
                Arguments.of("SELECT ?x40 { " + squaring + " }", 200),
                Arguments.of("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", 422),
                Arguments.of(
                        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l", 422),
                Arguments.of(
                        "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", 422),
                Arguments.of(
                        "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                        422),
                Arguments.of(
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                        422),
                Arguments.of(
                        "CONSTRUCT { ?a ?k ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }",
                        503),
                Arguments.of(
                        "ASK { ?s ?p ?o FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b\", \"^(a+)+\\\\1$\") }",
                        503),
                Arguments.of(
                        "SELECT (REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b\", \"(.*a){20}$\", \"\") AS ?x) {}",
                        503),
                Arguments.of(
                        "SELECT (SUM(IF(REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\", \"(.*a){20}$\"), 1, 0)) AS ?x) { ?s ?p ?o }",
                        503));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void endsAQueryThatWouldFillTimeOrMemory(String query, int status) {
        var response = client.post(query);
        if (status == 200) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).hasSizeLessThan(1000);
        } else {
            assertThat(response.statusCode()).as(response.body()).isIn(422, 503);
            assertProblem(response, response.statusCode());
        }
    }

    @Test
    void saysHowLongAQueryMayTake() {
        var response =
                client.post(
                        "ASK { ?s ?p ?o FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\", \"(.*a){20}$\") }");
        assertProblem(response, 503);
        assertThat(response.body()).contains("longer than the 1.0 s allowed");
    }

    @Test
    void takesSixtyFourKibibytesAndNoMore() {
        String comment = "#" + "x".repeat(50_000) + "\n";
        assertThat(client.post(comment + "ASK {}").statusCode()).isEqualTo(200);
        assertThat(
                        client.get(
                                        "sparql?query="
                                                + Client.encode(
                                                        "#" + "x".repeat(40_000) + "\nASK {}"))
                                .statusCode())
                .isEqualTo(200);
        String tooLong = "#" + "x".repeat(100_000) + "\nASK {}";
        assertProblem(client.post(tooLong), 413);
        assertProblem(
                client.send(
                        "POST",
                        "sparql",
                        "query=" + Client.encode(tooLong),
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                413);
        assertThat(client.get("sparql?query=" + Client.encode(tooLong)).statusCode())
                .isIn(414, 431);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 5_000, 30_000})
    void readsNestingUpToADepth(int depth) {
        for (String query :
                List.of(
                        "SELECT * " + "{".repeat(depth) + "}".repeat(depth),
                        "SELECT (" + "(".repeat(depth) + "1" + ")".repeat(depth) + " AS ?x) {}",
                        "SELECT (1" + "+1".repeat(depth) + " AS ?x) {}")) {
            var response =
                    client.send(
                            "POST", "sparql", query, "Content-Type", "application/sparql-query");
            if (response.statusCode() != 200) {
                assertThat(response.statusCode()).isIn(400, 422);
                assertProblem(response, response.statusCode());
            }
        }
        assertThat(client.rows("SELECT (((((1)))) AS ?x) {{{{}}}}")).containsExactly("1");
    }

    @Test
    void unpacksNothing() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("ASK {}".getBytes(StandardCharsets.UTF_8));
        }
        var response =
                client.send(
                        "POST",
                        "sparql",
                        packed.toString(StandardCharsets.ISO_8859_1),
                        "Content-Type",
                        "application/sparql-query",
                        "Content-Encoding",
                        "gzip");
        assertProblem(response, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&output=json&callback=alert(1)//",
                "&output=xml&stylesheet=%22?%3E%3Chtml%3E",
                "&force-accept=text/plain",
                "&timeout=99999",
                "&timeout=abc",
                "&format=nonsense",
                "&format=json&format=csv",
                "&query=ASK%7B%7D",
                "&format=%ff",
                "&%0d%0aX-Evil:1=1"
            })
    void knowsItsParameters(String parameter) {
        var response = client.get("sparql?query=ASK%7B%7D" + parameter);
        assertProblem(response, 400);
        assertThat(response.headers().firstValue("X-Evil")).isEmpty();
        assertThat(client.get("sparql?query=ASK%7B%7D&format=xml").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "%2e%2e/",
                "..;/",
                "/ds",
                "config.ttl",
                "WEB-INF/web.xml",
                "index.html"
            })
    void servesNoFiles(String path) throws IOException {
        assertThat(
                        raw(
                                "GET /"
                                        + path
                                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 40[04]")
                .doesNotContain("root:", "Exception", "<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/release/../../etc/passwd",
                "/release/HASH/../../../../etc/passwd",
                "/release/HASH/%2e%2e/current",
                "/release/HASH/..%2fcurrent",
                "/release/HASH/..%5ccurrent",
                "/release/HASH/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/release/HASH//etc/passwd",
                "/release/HASH/%2fetc%2fpasswd",
                "/release/HASH/..;/current",
                "/release/HASH/data.nq%00.txt",
                "/release/HASH/./data.nq%2f..",
                "/release/HASH/text-index",
                "/release/HASH/text-index/",
                "/release/HASH/DATA.NQ",
                "/release/HASH/data.nq/",
                "/release/../current",
                "/release/building/data.nq",
                "/release/%2e%2e/HASH/data.nq",
                "/graph/../release/HASH/data.nq%00",
                "/graph/baap-2017-draft%00",
                "/graph/..%2fdata.nq",
                "/graph/%2fetc%2fpasswd",
                "/graph/file:///etc/passwd",
                "/graph//baap-2017-draft",
                "/graph/baap-2017-draft/../../../etc/passwd",
                "/graph/baap-2017-draft.php",
                "/graph/urn:x-arq:UnionGraph",
                "/sitemap/0.xml",
                "/sitemap/99999999999.xml",
                "/sitemap/%2e%2e/1.xml"
            })
    void leadsToNothingThatIsNotListed(String path) throws IOException {
        String hash = SampleRelease.hash();
        assertThat(raw("GET " + path.replace("HASH", hash) + END))
                .containsPattern("^HTTP/1.1 40[04]")
                .contains("problem+json")
                .doesNotContain("root:", "Exception", "<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/release/HASH/data.nq",
                "/release/HASH/SHA256SUMS",
                "/release/HASH/./data.nq",
                "/release/HASH/%64ata.nq",
                "/graph/baap-2017-draft",
                "/graph/baap-2017-draft.ttl",
                "/graph/baap-2017-draft/evidence",
                "/sitemap/1.xml"
            })
    void leadsToWhatIsListed(String path) throws IOException {
        String hash = SampleRelease.hash();
        assertThat(raw("GET " + path.replace("HASH", hash) + END)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example/</loc><script>",
                "evil.example\"'<>",
                "a b",
                "user@evil.example",
                "evil.example/path",
                "evil.example:99999999"
            })
    void namesNoHostThatIsNone(String host) throws IOException {
        for (String path :
                List.of("/sitemap.xml", "/robots.txt", "/release/feed.atom", "/sparql")) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host;
            assertThat(raw(request + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("evil", "Exception");
        }
        assertThat(client.get("sitemap.xml").body()).contains("<loc>" + client.url() + "</loc>");
    }

    @Test
    void answersAThousandPartsOnce() {
        String parts =
                String.join(
                        ",", IntStream.range(0, 1000).mapToObj(i -> 2 * i + "-" + 2 * i).toList());
        var path = "release/" + SampleRelease.hash() + "/data.nq";
        var response = client.get(path, "Range", "bytes=" + parts);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(client.get(path).body());
    }

    @Test
    void refusesAnAddressItCannotDecode() throws IOException {
        String answer =
                raw(
                        "GET /sparql?query=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("problem+json")
                .doesNotContain("Exception");
    }

    @Test
    void takesOneRequestForOne() throws IOException {
        String smuggled =
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n2;a=\"\r\nxx\r\n0\r\n\r\n"
                        + "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String both =
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                        + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (String request : List.of(smuggled, both)) {
            String answer = raw(request);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("\"up\"", "Exception");
        }
    }

    @Test
    void keepsNobodyWaitingForSlowSenders() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                var socket = new Socket("localhost", server.port());
                socket.getOutputStream()
                        .write(
                                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 6\r\n\r\nA"
                                        .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            long start = System.nanoTime();
            assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(2));
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new StringBuilder();
            var in = socket.getInputStream();
            try {
                for (int octet = in.read(); octet >= 0; octet = in.read()) {
                    answer.append((char) octet);
                }
            } catch (java.net.SocketTimeoutException e) {
                answer.append("(no more)");
            }
            return answer.toString();
        }
    }
}
