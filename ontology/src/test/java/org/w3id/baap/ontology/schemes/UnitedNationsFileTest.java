package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The United Nations' own file loaded beside ours: official wording comes in, nothing clashes. */
class UnitedNationsFileTest {
    private final Scheme ours = Scheme.read("sdg");
    private Model theirs;
    private Model both;

    @BeforeEach
    void loadTheirsBesideOurs() {
        theirs = new LinkedHashModel();
        read("sdg-kos-goals-targets-indicators.ttl", theirs);
        read("sdg-kos-subject-mappings.ttl", theirs);
        read("sdgs-ontology.ttl", theirs);
        both = new LinkedHashModel(theirs);
        both.addAll(ours.model());
    }

    @Test
    void speaksOfTheSameGoalsAndTargets() {
        for (var type : List.of(Sdg.GOAL, Sdg.TARGET)) {
            assertThat(theirs.filter(null, RDF.TYPE, type).subjects())
                    .isEqualTo(ours.model().filter(null, RDF.TYPE, type).subjects());
        }
    }

    @Test
    void givesEachTargetTheSameGoal() {
        assertThat(theirs.filter(null, Sdg.IS_TARGET_OF, null))
                .containsExactlyInAnyOrderElementsOf(
                        ours.model().filter(null, Sdg.IS_TARGET_OF, null));
    }

    @Test
    void knowsOurSubjectsAndMatchesButThoseOfThreeTenthTargets() {
        assertThat(theirs).containsAll(ours.model().filter(null, DCTERMS.SUBJECT, null));
        assertThat(ours.model().filter(null, SKOS.EXACT_MATCH, null))
                .filteredOn(match -> !theirs.contains(match))
                .extracting(match -> Sdg.code((IRI) match.getSubject()))
                .containsExactly("8.10", "16.10", "17.10");
    }

    @Test
    void bringsTheOnlyPreferredLabels() {
        assertThat(both.filter(null, SKOS.PREF_LABEL, null))
                .containsExactlyInAnyOrderElementsOf(theirs.filter(null, SKOS.PREF_LABEL, null));
    }

    @Test
    void losesNothingAndAltersNothing() {
        assertThat(both).containsAll(theirs).containsAll(ours.model());
    }

    @Test
    void bringsASecondPreferredLabelForTarget12_3InThreeLanguagesOnly() {
        assertThat(repeated(both)).containsExactly("12.3 en", "12.3 es", "12.3 fr");
    }

    @ParameterizedTest
    @CsvSource({
        "12.3, en, 'By 2030,d'",
        "12.3, es, Tablero macroeconómico",
        "12.3, fr, Tableau de bord macroéconomique"
    })
    void keepsTheStrayLabel(String code, String language, String label) {
        assertThat(preferred(code, language)).hasSize(2).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"14.6, en, negotiation3", "14.6, es, adelantados3", "14.6, fr, commerce3"})
    void keepsTheFootnoteDigit(String code, String language, String end) {
        assertThat(preferred(code, language)).singleElement().asString().endsWith(end);
    }

    @Test
    void keepsTheCorruptFrenchOfTarget17_13() {
        assertThat(preferred("17.13", "fr"))
                .singleElement()
                .asString()
                .endsWith("la coordination et la  and domestic material consumption per GDP");
    }

    /** "12.3 en" for each goal or target with more than one preferred label in a language. */
    private List<String> repeated(Model model) {
        var seen = new TreeSet<String>();
        var repeated = new ArrayList<String>();
        for (var label : model.filter(null, SKOS.PREF_LABEL, null)) {
            if (!ours.model().contains(label.getSubject(), null, null)) continue;
            if (!(label.getSubject() instanceof IRI thing) || thing.equals(Sdg.SCHEME)) continue;
            var name = Sdg.code(thing) + " " + ((Literal) label.getObject()).getLanguage().get();
            if (!seen.add(name)) repeated.add(name);
        }
        return repeated.stream().sorted().toList();
    }

    private List<String> preferred(String code, String language) {
        return both.filter(Sdg.iri(code), SKOS.PREF_LABEL, null).objects().stream()
                .map(Literal.class::cast)
                .filter(label -> label.getLanguage().filter(language::equals).isPresent())
                .map(Literal::getLabel)
                .toList();
    }

    private static void read(String name, Model model) {
        var file = Reference.file("reference/sdg-kos/" + name);
        try (var turtle = Files.newBufferedReader(file)) {
            model.addAll(Rio.parse(turtle, RDFFormat.TURTLE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
