package org.w3id.baap.server.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.ServerOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A text that would be a page of its own if it could: tags, quotes, control characters, words
 * without end, characters beyond the first plane, lines that end as Windows ends them.
 */
class OddTextTest {

    private static final String LONG = "connectivity".repeat(200);

    private static final String ODD =
            """
            \ufeff<h1>Plan</h1>\u0001 & "co" 'co' &amp; &#x3c; <!-- -->

            Objective 1 – <script>alert("1")</script>: \u202eForeign\u202c cooperation
            \tOutcomes
            \tPerformance Indicators
            \tOutputs

            \tEnhanced </article></main> dialogue\f
            \t- Number of "><img src=x onerror=alert(1)>
            \t1.1 - </title><script>alert(2)</script>

            Output 1.1
            </title><script>alert(2)</script>
            1. Background
            📡📡 قرار\u200f \u0301 %s
            2. Implementation framework
            Programme: Partnerships & "others"
            The programme will:
            · assist <b>members</b> in finding\u00a0partners;
            3. References to PP and WTDC Resolutions, WSIS Action Lines and Sustainable Development Goals
            PP and WTDC resolutions and recommendations
            📡 The implementation of PP Resolutions 25 and 71 and WTDC Resolutions 17, 1, 17 will support Output 1.1 and will contribute to the achievement of Outcome 1.1
            WSIS action lines
            The implementation of all WSIS Action Lines will support the Output 1.1
            Sustainable Development Goals and Targets
            Output 1.1 will contribute to the achievement of the following UN SDGs: 9 (targets 9.1 and 9c), 17 (target 17.6)

            \t
            """
                    .formatted(LONG)
                    .replace("\n", "\r\n");

    private static final Path CLEAN = Path.of("../loader/src/test/resources/texts/clean.txt");

    @TempDir private static Path folder;
    private static BaapServer server;
    private static Client client;
    private static SourceText text;
    private static Document page;

    @BeforeAll
    static void build() throws IOException {
        var odd = Files.writeString(folder.resolve("odd.txt"), ODD);
        text = SourceText.read(odd);
        server = ServerOf.texts(folder.resolve("release"), odd, CLEAN);
        client = new Client(server.url());
        page = Jsoup.parse(client.get("plan/odd", "Accept", "text/html").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsEveryCharacterAndNoOther() {
        assertThat(shown(page)).isEqualTo(text.content());
    }

    /** The text of the passages, in the order of the page. */
    static String shown(Document page) {
        return page.select("article [id^=passage-], article #rest").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    @Test
    void takesNoTagOfTheTextForItsOwn() {
        assertThat(page.select("script:not([src])"))
                .extracting(script -> script.attr("type"))
                .containsExactly("application/ld+json");
        assertThat(page.select("article script, article img, article b, article h1")).isEmpty();
        assertThat(page.select("main, article")).hasSize(2);
        assertThat(page.select("*"))
                .allSatisfy(
                        element ->
                                assertThat(element.attributes())
                                        .noneMatch(a -> a.getKey().startsWith("on")));
    }

    // characters beyond the first plane are one each
    @Test
    void countsCharactersNotTheirHalves() {
        var marks = page.select("article [id^=span-]");
        assertThat(marks).hasSizeGreaterThan(12);
        assertThat(marks)
                .filteredOn(mark -> mark.is("a"))
                .allSatisfy(
                        mark -> {
                            var ends = mark.id().split("-");
                            assertThat(mark.wholeText())
                                    .isEqualTo(
                                            text.slice(
                                                    Integer.parseInt(ends[1]),
                                                    Integer.parseInt(ends[2])));
                        });
        assertThat(page.select("article a.sdg"))
                .extracting(Element::wholeText)
                .contains("9", "9.1", "9c", "17.6");
    }

    // "17, 1, 17": the finding is of the second 17
    @Test
    void marksTheWordsOfAFindingWhereTheyStand() {
        var findings = findings("findings?kind=repeated-number");
        var item = findings.select("ol.found > li");
        assertThat(item).hasSize(1);
        var mark = item.select("mark").first();
        assertThat(before(mark)).endsWith("WTDC Resolutions 17, 1, ").startsWith("📡 The");
        assertThat(mark.wholeText()).isEqualTo("17");
    }

    private static String before(Element mark) {
        return mark.previousSibling() instanceof TextNode words ? words.getWholeText() : "";
    }

    @Test
    void keepsToTheEditionThatFindingsAreWantedOf() {
        var findings = findings("findings?edition=clean");
        assertThat(findings.select("#edition option"))
                .extracting(Element::val)
                .containsExactly("", "clean", "odd", "all");
        assertThat(findings.select("#edition option[selected]").val()).isEqualTo("clean");
        assertThat(findings.select("table td a, main p > a[href^=/findings]"))
                .extracting(a -> a.attr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("edition=clean"));
        assertThat(findings("findings").select("ol.found a[href^=/plan/]"))
                .isNotEmpty()
                .allMatch(a -> a.attr("href").startsWith("/plan/odd#span-"));
    }

    private static Document findings(String path) {
        var answer = client.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void leadsToTheOtherText() {
        assertThat(page.select("main a[href=/plan/clean]")).hasSize(1);
        var other = Jsoup.parse(client.get("plan/clean", "Accept", "text/html").body());
        assertThat(shown(other)).isEqualTo(SourceText.read(CLEAN).content());
        assertThat(client.get("plan/").headers().firstValue("Location")).contains("/plan/odd");
        assertThat(page.select("article *").stream().map(Node::attributes))
                .noneMatch(attributes -> attributes.get("href").contains("/clean/"));
    }
}
