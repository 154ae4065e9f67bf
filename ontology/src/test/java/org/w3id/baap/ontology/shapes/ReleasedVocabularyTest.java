package org.w3id.baap.ontology.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReleasedVocabularyTest {
    private static final Rules RULES = Rules.read();
    private static final Path UN_GOALS =
            Path.of(System.getProperty("baap.shared", "../../shared"), "reference", "sdg-kos");

    @Test
    void conforms() throws IOException {
        assertThat(RULES.validate(vocabulary()).getEntries()).isEmpty();
    }

    @Test
    void conformsWithTheFileOfTheUnBesideIt() throws IOException {
        assumeTrue(Files.isDirectory(UN_GOALS), "the UN's own SDG file is not here: " + UN_GOALS);
        var graph = vocabulary();
        try (var files = Files.list(UN_GOALS)) {
            files.forEach(file -> read(graph, file));
        }
        assertThat(RULES.validate(graph).getEntries()).isEmpty();
    }

    /**
     * Every vocabulary file of the module: {@code baap.ttl}, {@code schemes/sdg.ttl} and the rest.
     */
    private static Graph vocabulary() throws IOException {
        var graph = GraphFactory.createDefaultGraph();
        try (var files = Files.walk(Path.of(""), 2)) {
            files.filter(file -> !file.equals(Path.of("shapes.ttl")))
                    .forEach(file -> read(graph, file));
        }
        return graph;
    }

    private static void read(Graph graph, Path file) {
        if (file.toString().endsWith(".ttl")) RDFDataMgr.read(graph, file.toUri().toString());
    }
}
