package org.w3id.baap.ontology.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** The kinds of findings, each with its definition, example and severity. */
class FindingKindsTest {
    private final Scheme scheme = Scheme.read("finding-kinds");
    private final List<IRI> kinds = scheme.each(scheme.word("FindingKind"));

    @Test
    void includeThoseOfTheDesign() {
        assertThat(kinds)
                .extracting(kind -> scheme.text(kind, SKOS.NOTATION))
                .contains(
                        "code-without-dot",
                        "repeated-number",
                        "missing-comma",
                        "stray-comma",
                        "unread-words",
                        "blanket-reference",
                        "goals-without-targets",
                        "target-without-goal",
                        "empty-table",
                        "placeholder",
                        "section-numbering",
                        "duplicate-passage",
                        "title-mismatch",
                        "heading-omits-body",
                        "mixed-revisions",
                        "superseded-revision",
                        "revision-not-yet-adopted",
                        "cited-not-listed",
                        "proposal-heading-mismatch",
                        "change-elsewhere",
                        "undeclared-change",
                        "unknown-code",
                        "instrument-not-in-vocabulary",
                        "title-unverified");
    }

    @Test
    void haveALabelAndADefinitionInOneSentenceWithAnExample() {
        assertThat(kinds)
                .allSatisfy(
                        kind -> {
                            assertThat(kind)
                                    .isEqualTo(
                                            scheme.thing(
                                                    "finding-kind/"
                                                            + scheme.text(kind, SKOS.NOTATION)));
                            assertThat(scheme.values(kind, RDF.TYPE)).contains(SKOS.CONCEPT);
                            assertThat(scheme.texts(kind, SKOS.PREF_LABEL)).hasSize(1);
                            assertThat(scheme.text(kind, SKOS.DEFINITION))
                                    .matches("[A-Z].*, e\\.g\\. .*\\.");
                        });
    }

    @Test
    void areNumberedInTheirOrder() {
        assertThat(kinds)
                .extracting(kind -> scheme.text(kind, scheme.word("position")))
                .isEqualTo(
                        IntStream.rangeClosed(1, kinds.size()).mapToObj(String::valueOf).toList());
    }

    @Test
    void haveOneSeverityOfThree() {
        assertThat(kinds)
                .flatExtracting(kind -> scheme.values(kind, scheme.word("severity")))
                .hasSameSizeAs(kinds)
                .containsOnly(SHACL.INFO, SHACL.WARNING, SHACL.VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({
        "blanket-reference, Info",
        "goals-without-targets, Info",
        "placeholder, Info",
        "code-without-dot, Warning",
        "superseded-revision, Warning",
        "unknown-code, Violation",
        "target-without-goal, Violation",
        "unread-words, Violation"
    })
    void areAsSevereAsTheyHinderReading(String slug, String severity) {
        assertThat(scheme.values(scheme.thing("finding-kind/" + slug), scheme.word("severity")))
                .extracting(value -> ((IRI) value).getLocalName())
                .containsExactly(severity);
    }
}
