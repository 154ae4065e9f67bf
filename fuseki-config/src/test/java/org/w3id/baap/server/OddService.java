package org.w3id.baap.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a SPARQL service and hands queries on, until it is told to behave oddly. */
final class OddService implements AutoCloseable {

    private static final String ROWS = "application/sparql-results+json";
    private static final String HALF =
            "{\"head\": {\"vars\": [\"s\"]}, \"results\": {\"bindings\": [";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Optional<Manner> manner = Optional.empty();

    /** What it does to every query, and what is to be said of that. */
    enum Manner {
        SAYS_NOTHING(504, "took longer than the 4.0 s allowed."),
        STOPS_MIDWAY(504, "took longer than the 4.0 s allowed."),
        BREAKS_OFF(502, "gave an answer that cannot be read."),
        SPEAKS_HTML(502, "gave an answer that cannot be read."),
        FAILS(502, "answered 500: Out of memory");

        private final int status;
        private final String words;

        Manner(int status, String words) {
            this.status = status;
            this.words = words;
        }

        int status() {
            return status;
        }

        String words() {
            return words;
        }
    }

    private OddService(HttpServer server) {
        this.server = server;
    }

    static OddService before(URI service) throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        var odd = new OddService(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
        odd.server.setExecutor(odd.threads);
        odd.server.createContext("/", exchange -> odd.answer(exchange, service));
        odd.server.start();
        return odd;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
    }

    void behave(Manner next) {
        manner = Optional.of(next);
    }

    private void answer(HttpExchange exchange, URI service) throws IOException {
        try (exchange) {
            if (manner.isEmpty()) {
                handOn(exchange, service);
                return;
            }
            switch (manner.get()) {
                case SAYS_NOTHING -> closed.await();
                case STOPS_MIDWAY -> {
                    send(exchange, 200, ROWS, HALF, 0);
                    closed.await();
                }
                case BREAKS_OFF -> send(exchange, 200, ROWS, HALF, HALF.length());
                case SPEAKS_HTML -> {
                    var page = "<html>Welcome</html>";
                    send(exchange, 200, "text/html", page, page.length());
                }
                case FAILS -> {
                    var reason = "Out of memory\nat some.Place";
                    send(exchange, 500, "text/plain", reason, reason.length());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void handOn(HttpExchange exchange, URI service)
            throws IOException, InterruptedException {
        var query = exchange.getRequestURI().getRawQuery();
        var request =
                HttpRequest.newBuilder(URI.create(service + (query == null ? "" : "?" + query)))
                        .method(
                                exchange.getRequestMethod(),
                                BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        for (var name : new String[] {"Accept", "Content-Type"}) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(value -> request.header(name, value));
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static void send(
            HttpExchange exchange, int status, String type, String body, int length)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, length);
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        goAway();
    }

    /** From now on nothing listens at its address. */
    void goAway() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
