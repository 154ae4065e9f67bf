package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3id.baap.server.command.BundledRelease;
import org.w3id.baap.server.release.Release;

import java.nio.file.Files;

/** The same answers from a TDB2 store on disk. */
class DiskStoreTest extends QueryEndpointTest {

    @Override
    Settings settings() {
        return new Settings("localhost", 0, new Settings.Store.Disk());
    }

    @Test
    void keepsTheDataBesideTheReleaseAndOpensItAgain() throws Exception {
        try (var beside = Files.list(directory)) {
            assertThat(beside.filter(file -> file.getFileName().toString().startsWith("tdb2-")))
                    .hasSize(1);
        }
        var release = Files.readString(directory.resolve("current")).strip();
        try (var again = BaapServer.start(directory.resolve(release), settings())) {
            assertThat(
                            new Client(again.url())
                                    .rows(
                                            "SELECT ?n { ?o a baap:Output ; skos:notation ?n } ORDER BY ?n"))
                    .containsExactly("2.1", "2.2");
        }
    }

    @Test
    void showsThePagesAndSavedQueriesOfTheBundledPlan() {
        var release = Release.find(BundledRelease.folder());
        try (var onDisk = BaapServer.start(release.directory(), settings())) {
            SameAnswers.by(new Client(onDisk.url()));
        }
    }
}
