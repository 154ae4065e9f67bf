package org.w3id.baap.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

import java.nio.charset.StandardCharsets;

/** The home page, against what a reader counts in the plan. */
class HomeTest {

    private static final int MOST_BYTES = 150_000;
    private static final Client CLIENT = BundledServer.client();
    private static final PageOf HOME = PageOf.get(CLIENT, "");

    // the rows of the page that a number leads to say the same
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    88  | SDG targets that an output names        | //p[@class='pages']/span        | Rows 1 to 88 of 88.
                    81  | SDG targets that no output names        | //p[@class='pages']/span        | Rows 1 to 81 of 81.
                    112 | resolutions and other instruments named | //p[@class='pages']/span        | Rows 1 to 100 of 112.
                    4   | objectives                              | //p[@class='pages']/span        | Rows 1 to 4 of 4.
                    14  | outcomes                                | //p[@class='pages']/span        | Rows 1 to 14 of 14.
                    38  | performance indicators                  | //p[@class='pages']/span        | Rows 1 to 38 of 38.
                    17  | outputs                                 | //p[@class='pages']/span        | Rows 1 to 17 of 17.
                    11  | programmes                              | //p[@class='pages']/span        | Rows 1 to 11 of 11.
                    100 | activities                              | //p[@class='pages']/span        | Rows 1 to 100 of 100.
                    571 | links stated one by one                 | //tr[@id='row-6']/td[2]         | 571
                    578 | citations in the reference sections     | //tr[@id='row-8']/td[3]         | 578
                    """)
    void eachNumberLeadsToTheQueryThatCountsIt(
            int number, String things, String where, String told) {
        var link =
                HOME.text(
                        "//ul[@class='numbers']//a[normalize-space()='%d %s']/@href"
                                .formatted(number, things));
        assertThat(link).startsWith("/query/");
        assertThat(PageOf.get(CLIENT, link.substring(1).split("#")[0]).text(where)).isEqualTo(told);
    }

    // plan, Output 2.3: "13 (targets 13.1, 13.2, 13.3)"; Output 2.2: "SDG 4, 9, 11 and 16"
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2.3 | 13 | 3 targets
                    2.3 | 5  | 1 target
                    2.2 | 4  | ○ goal alone
                    2.2 | 5  | ''
                    3.2 | 15 | ∗ monitoring of all
                    """)
    void theSmallMatrixSaysHowFirmlyAnOutputReachesAGoal(String output, int goal, String words) {
        assertThat(
                        HOME.text(
                                "//table[@class='small-matrix']//tr[th/a='%s']/td[%d]"
                                        .formatted(output, goal)))
                .isEqualTo(words);
    }

    @Test
    void theSmallMatrixHasARowForEachOutputAndAColumnForEachGoal() {
        assertThat(HOME.texts("//table[@class='small-matrix']/tbody/tr/th")).hasSize(17);
        assertThat(HOME.texts("//table[@class='small-matrix']/tbody/tr/td")).hasSize(17 * 17);
    }

    @Test
    void speaksToEachAudienceAndShowsTheFourObjectives() {
        assertThat(HOME.texts("//h2"))
                .contains("For a researcher", "For another system", "For an auditor");
        assertThat(HOME.texts("//ul[@class='objectives']/li/a[1]"))
                .containsExactly(
                        "Objective 1 Coordination",
                        "Objective 2 Modern and secure telecommunication/ICT Infrastructure",
                        "Objective 3 Enabling Environment",
                        "Objective 4 Inclusive Digital Society");
    }

    @Test
    void isLight() {
        assertThat(HOME.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
    }
}
