package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3id.baap.server.table.TextTable;

import java.util.List;

class DrawnTableTest {

    private static final DrawnTable TABLE =
            new DrawnTable(
                    new TextTable(
                            List.of("code", "quote"),
                            List.of(
                                    List.of("2.3", "will contribute\nto “5b”"),
                                    List.of("3.2", "all | \u001b[31mof them"))));

    @Test
    void showsEachCellInOneLine() {
        assertThat(TABLE.plain())
                .isEqualTo(
                        """
                        code  quote
                        ----  -----------------------
                        2.3   will contribute to “5b”
                        3.2   all | [31mof them
                        """);
    }

    @Test
    void trimsTheWidestColumnToTheWindow() {
        assertThat(TABLE.within(20))
                .isEqualTo(
                        """
                        code  quote
                        ----  --------------
                        2.3   will contribu…
                        3.2   all | [31mof …
                        """);
    }
}
