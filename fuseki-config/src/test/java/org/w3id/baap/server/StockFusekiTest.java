package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.io.FileUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.text.TextDefinition;

import java.nio.file.Files;
import java.nio.file.Path;

/** The configuration for a Fuseki of one's own, run as its README says. */
class StockFusekiTest {

    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void servesAReleaseFromTdb2WithATextIndex(boolean fromRelease) throws Exception {
        Path release = SampleRelease.in(directory.resolve("release"));
        Path config = directory.resolve("config.ttl");
        Files.writeString(
                config,
                Files.readString(Path.of("stock/config.ttl"))
                        .replace("\"baap-tdb2\"", "\"" + directory.resolve("baap-tdb2") + "\"")
                        .replace(
                                "\"baap-text-index\"",
                                "\"" + directory.resolve("baap-text-index") + "\""));
        tdb2.tdbloader.main(
                "--loc",
                directory.resolve("baap-tdb2").toString(),
                release.resolve("data.nq").toString());
        if (fromRelease) {
            FileUtils.copyDirectory(
                    release.resolve("text-index").toFile(),
                    directory.resolve("baap-text-index").toFile());
        } else {
            jena.textindexer.main("--desc=" + config);
        }
        FusekiServer fuseki = FusekiServer.create().port(0).parseConfigFile(config).start();
        try {
            var client = new Client(fuseki.serverURL() + "baap/");
            assertThat(client.rows("SELECT (COUNT(*) AS ?n) { ?c a baap:ExplicitCitation }"))
                    .containsExactly("3");
            assertThat(client.rows("SELECT ?x { ?x text:query (dcterms:title \"cybersecurity\") }"))
                    .containsExactly("https://w3id.org/baap/id/baap-2017-draft/output/2.2");
            assertThat(
                            client.rows(
                                    "SELECT ?x { GRAPH g:baap-2017-draft { ?x text:query (skos:notation \"2.2\") } }"))
                    .containsExactly("https://w3id.org/baap/id/baap-2017-draft/output/2.2");
            assertThat(
                            client.send(
                                            "POST",
                                            "update",
                                            "update=CLEAR+ALL",
                                            "Content-Type",
                                            "application/x-www-form-urlencoded")
                                    .statusCode())
                    .isIn(404, 405);
        } finally {
            fuseki.stop();
        }
    }

    @Test
    void definesTheTextIndexInTheSameWordsAsOurServer() {
        Model stock = RDFDataMgr.loadModel(Path.of("stock/config.ttl").toUri().toString());
        assertThat(textIndex(stock).isIsomorphicWith(textIndex(TextDefinition.configuration())))
                .isTrue();
    }

    /**
     * What hangs off the entity map and the analyzers; addresses become blank, for the base
     * differs.
     */
    private static Model textIndex(Model configuration) {
        Model part = ModelFactory.createDefaultModel();
        configuration
                .listStatements()
                .filterKeep(
                        s ->
                                s.getSubject().isAnon()
                                        || s.getSubject()
                                                .getURI()
                                                .matches(".*#(words|code|entityMap)"))
                .filterDrop(s -> s.getPredicate().getURI().contains("Assembler#cxt"))
                .filterDrop(
                        s -> s.getPredicate().getURI().startsWith("http://jena.apache.org/fuseki#"))
                .forEach(part::add);
        part.listSubjects()
                .filterKeep(subject -> subject.isURIResource())
                .toList()
                .forEach(
                        subject ->
                                org.apache.jena.util.ResourceUtils.renameResource(subject, null));
        return part;
    }
}
