package org.w3id.baap.server.search;

import org.w3id.baap.queries.Code;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.served.MainEdition;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;
import org.w3id.baap.server.site.TextPlace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was found, as the template shows it.
 *
 * @param coded things that the words are a code of, e.g. both Resolutions 30 for {@code Res 30}
 * @param findings about exactly these words of the text
 * @param named things with some of the words in label or title
 * @param hits the passages of this page
 * @param total how many passages all facets leave
 */
public record SearchPage(
        Frame frame,
        String words,
        List<Item> coded,
        List<Item> findings,
        List<Item> named,
        List<Facet> facets,
        List<Hit> hits,
        int first,
        int total,
        Optional<String> before,
        Optional<String> after) {

    private static final int PASSAGES = 20;
    private static final int THINGS = 12;

    /** A thing with its page. */
    public record Item(String kind, String text, String more, String link) {}

    /** The passages as the subjects that they speak of. */
    private record Subjects(Map<String, List<Row>> byPassage) {

        static Subjects of(Saved saved) {
            return new Subjects(
                    saved.rows("passages-by-subject").stream()
                            .collect(Collectors.groupingBy(row -> row.text("passage"))));
        }

        List<Row> of(Row hit) {
            return byPassage.getOrDefault(hit.text("passage"), List.of());
        }
    }

    public SearchPage {
        coded = List.copyOf(coded);
        findings = List.copyOf(findings);
        named = List.copyOf(named);
        facets = List.copyOf(facets);
        hits = List.copyOf(hits);
    }

    /** Whether nothing at all was found. */
    public boolean isEmpty() {
        return coded.isEmpty() && findings.isEmpty() && named.isEmpty() && total == 0;
    }

    static SearchPage of(Ask ask, Saved saved, Sought sought) {
        var found = hasWord(sought.words()) ? passages(saved, sought.words()) : List.<Hit>of();
        var left =
                found.stream()
                        .filter(
                                hit ->
                                        sought.facets().entrySet().stream()
                                                .allMatch(f -> hit.has(f.getKey(), f.getValue())))
                        .toList();
        int first = Math.min(sought.from(), left.size());
        int last = Math.min(first + PASSAGES, left.size());
        return new SearchPage(
                frame(ask, saved, sought.words()),
                sought.words(),
                saved.served().codes().meant(sought.words()).stream()
                        .map(SearchPage::coded)
                        .toList(),
                findings(saved, sought.words()),
                hasWord(sought.words()) ? named(saved, sought.words()) : List.of(),
                Facet.NAMES.stream().map(name -> Facet.of(name, found, sought)).toList(),
                left.subList(first, last),
                first,
                left.size(),
                first > 0
                        ? Optional.of(sought.at(Math.max(0, first - PASSAGES)))
                        : Optional.empty(),
                last < left.size() ? Optional.of(sought.at(last)) : Optional.empty());
    }

    // signs alone are no words
    private static boolean hasWord(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit)
                && words.codePoints().noneMatch(Character::isISOControl);
    }

    private static Frame frame(Ask ask, Saved saved, String words) {
        var frame = Frame.of("Search", ask, saved.served()).loading("search.css");
        if (words.isEmpty()) {
            var edition = MainEdition.of(saved.served()).name();
            return frame.from("search")
                    .with(Frame.Data.csv("/query/passages-of-text.csv"))
                    .withGraph(edition + "/text", saved.served());
        }
        var asked = "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return frame.from("search" + asked).from("search-things" + asked).withRows("search", asked);
    }

    private static List<Hit> passages(Saved saved, String words) {
        var subjects = saved.served().once(Subjects.class, served -> Subjects.of(saved));
        return saved.rows("search", Map.of("words", words)).stream()
                .map(row -> Hit.of(row, subjects.of(row)))
                .toList();
    }

    private static Item coded(Code code) {
        return new Item(
                code.kind(), code.label(), code.full(), Thing.link(code.iri()).orElse(code.iri()));
    }

    private static List<Item> named(Saved saved, String words) {
        return saved.rows("search-things", Map.of("words", words)).stream()
                .limit(THINGS)
                .map(
                        row ->
                                new Item(
                                        row.text("kind"),
                                        row.text("thingLabel"),
                                        row.text("title"),
                                        Thing.link(row.text("thing")).orElse("")))
                .toList();
    }

    private static List<Item> findings(Saved saved, String words) {
        return saved.rows("findings").stream()
                .filter(row -> row.text("printed").equalsIgnoreCase(words))
                .map(
                        row ->
                                new Item(
                                        row.text("kind"),
                                        row.text("explanation"),
                                        TextPlace.of(row.text("span"))
                                                .map(TextPlace::link)
                                                .orElse(""),
                                        Thing.link(row.text("finding")).orElse("")))
                .toList();
    }
}
