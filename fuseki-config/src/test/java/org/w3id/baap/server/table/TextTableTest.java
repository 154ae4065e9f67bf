package org.w3id.baap.server.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextTableTest {

    private static final TextTable TABLE =
            new TextTable(
                    List.of("code", "quote"),
                    List.of(
                            List.of("2.3", "will contribute\nto “5b”"),
                            List.of("3.2", "all | \u001b[31mof them")));

    @Test
    void keepsABarOfTheTextApartFromTheBarsOfMarkdown() {
        assertThat(TABLE.markdown())
                .isEqualTo(
                        """
                        | code | quote |
                        | --- | --- |
                        | 2.3 | will contribute to “5b” |
                        | 3.2 | all \\| [31mof them |
                        """);
    }
}
