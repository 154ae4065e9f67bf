package org.w3id.baap.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

class OntologyTest {
    private static final Model ONTOLOGY = TurtleFiles.read(TurtleFiles.BAAP);
    private static final IRI DEFINITION_PAGE = Values.iri(Addresses.BASE + "def");

    @Test
    void declaresTheTermsThatJavaNames() {
        assertThat(constants().values()).containsExactlyInAnyOrderElementsOf(terms());
    }

    @Test
    void namesEachConstantLikeItsTerm() {
        assertThat(constants())
                .allSatisfy((name, term) -> assertThat(name).isEqualTo(term.getLocalName()));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void saysOfEachTermWhatItIs(IRI term) {
        assertThat(ONTOLOGY.filter(term, RDF.TYPE, null).objects())
                .hasSize(1)
                .isSubsetOf(
                        OWL.CLASS, OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY, Baap.ExtractionRule);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void labelsEachTermInThreeLanguages(IRI term) {
        assertThat(languages(term, RDFS.LABEL)).containsExactlyInAnyOrder("en", "fr", "es");
    }

    @ParameterizedTest
    @MethodSource("terms")
    void definesEachTermOnceInEnglish(IRI term) {
        assertThat(languages(term, SKOS.DEFINITION)).containsExactly("en");
    }

    @ParameterizedTest
    @MethodSource("terms")
    void saysOfEachTermWhereThePlanUsesIt(IRI term) {
        assertThat(languages(term, SKOS.SCOPE_NOTE)).containsExactly("en");
    }

    @ParameterizedTest
    @MethodSource("terms")
    void saysOfEachTermWhereItIsDefined(IRI term) {
        assertThat(ONTOLOGY.filter(term, RDFS.ISDEFINEDBY, null).objects())
                .containsExactly(DEFINITION_PAGE);
    }

    @Test
    void keepsExplicitAndBlanketCitationsApart() {
        assertThat(ONTOLOGY.contains(Baap.ExplicitCitation, OWL.DISJOINTWITH, Baap.BlanketCitation))
                .isTrue();
    }

    @Test
    void saysThatThePlanItDescribesIsADraft() {
        assertThat(ONTOLOGY.filter(DEFINITION_PAGE, DCTERMS.DESCRIPTION, null).objects())
                .singleElement()
                .extracting(Value::stringValue)
                .asString()
                .contains("contribution to WTDC-17")
                .contains("not the adopted plan")
                .contains("not an ITU publication");
    }

    @Test
    void importsNothing() {
        assertThat(ONTOLOGY.contains(null, OWL.IMPORTS, null)).isFalse();
    }

    private static Set<IRI> terms() {
        return ONTOLOGY.subjects().stream()
                .map(IRI.class::cast)
                .filter(subject -> subject.getNamespace().equals(Addresses.DEF))
                .collect(toSet());
    }

    private static Map<String, IRI> constants() {
        return Arrays.stream(Baap.class.getFields())
                .collect(toMap(field -> field.getName(), field -> valueOf(field)));
    }

    private static IRI valueOf(Field field) {
        try {
            return (IRI) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is no public constant", e);
        }
    }

    private static List<String> languages(IRI term, IRI property) {
        return ONTOLOGY.filter(term, property, null).objects().stream()
                .map(Literal.class::cast)
                .map(literal -> literal.getLanguage().orElse("none"))
                .toList();
    }
}
