package org.w3id.baap.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.baap.server.command.BundledServer;

import java.io.IOException;
import java.util.stream.Stream;

/** A page of every kind, as people see and use it. */
class PagesTest {

    private static Looks looks;

    @BeforeAll
    static void walk() throws IOException, InterruptedException {
        looks = Looks.at(BundledServer.client().url());
    }

    @TestFactory
    Stream<DynamicContainer> canBeReadAndUsedByEveryone() {
        return looks.tests();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(looks.broken()).isEmpty();
    }

    @Test
    void theWalkMeetsEveryKindOfThing() {
        assertThat(looks.pages())
                .contains(
                        "/",
                        "/matrix",
                        "/query/",
                        "/plan/baap-2017-draft",
                        "/findings",
                        "/sparql",
                        "/api")
                .hasSizeGreaterThan(30);
        var met = Stream.concat(looks.pages().stream(), looks.alike().stream()).toList();
        for (var kind :
                "objective outcome output programme indicator activity area gap citation mention finding span passage section"
                        .split(" ")) {
            assertThat(met).anyMatch(path -> path.matches("/doc/[^/]+/" + kind + "/.+"));
        }
        for (var kind : "instrument action-line sdg region body set document".split(" ")) {
            assertThat(met).anyMatch(path -> path.startsWith("/doc/" + kind + "/"));
        }
    }
}
