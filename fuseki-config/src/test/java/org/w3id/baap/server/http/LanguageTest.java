package org.w3id.baap.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.net.http.HttpResponse;

/** A reader's choice of language: where it leads, and which answers it makes others. */
class LanguageTest {

    private static final Client CLIENT = BundledServer.client();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /matrix?objective=2       | /matrix?objective=2
                    /query/findings           | /query/findings
                    /doc/sdg/5                | /doc/sdg/5
                    //evil.example            | /
                    ///evil.example           | /
                    https://evil.example      | /
                    \\\\evil.example          | /
                    /\\evil.example           | /
                    javascript:alert(1)       | /
                    evil.example              | /
                    '/x y'                    | /
                    ''                        | /
                    """)
    void goesBackToAPathOfThisServerAlone(String back, String location) {
        var answer = CLIENT.get("language?to=ar&back=" + Client.encode(back));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo(location);
        assertThat(header(answer, "Set-Cookie"))
                .isEqualTo("lang=ar; Path=/; Max-Age=31536000; SameSite=Lax");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void noHeaderCanBePutIntoTheAnswer() {
        var answer = CLIENT.get("language?to=ar&back=%2Fx%0D%0ASet-Cookie%3A%20a%3Db");
        assertThat(header(answer, "Location")).isEqualTo("/");
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "language?to=de&back=%2F",
        "language?back=%2F",
        "matrix?lang=de",
        "matrix?lang=",
        "query/findings.csv?lang=de"
    })
    void refusesALanguageItHasNoLabelsIn(String path) {
        var answer = CLIENT.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("lang: one of en, fr, es, ar, zh, ru");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageIsAnotherInAnotherLanguage() {
        var english = CLIENT.get("query/goals-by-outputs", "Accept", "text/html");
        var kept = CLIENT.get("query/goals-by-outputs", "Accept", "text/html", "Cookie", "lang=ar");
        var asked = CLIENT.get("query/goals-by-outputs?lang=ar", "Accept", "text/html");
        assertThat(header(english, "Vary")).contains("Cookie");
        assertThat(header(kept, "ETag"))
                .isNotEqualTo(header(english, "ETag"))
                .isEqualTo(header(asked, "ETag"));
        assertThat(kept.body()).contains("المساواة بين الجنسين");
    }

    @Test
    void dataAreTheSameInEveryLanguage() {
        var english = CLIENT.get("query/goals-by-outputs.csv");
        var kept = CLIENT.get("query/goals-by-outputs.csv", "Cookie", "lang=ar");
        assertThat(header(english, "Vary")).doesNotContain("Cookie");
        assertThat(header(kept, "ETag")).isEqualTo(header(english, "ETag"));
        assertThat(kept.body()).isEqualTo(english.body());
    }

    @Test
    void aCookieThatNamesNoLanguageIsEnglish() {
        var english = CLIENT.get("matrix", "Accept", "text/html");
        var odd = CLIENT.get("matrix", "Accept", "text/html", "Cookie", "lang=xx");
        assertThat(odd.statusCode()).isEqualTo(200);
        assertThat(header(odd, "ETag")).isEqualTo(header(english, "ETag"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
