package org.w3id.baap.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every check can fail: a page that is sound but for one fault, e.g. {@code
 * faults/button-out-of-reach.html}, whose first line names the check and what it says.
 */
class PlantedFaultsTest {

    private static final Path PAGES = Path.of("src/test/resources/browser");

    // "<!-- outlined | after h1 comes h4 -->"
    private static final Pattern FIRST_LINE =
            Pattern.compile("<!-- (?<check>[^|]+) \\| (?<words>.+) -->");

    private static HttpServer server;
    private static Chromium browser;
    private static String site;

    private record Fault(String name, String check, String words) {

        static Fault of(Path file) {
            try (var lines = Files.lines(file)) {
                var first = FIRST_LINE.matcher(lines.findFirst().orElseThrow());
                assertThat(first.matches()).as(file.toString()).isTrue();
                var name = file.getFileName().toString().replaceFirst("\\.html$", "");
                return new Fault(name, first.group("check"), first.group("words"));
            } catch (IOException e) {
                throw new AssertionError(file + " cannot be read", e);
            }
        }
    }

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        browser = Chromium.started();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PlantedFaultsTest::answer);
        server.start();
        site = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var fault = PAGES.resolve("faults" + path + ".html");
            boolean isThere = path.equals("/sound") || Files.isRegularFile(fault);
            var page =
                    Files.readString(PAGES.resolve("sound.html"))
                            .replace("FAULT", Files.exists(fault) ? Files.readString(fault) : "");
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @TestFactory
    Stream<DynamicTest> oneFaultIsFoundByItsCheck() throws IOException {
        var faults = faults();
        return faults.stream()
                .map(fault -> new Asked(fault, browser.ask("look", site, "/" + fault.name())))
                .toList()
                .stream()
                .map(asked -> dynamicTest(asked.fault().name(), asked::isFound));
    }

    private record Asked(Fault fault, Chromium.Answer answer) {

        void isFound() {
            var seen = answer.get().getAsObject();
            assertThat(Looks.strings(seen.get(fault.check())))
                    .anySatisfy(line -> assertThat(line).contains(fault.words()));
        }
    }

    @TestFactory
    Stream<DynamicTest> noCheckFindsAFaultWhereNoneIs() {
        var seen = browser.ask("look", site, "/sound").get().getAsObject();
        return checks().stream()
                .map(
                        check ->
                                dynamicTest(
                                        check,
                                        () ->
                                                assertThat(Looks.strings(seen.get(check)))
                                                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyCheckHasAFault() throws IOException {
        var planted = new HashSet<>(faults().stream().map(Fault::check).toList());
        return checks().stream()
                .map(check -> dynamicTest(check, () -> assertThat(planted).contains(check)));
    }

    private static List<String> checks() {
        return Looks.strings(browser.ask("checks", site, "").get());
    }

    private static List<Fault> faults() throws IOException {
        try (Stream<Path> files = Files.list(PAGES.resolve("faults"))) {
            return files.sorted().map(Fault::of).toList();
        }
    }
}
