package org.w3id.baap.ontology.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class ShapesTest {
    private static final Rules RULES = Rules.read();

    @Test
    void everyRuleSaysInOneSentenceWhatIsWrong() {
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(message(rule)).endsWith(".").hasSizeGreaterThan(20));
    }

    @Test
    void everyRuleHasASeverity() {
        assertThat(RULES.rules()).allMatch(rule -> rule.hasProperty(SHACLM.severity));
    }

    @Test
    void aGroupOnlySaysWhatItIsAboutAndListsItsRules() {
        assertThat(RULES.groups())
                .allSatisfy(
                        group ->
                                assertThat(
                                                group.listProperties()
                                                        .mapWith(Statement::getPredicate)
                                                        .toSet())
                                        .isSubsetOf(
                                                RDF.type,
                                                SHACLM.targetClass,
                                                SHACLM.targetSubjectsOf,
                                                SHACLM.targetObjectsOf,
                                                SHACLM.property));
    }

    @Test
    void aGroupListsRulesByName() {
        var listed =
                RULES.groups().stream()
                        .flatMap(group -> group.listProperties(SHACLM.property).toList().stream())
                        .map(Statement::getObject)
                        .collect(Collectors.toSet());
        assertThat(listed).isSubsetOf(RULES.rules());
    }

    @Test
    void everyRuleIsReached() {
        var listed = RULES.objects(SHACLM.property);
        assertThat(RULES.rules()).allMatch(rule -> listed.contains(rule) || hasTarget(rule));
    }

    @Test
    void noShapeCountsWhatAnEditionContains() {
        assertThat(RULES.objects(SHACLM.minCount))
                .extracting(count -> count.asLiteral().getInt())
                .containsOnly(1);
        assertThat(RULES.objects(SHACLM.maxCount))
                .extracting(count -> count.asLiteral().getInt())
                .containsOnly(0, 1);
    }

    private static boolean hasTarget(Resource rule) {
        return rule.hasProperty(SHACLM.targetClass) || rule.hasProperty(SHACLM.targetSubjectsOf);
    }

    private static String message(Resource rule) {
        var speaker =
                rule.hasProperty(SHACLM.sparql)
                        ? rule.getPropertyResourceValue(SHACLM.sparql)
                        : rule;
        return speaker.getProperty(SHACLM.message, "en").getString();
    }
}
