package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** The paths that a reader finds in the text between two things, and no other. */
class PathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wtdc-res/34     | target/13.1     | Output 2.3; Output 4.4
                    target/13.1     | wtdc-res/34     | Output 2.3; Output 4.4
                    wtdc-res/34     | pp-res/36       | Output 2.3
                    wtdc-res/34     | C7              | Output 2.3; Output 4.4
                    output/2.3      | target/13.1     | directly
                    output/2.3      | objective/2     | directly; Outcome 2.3
                    output/2.2      | output/2.3      | Objective 2; Sustainable Cities and Communities
                    outcome/2.3     | goal/13         | Output 2.3
                    objective/2     | goal/13         | Outcome 2.3 – Output 2.3
                    goal/13         | objective/2     | Output 2.3 – Outcome 2.3
                    objective/2     | outcome/2.3     | directly
                    outcome/2.1     | outcome/2.2     | Objective 2
                    indicator/2.3/1 | goal/13         | Outcome 2.3 – Output 2.3
                    indicator/2.3/1 | indicator/2.3/2 | Outcome 2.3
                    programme/2.3   | goal/13         | Output 2.3
                    activity/2.1/5  | C9              | Output 2.1
                    objective/2     | target/15.1     |
                    wtdc-res/34     | goal/15         |
                    output/3.2      | goal/15         |
                    output/3.2      | set/sdgs        | directly
                    C10             | set/sdgs        |
                    wtdc-res/17     | wtdc-res/17     |
                    """)
    void leadsThroughWhatNamesBothOrBothName(String from, String to, String paths) {
        var found = path(from, to).lines("path").stream().distinct();
        assertThat(found.map(name -> name.isEmpty() ? "directly" : name))
                .containsExactlyElementsOf(paths == null ? List.of() : List.of(paths.split("; ")));
    }

    @Test
    void eachHopHasItsSentence() {
        assertThat(
                        path("goal/13", "objective/2")
                                .lines("hop", "fromLabel", "backward", "toLabel", "quote"))
                .containsExactly(
                        "1 Climate Action true Output 2.3 Output 2.3 will contribute to the achievement"
                                + " of the following UN SDGs: 1 (target 1.5), 3 (target 3.9), 5 (target"
                                + " 5b), 11 (target 11b), 13 (targets 13.1, 13.2, 13.3)",
                        "2 Output 2.3 false Outcome 2.3 2.3 - Disaster risk reduction and emergency"
                                + " telecommunications",
                        "2 Output 2.3 false Outcome 2.3 The implementation of PP Resolution 36, 136 and"
                                + " WTDC Resolutions 34 will support Output 2.3 and will contribute to"
                                + " the achievement of Outcome 2.3",
                        "2 Output 2.3 false Outcome 2.3 The implementation of the WSIS Action Lines C2"
                                + " and C7 will support the Output 2.3 and will contribute to the"
                                + " achievement of Outcome 2.3",
                        "3 Outcome 2.3 false Objective 2 Strengthened capacity of Member States to use"
                                + " telecommunication/ICT for disaster risk reduction and emergency"
                                + " telecommunications.");
    }

    @Test
    void aRevisionLeadsOverItsInstrument() {
        var revision = "https://w3id.org/baap/id/instrument/wtdc-res/34/rev/dubai-2014";
        assertThat(path(revision, "goal/13").lines("path", "hop", "toLabel", "span"))
                .containsExactly(
                        "WTDC Resolution 34 – Output 2.3 1 WTDC Resolution 34 "
                                + span("50490-50527"),
                        "WTDC Resolution 34 – Output 2.3 1 WTDC Resolution 34 "
                                + span("94428-94460"),
                        "WTDC Resolution 34 – Output 2.3 2 Output 2.3 " + span("53737-53739"),
                        "WTDC Resolution 34 – Output 2.3 3 Climate Action " + span("54151-54153"),
                        "WTDC Resolution 34 – Output 4.4 1 WTDC Resolution 34 "
                                + span("50490-50527"),
                        "WTDC Resolution 34 – Output 4.4 1 WTDC Resolution 34 "
                                + span("94428-94460"),
                        "WTDC Resolution 34 – Output 4.4 2 Output 4.4 " + span("96752-96754"),
                        "WTDC Resolution 34 – Output 4.4 3 Climate Action " + span("97144-97146"));
    }

    private static String span(String place) {
        return "https://w3id.org/baap/id/baap-2017-draft/span/" + place;
    }

    private static Table path(String from, String to) {
        return Table.of("path", Map.of("from", from, "to", to));
    }
}
