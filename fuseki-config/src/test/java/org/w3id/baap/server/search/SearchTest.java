package org.w3id.baap.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

import java.util.List;

/** The search over the bundled plan. */
class SearchTest {

    private static final Client CLIENT = BundledServer.client();
    private static final String CODED = "//section[@aria-labelledby='coded']//a";

    private static PageOf search(String words) {
        return PageOf.get(CLIENT, "search?q=" + Client.encode(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Res 30              | /doc/instrument/pp-res/30, /doc/instrument/wtdc-res/30
                    WTDC Resolution 17  | /doc/instrument/wtdc-res/17
                    C5                  | /doc/action-line/C5
                    5b                  | /doc/sdg/5.b
                    16.10               | /doc/sdg/16.10
                    SDG 13              | /doc/sdg/13
                    Output 2.1          | /doc/baap-2017-draft/output/2.1
                    """)
    void understandsCodesAsPeopleWriteThem(String words, String links) {
        assertThat(search(words).texts(CODED + "/@href")).containsExactly(links.split(", "));
    }

    @Test
    void offersAllThatACodeMayMean() {
        assertThat(search("2.1").texts(CODED + "/@href"))
                .contains(
                        "/doc/baap-2017-draft/outcome/2.1",
                        "/doc/baap-2017-draft/output/2.1",
                        "/doc/sdg/2.1");
    }

    // plan, line 473: "5 (target 5b)"
    @Test
    void leadsFromAPrintedCodeToItsFindings() {
        assertThat(search("5b").texts("//section[@aria-labelledby='findings']//a/@href"))
                .contains(
                        "/doc/baap-2017-draft/finding/code-without-dot/54129",
                        "/plan/baap-2017-draft#span-54129-54131");
    }

    @Test
    void marksTheWordsFoundAndLeadsToThePassage() {
        var page = search("cybersecurity");
        assertThat(page.texts("//ol[@class='hits']//mark"))
                .isNotEmpty()
                .allMatch(word -> word.equalsIgnoreCase("cybersecurity"));
        assertThat(page.texts("//ol[@class='hits']//p[@class='source']/a[1]/@href"))
                .allMatch(link -> link.startsWith("/plan/baap-2017-draft#passage-"));
        assertThat(page.texts("//ol[@class='hits']//a[text()='Output 2.2']")).isNotEmpty();
    }

    @Test
    void findsThingsByTheirTitles() {
        assertThat(search("gender").texts("//section[@aria-labelledby='named']//a/@href"))
                .contains("/doc/instrument/wtdc-res/55", "/doc/instrument/pp-res/70", "/doc/sdg/5");
    }

    @Test
    void narrowsByFacetsWhoseCountsHold() {
        var page = search("resolution");
        for (var link :
                List.of(
                        "/search?q=resolution&objective=2",
                        "/search?q=resolution&kind=sentence",
                        "/search?q=resolution&body=WTDC")) {
            var count =
                    page.text("//div[@class='facets']//li[a/@href='" + link + "']")
                            .replaceAll(".*\\((\\d+)\\)$", "$1");
            assertThat(PageOf.get(CLIENT, link.substring(1)).text("//h2[@id='passages']"))
                    .as(link)
                    .isEqualTo("Passages: " + count);
        }
    }

    @Test
    void turnsPages() {
        var page = search("resolution");
        assertThat(page.texts("//ol[@class='hits']/li")).hasSize(20);
        var next = PageOf.get(CLIENT, page.text("//a[@rel='next']/@href").substring(1));
        assertThat(next.text("//ol[@class='hits']/@start")).isEqualTo("21");
        assertThat(next.text("//a[@rel='prev']/@href")).isEqualTo("/search?q=resolution");
    }

    @Test
    void saysHowToSearchWhenNothingIsAsked() {
        assertThat(PageOf.get(CLIENT, "search").texts("//main//a/@href")).contains("/search?q=5b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"",
                "*",
                "a* OR (",
                "title:x",
                ") } . ?s ?p ?o",
                "%00",
                "\u202e",
                "«»",
                "\\"
            })
    void takesSignsAsSigns(String words) {
        var page = search(words);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("<script>alert");
    }

    @Test
    void refusesWhatIsNoSearch() {
        for (var query :
                List.of("q=" + "a".repeat(10_000), "q=a&from=x", "q=a&colour=red", "q=a&q=b")) {
            assertThat(PageOf.get(CLIENT, "search?" + query).status()).as(query).isEqualTo(400);
        }
    }
}
