package org.w3id.baap.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code benchmarks/pages}: how long this server takes to make the HTML of a page of every kind,
 * anew each time, e.g. of {@code /matrix}, once it is warm.
 */
final class PageTimes {

    private static final String NOWHERE = "/nothing-is-here";
    private static final int WARM_UP_ROUNDS = 15;
    private static final int ROUNDS = 21;
    private static final int OF_A_KIND = 3;
    private static final double MOST_MILLIS = 50;

    // "<loc>http://localhost:3030/doc/sdg/5.b</loc>"
    private static final Pattern LISTED = Pattern.compile("<loc>(?<address>[^<]*)</loc>");

    // "/doc/baap-2017-draft/output/2.3" and "/doc/sdg/5.b"
    private static final Pattern THING =
            Pattern.compile("/doc/(?:[^/]*-20\\d\\d-[^/]*/)?(?<kind>[^/]+).*");

    // "address": "/query/outputs-of-goal"
    private static final Pattern SAVED =
            Pattern.compile("\"address\" *: *\"(?<address>/query/[a-z0-9-]+)\"");

    /** What readers ask for beyond what the sitemap lists. */
    private static final List<String> ASKED =
            List.of(
                    "/",
                    "/matrix",
                    "/matrix?goal=13",
                    "/matrix?objective=2",
                    "/matrix/2.3/13",
                    "/plan/baap-2017-draft",
                    "/path",
                    "/path?from=WTDC+34&to=13.1",
                    "/findings",
                    "/search?q=5b",
                    "/search?q=climate+change",
                    "/query/",
                    "/query/outputs-of-goal?goal=5",
                    "/sparql",
                    "/sparql?query=SELECT+*+%7B+%3Fs+a+%3Ftype+%7D+LIMIT+100",
                    "/dataset",
                    "/def",
                    "/release/",
                    "/api",
                    NOWHERE);

    private final Client client = new Client();
    private final String site;

    private PageTimes(String site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        var home = Path.of(System.getProperty("baap.home"));
        var server =
                new ProcessBuilder(home.resolve("baap").toString(), "serve", "--port", "0")
                        .redirectError(home.resolve("benchmarks/target/pages.log").toFile())
                        .start();
        try (var lines = server.inputReader()) {
            var serving = lines.readLine(); // "Serving http://localhost:41234/sparql …"
            var address = Pattern.compile("http://[^/]+").matcher(String.valueOf(serving));
            if (!address.find()) {
                throw new IOException("no server: see benchmarks/target/pages.log");
            }
            System.out.print(new PageTimes(address.group()).table());
        } finally {
            server.destroy();
        }
    }

    private String table() throws IOException {
        var kinds = kinds();
        var pages = kinds.values().stream().flatMap(List::stream).toList();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (var page : pages) {
                get(page);
            }
        }
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var page : pages) {
                nanos.computeIfAbsent(page, p -> new ArrayList<>()).add(get(page).nanos());
            }
        }
        var table =
                new StringBuilder("| kind | slowest of | page | median | kB | ≤ 50 ms |\n")
                        .append("|---|---|---|---|---|---|\n");
        for (var kind : kinds.entrySet()) {
            table.append(row(kind.getKey(), kind.getValue(), nanos));
        }
        return table.toString();
    }

    private String row(String kind, List<String> pages, Map<String, List<Long>> nanos)
            throws IOException {
        var slowest = pages.getFirst();
        for (var page : pages) {
            slowest = Median.of(nanos.get(page)) > Median.of(nanos.get(slowest)) ? page : slowest;
        }
        double millis = Median.of(nanos.get(slowest)) / 1e6;
        return "| %s | %d | `%s` | %.1f ms | %d | %s |%n"
                .formatted(
                        kind,
                        pages.size(),
                        slowest,
                        millis,
                        get(slowest).body().length / 1000,
                        millis <= MOST_MILLIS ? "yes" : "**no**");
    }

    private Map<String, List<String>> kinds() throws IOException {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        ASKED.forEach(page -> kinds.put(page, List.of(page)));
        var listed = listed("/sitemap.xml").filter(page -> !kinds.containsKey(page)).toList();
        kinds.put("saved queries", saved());
        Map<String, List<String>> things = new LinkedHashMap<>();
        for (var page : listed) {
            var thing = THING.matcher(page);
            if (thing.matches()) {
                things.computeIfAbsent(thing.group("kind"), k -> new ArrayList<>()).add(page);
            }
        }
        things.forEach((kind, pages) -> kinds.put(kind, some(pages)));
        return kinds;
    }

    private List<String> saved() throws IOException {
        var list = client.get(site + "/query/?format=json", "*/*").body();
        return SAVED.matcher(new String(list, StandardCharsets.UTF_8))
                .results()
                .map(one -> one.group("address"))
                .distinct()
                .toList();
    }

    // the first, the last and those between
    private static List<String> some(List<String> pages) {
        return Stream.iterate(0, i -> i + 1)
                .limit(OF_A_KIND)
                .map(i -> pages.get(i * (pages.size() - 1) / (OF_A_KIND - 1)))
                .distinct()
                .toList();
    }

    private Stream<String> listed(String path) throws IOException {
        var text = new String(client.get(site + path, "*/*").body(), StandardCharsets.UTF_8);
        var paths =
                LISTED.matcher(text)
                        .results()
                        .map(one -> URI.create(one.group("address")).getRawPath())
                        .toList();
        if (!text.contains("<sitemapindex")) {
            return paths.stream();
        }
        var all = new ArrayList<String>();
        for (var part : paths) {
            all.addAll(listed(part).toList());
        }
        return all.stream();
    }

    private Client.Answer get(String page) throws IOException {
        var answer = client.get(site + page, "text/html", "Cache-Control", "no-cache");
        if (answer.status() != 200 && !page.equals(NOWHERE)) {
            throw new IOException(page + " answers " + answer.status());
        }
        return answer;
    }
}
