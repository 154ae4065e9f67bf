package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    climate change            | climate change
                    cyber*                    | cyber
                    "capacity building"       | capacity building
                    "left open                | left open
                    C7/e-health               | C7 e health
                    title:networks            | title networks
                    (a OR b) AND NOT c        | a or b and not c
                    [1 TO 2}                  | 1 to 2
                    ORder TOo ANDy            | ORder TOo ANDy
                    +must -mustnot            | must mustnot
                    roam~2 boost^4            | roam 2 boost 4
                    /[0-9]+/                  | 0 9
                    \\\\ && !                   | ``
                    * ? . ' _                 | ``
                    countries' 16.10 l'accès  | countries' 16.10 l'accès
                    网络 安全                   | 网络 安全
                    """)
    void leavesWordsOnly(String given, String words) {
        assertThat(SearchWords.of(given)).isEqualTo(words);
    }
}
