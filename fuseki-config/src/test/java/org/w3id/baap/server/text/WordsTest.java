package org.w3id.baap.server.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.text.TextIndexParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    cybersecurity               | cybersecurity
                    fixed broadband             | fixed broadband
                    "fixed broadband"           | "fixed broadband"
                    cyber*                      | cyber*
                    a*                          | a\\*
                    *cyber                      | \\*cyber
                    C7/e-health                 | C7\\/e\\-health
                    ITU-D 15                    | ITU\\-D 15
                    uri:http*                   | uri\\:http*
                    (cyber OR safe) AND NOT net | ( cyber OR safe ) AND NOT net
                    and or not                  | and or not
                    x^9 y~2 [a TO b]            | x\\^9 y\\~2 \\[a TO b\\]
                    """)
    void readsWordsPhrasesPrefixesAndBrackets(String text, String lucene) {
        assertThat(Words.toLucene(text)).isEqualTo(lucene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "\"open", "(open", "close)", ")(", "((((((((( deep )))))))))"})
    void refusesWhatIsLeftOpen(String text) {
        assertThatThrownBy(() -> Words.toLucene(text)).isInstanceOf(TextIndexParseException.class);
    }
}
