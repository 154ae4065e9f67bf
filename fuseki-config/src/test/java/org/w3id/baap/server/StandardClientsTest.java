package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.baap.server.command.ServerOf;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.SmallPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Clients that others use, given the address of the endpoint and nothing else. */
class StandardClientsTest {

    private static final String GRAPH = "https://w3id.org/baap/graph/small-plan";
    private static final String OUTPUT = SmallPlan.EDITION + "/output/2.3";
    private static final String PASSAGE = SmallPlan.EDITION + "/passage/0-30";
    private static final String CODE =
            "SELECT ?code { <"
                    + OUTPUT
                    + "> <http://www.w3.org/2004/02/skos/core#notation> ?code }";
    private static final String ANYTHING =
            "CONSTRUCT { ?s ?p ?o } { GRAPH <" + GRAPH + "> { ?s ?p ?o } }";

    // only the server can search its text index
    private static final String SEARCH =
            "SELECT ?x { ?x <http://jena.apache.org/text#query> \"5b\" }";

    @TempDir static Path directory;
    static Release release;
    static BaapServer server;

    @BeforeAll
    static void start() throws Exception {
        release = SmallRelease.in(directory.resolve("releases"), "2017");
        server = ServerOf.release(directory.resolve("releases"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String endpoint() {
        return server.url() + "sparql";
    }

    private static Model released() throws IOException {
        var file = release.directory().resolve("graphs/small-plan.ttl");
        return Rio.parse(Files.newBufferedReader(file), RDFFormat.TURTLE);
    }

    @Test
    void jenaConnects() {
        try (var connection = RDFConnection.connect(endpoint())) {
            assertThat(connection.queryAsk("ASK { <" + OUTPUT + "> ?p ?o }")).isTrue();
            assertThat(connection.queryAsk("ASK { <urn:nothing> ?p ?o }")).isFalse();
            var codes = new ArrayList<QuerySolution>();
            connection.querySelect(CODE, codes::add);
            assertThat(codes)
                    .extracting(row -> row.getLiteral("code").getString())
                    .containsExactly("2.3");
            var constructed = connection.queryConstruct(ANYTHING);
            assertThat(constructed.size()).isPositive();
            assertThat(connection.fetch(GRAPH).isIsomorphicWith(constructed)).isTrue();
        }
    }

    @Test
    void rdf4jConnects() throws IOException {
        var repository = new SPARQLRepository(endpoint());
        try (var connection = repository.getConnection()) {
            assertThat(connection.prepareBooleanQuery("ASK { <" + OUTPUT + "> ?p ?o }").evaluate())
                    .isTrue();
            try (var rows = connection.prepareTupleQuery(CODE).evaluate()) {
                assertThat(rows.stream().map(row -> row.getValue("code").stringValue()))
                        .containsExactly("2.3");
            }
            try (var graph = connection.prepareGraphQuery(ANYTHING).evaluate()) {
                assertThat(QueryResults.asModel(graph)).isEqualTo(released());
            }
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void comunicaFindsTheEndpointByItsDescription() throws Exception {
        var comunica = Comunica.installed();
        assertThat(comunica.ask(endpoint(), CODE)).containsExactly("2.3");
        assertThat(comunica.ask(endpoint(), SEARCH)).contains(PASSAGE);
    }

    @Test
    void comunicaReadsAGraphAndAFile() throws Exception {
        var comunica = Comunica.installed();
        var file = server.url() + "release/" + release.hash() + "/graphs/small-plan.ttl";
        assertThat(comunica.ask(server.url() + "graph/small-plan", CODE)).containsExactly("2.3");
        assertThat(comunica.ask(file, CODE)).containsExactly("2.3");
    }
}
