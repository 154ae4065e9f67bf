package org.w3id.baap.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

/** The pages of the bundled plan's things as people read them. */
class ThingPagesTest {

    private static final Client CLIENT = BundledServer.client();
    private static final String PLAN = "doc/baap-2017-draft/";

    // plan, line 473: "5 (target 5b)"
    @Test
    void anOutputShowsTheSentenceForATargetAndLeadsToItsPlace() {
        var page = PageOf.get(CLIENT, PLAN + "output/2.3");
        var sentence =
                "//section[@aria-labelledby='stated']//blockquote[contains(., '5 (target 5b), 11')]";
        var target = sentence + "/following-sibling::ul[1]/li/ul/li[a/@href='/doc/sdg/5.b']";
        assertThat(page.texts(target)).hasSize(1);
        assertThat(page.text(target)).contains("“5b” in the text");
        assertThat(page.text(target + "/small/a[1]/@href"))
                .isEqualTo("/plan/baap-2017-draft#span-54129-54131");
        assertThat(page.text(target + "/ancestor::li/a/@href")).isEqualTo("/doc/sdg/5");
        assertThat(page.text(target + "/span[contains(@class, 'swatch')]/@class"))
                .isEqualTo("swatch sdg-5");
    }

    // plan, lines 469 to 471
    @Test
    void anOutputGroupsWhatItCitesByKind() {
        var page = PageOf.get(CLIENT, PLAN + "output/2.3");
        assertThat(page.texts("//section[@aria-labelledby='stated']/h3"))
                .containsExactly(
                        "Outcome",
                        "PP Resolutions",
                        "WTDC Resolutions",
                        "WSIS action lines",
                        "Sustainable Development Goals");
        assertThat(page.texts("//section[@aria-labelledby='stated']//a/@href"))
                .contains(
                        "/doc/instrument/pp-res/36",
                        "/doc/instrument/pp-res/136",
                        "/doc/instrument/wtdc-res/34",
                        "/doc/action-line/C2",
                        "/doc/action-line/C7");
    }

    // plan, line 432
    @Test
    void anOutputTellsWhatItsProseMentionsApart() {
        var page = PageOf.get(CLIENT, PLAN + "output/2.3");
        assertThat(page.texts("//section[@aria-labelledby='prose']//a/@href"))
                .contains("/doc/instrument/wtdc-res/17/rev/buenos-aires-2017");
        assertThat(page.texts("//section[@aria-labelledby='stated']//a/@href"))
                .noneMatch(link -> link.contains("wtdc-res/17"));
    }

    // plan, lines 628 and 630
    @Test
    void aBlanketReferenceIsSaidInWordsAndListsNoMember() {
        var page = PageOf.get(CLIENT, PLAN + "output/3.2");
        var blanket = "//section[@aria-labelledby='blanket']";
        assertThat(page.texts(blanket + "//li/a/@href"))
                .containsExactly("/doc/set/wsis-action-lines", "/doc/set/sdgs");
        assertThat(page.text(blanket))
                .contains(
                        "relevant to the monitoring of the implementation of all SDGs",
                        "stated as “relevant to the monitoring of all of”",
                        "“all SDGs” in the text",
                        "no count of links");
        assertThat(page.texts("//section[@aria-labelledby='stated']//a/@href"))
                .noneMatch(link -> link.startsWith("/doc/sdg/"));
    }

    // plan, lines 208, 339, 403, 561, 690, 748, 895 and 955
    @Test
    void anInstrumentListsTheOutputsThatCiteItWithTheirSentences() {
        var page = PageOf.get(CLIENT, "doc/instrument/wtdc-res/17");
        var cited = "//section[@aria-labelledby='cited']";
        assertThat(page.texts(cited + "/ul/li/a/@href"))
                .containsExactly(
                        "/doc/baap-2017-draft/output/1.6",
                        "/doc/baap-2017-draft/output/2.1",
                        "/doc/baap-2017-draft/output/2.2",
                        "/doc/baap-2017-draft/output/3.1",
                        "/doc/baap-2017-draft/output/3.3",
                        "/doc/baap-2017-draft/output/3.4",
                        "/doc/baap-2017-draft/output/4.2",
                        "/doc/baap-2017-draft/output/4.3");
        assertThat(page.texts(cited + "/blockquote"))
                .hasSize(8)
                .contains(
                        "The implementation of PP Resolution 200 and WTDC Resolutions 17, 71 will"
                                + " support Output 3.4 and will contribute to the achievement of"
                                + " Outcome 3.4");
        assertThat(page.texts(cited + "//small/a[1]")).hasSize(8).containsOnly("“17” in the text");
    }

    // plan, lines 129, 153 and 191 say "all WTDC Resolutions" in 1.1, 1.2 and 1.5
    @Test
    void anInstrumentIsToldWhoRefersToAllOfItsKind() {
        var page = PageOf.get(CLIENT, "doc/instrument/wtdc-res/17");
        assertThat(page.texts("//section[@aria-labelledby='among']/ul/li/a/@href"))
                .containsExactly(
                        "/doc/baap-2017-draft/output/1.1",
                        "/doc/baap-2017-draft/output/1.2",
                        "/doc/baap-2017-draft/output/1.5");
        assertThat(page.texts("//section[@aria-labelledby='revisions']//a/@href"))
                .contains("/doc/instrument/wtdc-res/17/rev/buenos-aires-2017");
    }

    @Test
    void aGoalIsNamedInTheLanguageAskedFor() {
        var page = PageOf.get(CLIENT, "doc/sdg/13?lang=ar");
        assertThat(page.text("//h1/span[@lang='ar'][@dir='rtl']")).contains("العمل المناخي");
        assertThat(page.texts("//section[@aria-labelledby='names']//span/@lang"))
                .contains("fr", "zh", "ru", "es");
        var english = PageOf.get(CLIENT, "doc/sdg/13");
        assertThat(english.text("//h1")).isEqualTo("13 Climate Action");
        assertThat(english.text("//section[@aria-labelledby='names']//span[@lang='ar']/@dir"))
                .isEqualTo("rtl");
    }

    @Test
    void anAnswerNamesAGoalInTheLanguageAskedFor() {
        var table = PageOf.get(CLIENT, "query/goals-by-outputs?lang=ar").texts("//td");
        assertThat(table).anyMatch(cell -> cell.contains("العمل المناخي"));
        assertThat(PageOf.get(CLIENT, "query/goals-by-outputs").texts("//td"))
                .noneMatch(cell -> cell.contains("العمل المناخي"));
    }

    // plan, line 473
    @Test
    void aFindingStandsInItsSentence() {
        var page = PageOf.get(CLIENT, PLAN + "finding/code-without-dot/54129");
        assertThat(page.text("//blockquote//mark")).isEqualTo("5b");
        assertThat(page.text("//blockquote")).contains("5 (target 5b), 11 (target 11b)");
        assertThat(page.text("//blockquote//a[1]/@href"))
                .isEqualTo("/plan/baap-2017-draft#span-54129-54131");
        assertThat(page.text("//blockquote//a[1]")).startsWith("Line 473");
        assertThat(page.text("//main"))
                .contains("\"5b\" is printed without its dot; read as 5.b", "Warning");
    }

    @ParameterizedTest
    @CsvSource({
        "doc/baap-2017-draft/output/2.3,   output/2.2, output/3.1",
        "doc/baap-2017-draft/activity/2.1/5, activity/2.1/4, activity/2.1/6",
        "doc/sdg/5,                        sdg/4,      sdg/6",
        "doc/action-line/C5,               action-line/C4, action-line/C6",
        "doc/baap-2017-draft/objective/1,  '',         objective/2",
    })
    void neighboursAreOneStepAway(String path, String before, String after) {
        var page = PageOf.get(CLIENT, path);
        assertThat(page.text("//a[@rel='prev']/@href")).endsWith(before);
        assertThat(page.text("//a[@rel='next']/@href")).endsWith(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAN + "objective/2",
                PLAN + "outcome/2.3",
                PLAN + "output/2.1",
                PLAN + "programme/2.1",
                PLAN + "area/2.1/1",
                PLAN + "activity/2.1/5",
                PLAN + "indicator/2.1/1",
                PLAN + "gap/2.1/regional-initiatives/afr",
                PLAN + "amendment/1",
                PLAN + "mention/53269",
                PLAN + "section/51610",
                PLAN + "passage/54015-54180",
                PLAN + "span/54129-54131",
                PLAN + "citation/2.3/sdg-target/5.b/54129",
                PLAN + "finding/code-without-dot/54129",
                "doc/finding-kind/code-without-dot",
                "doc/instrument/wtdc-res/17",
                "doc/instrument/wtdc-res/17/rev/buenos-aires-2017",
                "doc/action-line/C5",
                "doc/sdg/13",
                "doc/sdg/5.b",
                "doc/region/afr",
                "doc/connect-2020/1",
                "doc/set/sdgs",
                "doc/document/tunis-agenda",
                "doc/document/tunis-agenda/para/112",
                "doc/body/wtdc",
                "doc/dataset",
                "def"
            })
    void noLinkShowsABareAddressWhereALabelIs(String path) {
        var page = PageOf.get(CLIENT, path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("//main//section[@class='told']//a")).noneMatch(this::isAddress);
        assertThat(page.texts("//main//*[starts-with(name(), 'h')]")).noneMatch(this::isAddress);
    }

    private boolean isAddress(String text) {
        return text.startsWith("http") || text.contains("w3id.org");
    }

    @ParameterizedTest
    @CsvSource({
        "doc/sdg/13,                 DefinedTerm",
        "doc/action-line/C5,         DefinedTerm",
        "doc/instrument/wtdc-res/17, CreativeWork",
        "doc/baap-2017-draft/output/2.3, Thing",
        "def,                        DefinedTermSet",
    })
    void searchEnginesReadWhatAPageIsAbout(String path, String type) {
        var json = structured(path);
        assertThat(json.getString("@type")).isEqualTo("WebPage");
        assertThat(json.getObj("about").getString("@type")).isEqualTo(type);
    }

    @Test
    void searchEnginesReadTheWayToAPage() {
        var way = structured(PLAN + "output/2.3").getObj("breadcrumb");
        var steps = way.get("itemListElement").getAsArray();
        assertThat(steps.get(1).getAsObject().getString("item"))
                .isEqualTo("https://w3id.org/baap/doc/baap-2017-draft/objective/2");
    }

    private static JsonObject structured(String path) {
        return JSON.parse(PageOf.get(CLIENT, path).text("//script[@type='application/ld+json']"));
    }

    // DESIGN counts 17 outputs and 578 citations, 5 of them blanket
    @ParameterizedTest
    @CsvSource({
        "Output,           17 things,      /doc/baap-2017-draft/output/1.1",
        "BlanketCitation,  5 things,       ''",
        "citedEntity,      628 statements, ''",
        "supportsOutput,   0 statements,   ''",
    })
    void aTermSaysHowOftenItIsUsedAndWhere(String term, String count, String example) {
        var page = PageOf.get(CLIENT, "def");
        var article = "//article[@id='" + term + "']";
        assertThat(page.text(article + "//p[@class='count']/strong")).isEqualTo(count);
        assertThat(page.text(article + "//p[@class='count']/a[1]/@href")).contains(example);
    }

    @Test
    void aTermHasItsNeighboursAndItsNameInTheLanguageAskedFor() {
        var page = PageOf.get(CLIENT, "def?lang=fr");
        assertThat(page.text("//article[@id='Output']/h3//span[@lang='fr']")).isEqualTo("produit");
        assertThat(page.texts("//article[@id='Citation']//a/@href"))
                .contains("/def#QualifiedLink", "/def#ExplicitCitation", "/def#BlanketCitation");
        var shapes = CLIENT.get(page.text("//a[contains(@href, 'shapes')]/@href").substring(1));
        assertThat(shapes.statusCode()).isEqualTo(200);
        assertThat(shapes.body()).contains("sh:NodeShape");
    }
}
