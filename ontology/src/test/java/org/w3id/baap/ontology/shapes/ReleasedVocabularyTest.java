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
        read(graph, UN_GOALS);
        assertThat(RULES.validate(graph).getEntries()).isEmpty();
    }

    private static Graph vocabulary() throws IOException {
        var graph = GraphFactory.createDefaultGraph();
        read(graph, Path.of("baap.ttl"));
        read(graph, Path.of("alignments.ttl"));
        read(graph, Path.of("schemes"));
        return graph;
    }

    private static void read(Graph graph, Path fileOrFolder) throws IOException {
        try (var files = Files.walk(fileOrFolder)) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
        }
    }
}
