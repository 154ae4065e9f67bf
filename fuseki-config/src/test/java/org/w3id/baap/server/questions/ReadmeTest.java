package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

class ReadmeTest {

    // curl -s -H 'Accept: text/turtle' 'http://localhost:3030/query/output-sdg-links'
    private static final Pattern CURL =
            Pattern.compile(
                    "(?m)^curl -s (?:-H 'Accept: (?<accept>[^']+)' )?'?http://localhost:3030/(?<path>[^'\\s]+)");

    private static final Client CLIENT = BundledServer.client();

    @Test
    void theAddressesOfTheReadmeAnswer() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        var calls = CURL.matcher(readme).results().toList();
        assertThat(calls).hasSizeGreaterThan(5);
        for (var call : calls) {
            var accept = Optional.ofNullable(call.group("accept")).orElse("*/*");
            var answer = CLIENT.get(call.group("path"), "Accept", accept);
            assertThat(answer.statusCode()).as(call.group()).isEqualTo(200);
            assertThat(answer.body().lines()).as(call.group()).hasSizeGreaterThan(1);
        }
    }
}
