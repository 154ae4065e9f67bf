package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The saved queries as a reader in a browser meets them. */
class QuestionPageTest {

    private static final Client CLIENT = BundledServer.client();

    @TestFactory
    Stream<DynamicTest> everyQuestionRunsWithNothingFilledIn() {
        return QueryCatalogue.bundled().list().stream()
                .map(query -> dynamicTest(query.name(), () -> runs(query.name())));
    }

    private static void runs(String name) {
        var page = PageOf.get(CLIENT, "query/" + name);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("//h1")).endsWith("?");
        assertThat(page.texts("//table//tbody/tr | //h2[@id='answer']/following-sibling::pre"))
                .isNotEmpty();
        assertThat(page.texts("//form[@class='ask']//label[not(@for)]")).isEmpty();
        assertThat(page.text("//a[@class='button']/@href")).startsWith("/sparql?edit=");
        assertThat(page.texts("//td//a[not(normalize-space())]")).isEmpty();
    }

    // counted in the reference sections: twelve outputs name SDG 5, one SDG 14, none SDG 15
    @Test
    void aPickListSaysHowManyRowsEachChoiceHas() {
        var choices = PageOf.get(CLIENT, "query/outputs-of-goal").texts("//select/option");
        assertThat(choices)
                .hasSize(18)
                .contains(
                        "all",
                        "5 · Gender Equality (12 rows)",
                        "14 · Life Below Water (1 row)",
                        "15 · Life on Land (0 rows)");
    }

    @ParameterizedTest
    @CsvSource({
        "thing=5.b, target/5.b",
        "thing=http%3A%2F%2Fmetadata.un.org%2Fsdg%2F5.b, target/5.b"
    })
    void thePickListShowsWhatWasGivenHoweverItWasWritten(String given, String chosen) {
        var page = PageOf.get(CLIENT, "query/sentence-behind-link?output=2.3&" + given);
        assertThat(page.text("//select[@name='thing']/option[@selected]/@value")).isEqualTo(chosen);
    }

    // plan, Output 2.3: "5 (target 5b)"
    @Test
    void aRowLeadsToItsWordsInTheText() {
        var page = PageOf.get(CLIENT, "query/sentence-behind-link?output=2.3&thing=5.b");
        assertThat(page.text("//td[.='in the text']/a/@href"))
                .isEqualTo("/plan/baap-2017-draft#span-54129-54131");
        assertThat(page.text("//td[@class='words']")).contains("5 (target 5b)");
    }

    // 12 outputs name SDG 3, the most there are; 6 name SDG 4: half the width
    @Test
    void drawsTheNumbersThatWantABarBesideThem() {
        var page = PageOf.get(CLIENT, "query/goals-by-outputs");
        var width = "//tr[td[1]='%d']//*[local-name()='rect']/@width";
        assertThat(page.text(width.formatted(3))).isEqualTo("120");
        assertThat(page.text(width.formatted(4))).isEqualTo("60");
        assertThat(page.text(width.formatted(15))).isEqualTo("0");
    }

    @Test
    void theEditorGetsTheQueryAsItWasAsked() {
        var page = PageOf.get(CLIENT, "query/outputs-of-goal?goal=5");
        var text = decoded(page.text("//a[@class='button']/@href"));
        assertThat(text).contains("<http://metadata.un.org/sdg/5>").doesNotContain("?__goal_iri");
        var open =
                decoded(
                        PageOf.get(CLIENT, "query/outputs-of-goal")
                                .text("//a[@class='button']/@href"));
        assertThat(open).contains("#+ summary: Which outputs contribute");
    }

    private static String decoded(String link) {
        return URLDecoder.decode(link, StandardCharsets.UTF_8);
    }

    @Test
    void showsLabelsInTheReadersLanguage() {
        var page = PageOf.get(CLIENT, "query/goals-by-outputs?lang=fr");
        assertThat(page.text("//tr[td[1]='5']/td[2][@lang='fr']"))
                .isEqualTo("Égalité entre les sexes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    outputs-of-instrument?instrument=Res+30 | instrument | could be pp-res/30 | /query/outputs-of-instrument?instrument=pp-res%2F30
                    outputs-of-goal?goal=18                 | goal       | there is no "18"   | ''
                    sdg-labels?language=de                  | language   | there is no "de"   | /query/sdg-labels?language=ar
                    """)
    void saysBesideTheFieldWhatIsWrongWithItsValue(
            String path, String field, String told, String remedy) {
        var page = PageOf.get(CLIENT, "query/" + path);
        assertThat(page.status()).isEqualTo(400);
        var control = "//form[@class='ask']//*[@name='%s']".formatted(field);
        assertThat(page.text(control + "/@aria-invalid")).isEqualTo("true");
        var told2 = page.text("//*[@id='%s']".formatted(page.text(control + "/@aria-describedby")));
        assertThat(told2).contains(told);
        assertThat(page.text("//form[@class='ask']//ul/li[1]/a/@href")).isEqualTo(remedy);
        assertThat(page.texts("//table")).isEmpty();
    }

    @Test
    void saysOverTheFormThatAParameterIsUnknown() {
        var page = PageOf.get(CLIENT, "query/outputs-of-goal?sdg=1");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("//p[@role='alert']")).contains("sdg: no such parameter");
        assertThat(page.texts("//form[@class='ask']//select")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    query/outputs-of-goal?goal=%3Cscript%3Ealert(1)%3C/script%3E | <script>alert
                    query/outputs-of-goal?goal=%22%3E%3Cb%3E                    | "><b>
                    query/?tag=%3Cscript%3Ealert(1)%3C/script%3E                 | <script>alert
                    """)
    void whatIsGivenIsTextOnThePage(String path, String raw) {
        var page = PageOf.get(CLIENT, path);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).doesNotContain(raw);
    }

    @Test
    void theListHasEveryQuestionAndNarrowsToATag() {
        int all = QueryCatalogue.bundled().list().size();
        var list = PageOf.get(CLIENT, "query/");
        assertThat(list.text("//main/p")).startsWith(all + " questions");
        assertThat(list.texts("//dt/a/@href").stream().distinct()).hasSize(all);
        assertThat(list.texts("//main//section/h2/@id"))
                .containsExactly("researcher", "integrator", "auditor");
        var wsis = PageOf.get(CLIENT, "query/?tag=wsis");
        assertThat(wsis.texts("//dt/a/@href").stream().distinct())
                .contains("/query/action-lines-by-outputs", "/query/outputs-of-action-line")
                .doesNotContain("/query/findings");
        var refused = PageOf.get(CLIENT, "query/?tag=weather");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.texts("//ul[@class='choices']//a/@href")).contains("/query/?tag=sdg");
    }
}
