package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.jena.assembler.JA;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.baap.server.command.BundledRelease;
import org.w3id.baap.server.command.BundledServer;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.text.TextDefinition;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Pages and saved queries over a store that runs elsewhere say what those in memory say. */
class BackendTest {

    private static final List<String> FILES = List.of("data.nq", "dataset.nq", "queries.nq");

    /** Which Virtuoso 7.2.5 answers otherwise or not at all; README says why. */
    private static final Set<String> NOT_OF_VIRTUOSO =
            Set.of(
                    // 1 and 0 for true and false
                    "query/breadth-against-mandate.csv",
                    "query/goals-without-targets.csv",
                    "query/instruments-not-listed.csv",
                    "query/links-counted.csv",
                    "query/revisions-mentioned.csv",
                    "query/sdgs-in-prose.csv",
                    "query/targets-not-cited.csv",
                    // other last digits
                    "query/outputs-alike.csv",
                    "query/search.csv",
                    "query/search-things.csv",
                    // an error of its query compiler, or rows missing
                    "query/dataset.csv",
                    "query/findings-about.csv",
                    "query/path.csv",
                    "path?from=wtdc-res/34&to=13.1");

    private static final String SPOKEN_OF = "The SPARQL service behind this server, ";

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @TempDir Path directory;
    static FusekiServer fuseki;

    @BeforeAll
    static void startAStockFuseki() {
        JenaSystem.init();
        // In TDB2 of Jena 6.0.0 a query with VALUES before OPTIONAL fails; in 6.2.0 it does not.
        var data = DatasetGraphFactory.createGeneral();
        for (var file : FILES) {
            RDFDataMgr.read(data, release().directory().resolve(file).toUri().toString());
        }
        GraphUtil.addInto(data.getDefaultGraph(), data.getUnionGraph());
        fuseki = FusekiServer.create().port(0).loopback(true).add("/ds", data).start();
    }

    @AfterAll
    static void stop() {
        fuseki.stop();
    }

    private static URI service() {
        return URI.create("http://localhost:" + fuseki.getPort() + "/ds/sparql");
    }

    private static Release release() {
        return Release.find(BundledRelease.folder());
    }

    private static BaapServer over(URI service) {
        return over(service, TextDefinition.configuration());
    }

    private static BaapServer over(URI service, Model configuration) {
        return BaapServer.start(
                release().directory(),
                new Settings("localhost", 0, new Settings.Store.Backend(service)),
                configuration);
    }

    @Test
    void asksAStockFuseki() {
        try (var server = over(service())) {
            SameAnswers.by(new Client(server.url()));
        }
    }

    @Test
    void asksAVirtuoso() throws Exception {
        assumeTrue(
                Virtuoso.isInstalled(),
                "skipped: Virtuoso is not installed (Debian: virtuoso-opensource-7-bin)");
        var unlike = new TreeSet<String>();
        try (var virtuoso = Virtuoso.holding(release().directory(), FILES, directory);
                var server = over(virtuoso.service())) {
            var there = new Client(server.url());
            for (var path : SameAnswers.PATHS) {
                if (!isAlike(path, there)) {
                    unlike.add(path);
                }
            }
        }
        assertThat(unlike).isSubsetOf(NOT_OF_VIRTUOSO);
    }

    /** An answer that is not there must say who failed. */
    private static boolean isAlike(String path, Client there) {
        var answer = there.get(path, "Accept", "text/html,*/*;q=0.5");
        if (answer.statusCode() != 200) {
            assertThat(answer.statusCode()).as(path).isIn(502, 504);
            assertThat(answer.body()).contains("The SPARQL service behind this server");
            return false;
        }
        return words(SameAnswers.text(there, path))
                .equals(words(SameAnswers.text(BundledServer.client(), path)));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s,;.]+")).sorted().toList();
    }

    @Test
    void saysInOneLineThatTheServiceHasGone() throws Exception {
        try (var odd = OddService.before(service());
                var server = over(odd.address())) {
            var there = new Client(server.url());
            assertThat(there.get("query/outputs-of-goal?goal=5").statusCode()).isEqualTo(200);
            odd.goAway();
            for (var path : List.of("query/amendments", "doc/sdg/16", "sparql?query=ASK%7B%7D")) {
                var answer = there.get(path, "Accept", "application/json");
                assertThat(answer.statusCode()).as(path).isEqualTo(502);
                assertThat(answer.body())
                        .contains(SPOKEN_OF + odd.address() + ", cannot be reached.\"");
            }
            assertThat(there.get("findings", "Accept", "text/html").body())
                    .startsWith("<!DOCTYPE html>")
                    .contains(odd.address() + ", cannot be reached.");
            assertThat(there.get("health").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheServiceIsSlowOrGivesNonsense(OddService.Manner manner) throws Exception {
        try (var odd = OddService.before(service());
                var server = over(odd.address(), patientFor(PATIENCE))) {
            odd.behave(manner);
            var answer = new Client(server.url()).query("SELECT ?s { ?s a baap:Output }");
            assertThat(answer.statusCode()).isEqualTo(manner.status());
            assertThat(answer.body()).contains(SPOKEN_OF + odd.address() + ", " + manner.words());
        }
    }

    private static Model patientFor(Duration time) {
        var configuration = TextDefinition.configuration();
        var value = configuration.createProperty(JA.getURI() + "cxtValue");
        configuration
                .listStatements(null, value, (RDFNode) null)
                .toList()
                .forEach(limit -> limit.changeObject(String.valueOf(time.toMillis())));
        return configuration;
    }

    @Test
    void refusesAServiceThatDoesNotHoldTheRelease() {
        var empty =
                FusekiServer.create()
                        .port(0)
                        .loopback(true)
                        .add("/ds", DatabaseMgr.createDatasetGraph())
                        .start();
        var service = URI.create("http://localhost:" + empty.getPort() + "/ds/sparql");
        try {
            assertThatThrownBy(() -> over(service))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining(service + ": does not hold release " + release().hash());
        } finally {
            empty.stop();
        }
        assertThatThrownBy(() -> over(service))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be reached");
    }
}
