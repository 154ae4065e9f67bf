package org.w3id.baap.server.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;

/** The bundled plan in the reader. */
class ReaderTest {

    private static final Client CLIENT = BundledServer.client();
    private static final PageOf PAGE = PageOf.get(CLIENT, "plan/baap-2017-draft");

    @Test
    void showsTheTextAsItIsPrinted() {
        var printed = SourceText.read(Path.of("../loader/sources/baap-2017-draft.txt")).content();
        assertThat(OddTextTest.shown(Jsoup.parse(PAGE.html()))).isEqualTo(printed);
    }

    // plan: 4 objectives, 17 outputs; "1. Introduction" and "2. Proposal" before Part C
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    //article/h2[normalize-space()='1. Introduction']                         | 1
                    //article/h2[normalize-space()='2. Proposal']                             | 1
                    //article/h2[normalize-space()='PART C']                                  | 1
                    //article/h5[starts-with(normalize-space(), 'Objective ')]                | 4
                    //article/h6[@aria-level=6][starts-with(normalize-space(), 'Output ')]    | 17
                    //article/h6[@aria-level=7][normalize-space()='1. Background and Implementation framework'] | 6
                    //nav[@aria-label='Sections']//a[starts-with(., 'Output ')]               | 17
                    //nav[@aria-label='Sections']//a[starts-with(., 'Objective ')]            | 4
                    """)
    void headsSectionsByHowTheyNest(String path, int count) {
        assertThat(PAGE.texts(path)).hasSize(count);
    }

    // README: 578 citations, 5 of them blanket
    @Test
    void leadsToEveryCitationMentionFindingAndProposal() {
        var rows = CLIENT.get("query/marks-in-text.csv").body().lines().skip(1).toList();
        var links = Set.copyOf(PAGE.texts("//article//a/@href"));
        var wanted =
                "citation|blanket reference|mention|outcome|finding|amendment proposal|empty slot";
        var kinds = new TreeMap<String, Integer>();
        for (var row : rows) {
            var cells = row.split(",");
            if (cells[3].matches(wanted)) {
                kinds.merge(cells[3], 1, Integer::sum);
                assertThat(links).as(row).containsAnyOf(document(cells[4]), document(cells[0]));
            }
        }
        assertThat(kinds)
                .containsEntry("citation", 573)
                .containsEntry("blanket reference", 5)
                .containsEntry("amendment proposal", 4)
                .containsEntry("empty slot", 77);
    }

    private static String document(String address) {
        return address.replaceFirst(".*/id/", "/doc/");
    }

    @Test
    void stepsFromFindingToFinding() {
        var all = PAGE.texts("//nav[@aria-label='Findings']//li/a/@href");
        var forth = PAGE.texts("//article//a[@class='after']/@href");
        var back = PAGE.texts("//article//a[@class='before']/@href");
        assertThat(forth).containsExactlyInAnyOrderElementsOf(all.subList(1, all.size()));
        assertThat(back).containsExactlyInAnyOrderElementsOf(all.subList(0, all.size() - 1));
        var first = "//article//a[@id='" + all.getFirst().substring(1) + "']";
        assertThat(PAGE.text(first + "/following-sibling::span[1]/a/@href")).isEqualTo(all.get(1));
    }

    // counted by readers of the plan
    @ParameterizedTest
    @CsvSource({
        "blanket reference, 5",
        "mention, 28",
        "proposed by an amendment, 8",
    })
    void saysInItsKeyHowManyMarksThereAre(String words, int count) {
        assertThat(PAGE.text("//ul[contains(@class,'marks')]")).contains(words);
        assertThat(PAGE.texts("//ul[contains(@class,'marks')]/li"))
                .anyMatch(line -> line.contains(words) && line.endsWith(": " + count));
    }

    // plan, line 473: "5 (target 5b)"
    @Test
    void marksACodeInPlaceAndLeadsToItsCitationAndFinding() {
        var code = "//article//a[@id='span-54129-54131']";
        assertThat(PAGE.text(code)).isEqualTo("5b");
        assertThat(PAGE.text(code + "/@href"))
                .isEqualTo("/doc/baap-2017-draft/citation/2.3/sdg-target/5.b/54129");
        assertThat(PAGE.text(code + "/@title")).isEqualTo("Output 2.3 cites SDG target 5.b");
        assertThat(PAGE.text(code + "/following-sibling::a[1]/@href"))
                .isEqualTo("/doc/baap-2017-draft/finding/code-without-dot/54129");
    }

    // plan, Output 3.2: "all WSIS Action Lines of the Geneva Plan of Action"
    @Test
    void marksABlanketReferenceFromAllToItsNoun() {
        assertThat(PAGE.texts("//article//a[contains(@class,'blanket-reference')]"))
                .contains("all WSIS Action Lines", "all SDGs")
                .filteredOn(text -> text.equals("all WTDC Resolutions"))
                .hasSize(3);
    }

    @Test
    void givesEverySpanOfEvidenceAnAnchor() {
        var spans = CLIENT.get("query/marks-in-text.csv").body().lines().skip(1).toList();
        assertThat(spans).hasSizeGreaterThan(900);
        var anchors = PAGE.texts("//article//*/@id");
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(spans)
                .allSatisfy(
                        row ->
                                assertThat(anchors)
                                        .contains(
                                                row.substring(0, row.indexOf(','))
                                                        .replaceFirst(".*/span/", "span-")));
    }

    @Test
    void listsTheSectionsAndFindings() {
        assertThat(PAGE.texts("//nav[@aria-label='Sections']//a"))
                .contains("Output 1.1", "Output 2.3", "Output 4.4");
        assertThat(PAGE.texts("//nav[@aria-label='Findings']//li/a"))
                .contains("Code without dot in line 473");
        assertThat(PAGE.texts("//nav[@aria-label='Findings']//li/a/@href"))
                .allSatisfy(
                        anchor ->
                                assertThat(
                                                PAGE.text(
                                                        "//*[@id='"
                                                                + anchor.substring(1)
                                                                + "']/@href"))
                                        .startsWith("/doc/baap-2017-draft/finding/"));
    }

    @Test
    void showsProposedTextAsInserted() {
        assertThat(PAGE.texts("//article//ins"))
                .hasSize(8)
                .anyMatch(
                        text ->
                                text.startsWith(
                                        "Analyzing and evaluating the effect of optimized international terrestrial cables"));
        assertThat(PAGE.texts("//article//a[contains(@class,'proposed-text')]/@href"))
                .filteredOn("/doc/baap-2017-draft/amendment/2"::equals)
                .hasSize(3);
    }

    @Test
    void leadsToTheMainEdition() {
        var answer = CLIENT.get("plan/");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/plan/baap-2017-draft");
    }

    @ParameterizedTest
    @CsvSource({"plan/other", "plan/baap-2017-draft/x", "plan/..%2fx", "plan/%3Cscript%3E"})
    void saysWhichTextsThereAre(String path) {
        var answer = CLIENT.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("<script");
        if (path.equals("plan/other")) {
            assertThat(answer.body()).contains("/plan/baap-2017-draft");
        }
    }
}
