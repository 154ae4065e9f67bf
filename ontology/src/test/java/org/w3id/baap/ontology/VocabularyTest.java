package org.w3id.baap.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.stream.Collectors.toSet;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.stream.Stream;

class VocabularyTest {
    @Test
    void namesTheSchemesThatLieInTheFolder() {
        var files = Vocabulary.SCHEMES.stream().map(name -> Path.of("schemes", name + ".ttl"));
        assertThat(TurtleFiles.published())
                .filteredOn(file -> file.startsWith("schemes"))
                .containsExactlyInAnyOrderElementsOf(files.toList());
    }

    @Test
    void readsEachFileIntoItsNamedGraph() {
        var graphs =
                Stream.concat(
                                Stream.of(Addresses.graph("ontology")),
                                Vocabulary.SCHEMES.stream()
                                        .map(name -> Addresses.graph("vocabulary", name)))
                        .map(Values::iri)
                        .collect(toSet());
        assertThat(Vocabulary.read().contexts()).isEqualTo(graphs);
    }

    @Test
    void readsWhatTheFilesSay() {
        var files = new LinkedHashModel();
        TurtleFiles.published().forEach(file -> files.addAll(TurtleFiles.read(file)));
        assertThat(withoutGraphs(Vocabulary.read())).isEqualTo(files);
    }

    @Test
    void putsTheAlignmentsBesideTheWords() {
        assertThat(Vocabulary.read().filter(Baap.Resolution, RDFS.SUBCLASSOF, null).contexts())
                .containsExactly(Values.iri(Addresses.graph("ontology")));
    }

    @Test
    void knowsThePrefixesOfTheFiles() {
        assertThat(Vocabulary.read().getNamespace("baap"))
                .hasValueSatisfying(
                        prefix -> assertThat(prefix.getName()).isEqualTo(Addresses.DEF));
    }

    @Test
    void givesTheShapesAsTurtle() {
        assertThat(Vocabulary.shapes()).contains("sh:NodeShape");
        assertThat(Vocabulary.read().contains(null, RDF.TYPE, SHACL.NODE_SHAPE)).isFalse();
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> Vocabulary.text("schemes/sdg-2040.ttl"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("missing from the class path: ontology/schemes/sdg-2040.ttl");
    }

    private static Model withoutGraphs(Model model) {
        var plain = new LinkedHashModel();
        model.forEach(
                statement ->
                        plain.add(
                                statement.getSubject(),
                                statement.getPredicate(),
                                statement.getObject()));
        return plain;
    }
}
