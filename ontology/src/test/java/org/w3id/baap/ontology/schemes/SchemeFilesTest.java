package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** What holds for every file of {@code schemes/}, because it lies there. */
class SchemeFilesTest {
    static List<Scheme> all() {
        return Scheme.all();
    }

    @Test
    void areTheEightOfTheDesign() {
        assertThat(all())
                .extracting(Scheme::name)
                .containsExactly(
                        "connect-2020",
                        "documents",
                        "finding-kinds",
                        "instruments",
                        "reference-sets",
                        "regions",
                        "sdg",
                        "wsis");
    }

    @ParameterizedTest
    @MethodSource("all")
    void describeTheirOneScheme(Scheme scheme) {
        var address = scheme.name().equals("sdg") ? Sdg.SCHEME : scheme.thing("scheme/" + scheme);
        assertThat(scheme.each(SKOS.CONCEPT_SCHEME)).containsExactly(address);
        assertThat(Stream.of(RDFS.LABEL, DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.SOURCE))
                .allSatisfy(property -> assertThat(scheme.texts(address, property)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void putEverythingIntoTheirScheme(Scheme scheme) {
        var address = scheme.each(SKOS.CONCEPT_SCHEME).getFirst();
        assertThat(scheme.model().filter(null, SKOS.IN_SCHEME, null).objects())
                .containsExactly(address);
        assertThat(scheme.model().subjects())
                .filteredOn(subject -> !subject.equals(address))
                .isEqualTo(
                        List.copyOf(scheme.model().filter(null, SKOS.IN_SCHEME, null).subjects()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void labelEverythingInEnglishOnce(Scheme scheme) {
        assertThat(scheme.model().subjects())
                .allSatisfy(
                        subject ->
                                assertThat(scheme.values(subject, RDFS.LABEL))
                                        .filteredOn(label -> isEnglish((Literal) label))
                                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void givePreferredAndPlainLabelTheSameWords(Scheme scheme) {
        assertThat(scheme.model().filter(null, SKOS.PREF_LABEL, null))
                .allSatisfy(
                        label ->
                                assertThat(scheme.values(label.getSubject(), RDFS.LABEL))
                                        .contains(label.getObject()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdNoBlankNode(Scheme scheme) {
        assertThat(scheme.model().subjects()).allMatch(IRI.class::isInstance);
        assertThat(scheme.model().objects())
                .allMatch(object -> object instanceof IRI || object instanceof Literal);
    }

    @ParameterizedTest
    @MethodSource("all")
    void tagProseWithItsLanguage(Scheme scheme) {
        var prose =
                List.of(
                        RDFS.LABEL,
                        SKOS.PREF_LABEL,
                        SKOS.ALT_LABEL,
                        SKOS.DEFINITION,
                        SKOS.NOTE,
                        SKOS.EDITORIAL_NOTE,
                        DCTERMS.TITLE,
                        DCTERMS.DESCRIPTION,
                        DCTERMS.SOURCE);
        assertThat(scheme.model())
                .filteredOn(statement -> prose.contains(statement.getPredicate()))
                .allMatch(statement -> ((Literal) statement.getObject()).getLanguage().isPresent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void startWithACommentForTheReader(Scheme scheme) {
        assertThat(scheme.turtle()).startsWith("# ").endsWith(" .\n").doesNotContain("\t");
    }

    @ParameterizedTest
    @MethodSource("all")
    void writeOneStatementOnALineAndTheTypeFirst(Scheme scheme) {
        assertThat(scheme.turtle().lines().filter(line -> !line.isBlank()))
                .allMatch(
                        line ->
                                line.matches(
                                        "[#@].*|\\S+ a \\S+(, \\S+)* ;|  \\S+ (\\S+|\".*\"\\S*) [;.]"));
    }

    private static boolean isEnglish(Literal label) {
        return label.getLanguage().filter("en"::equals).isPresent();
    }
}
