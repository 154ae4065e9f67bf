package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

class StepsTest {

    @Test
    void saysNothingOfQuickWork() {
        var out = new ByteArrayOutputStream();
        try (var steps = Steps.plain(new PrintStream(out, true), 2)) {
            steps.accept("reading baap-2017-draft.txt");
            steps.accept("checking shapes and spans");
        }
        assertThat(out.size()).isZero();
    }
}
