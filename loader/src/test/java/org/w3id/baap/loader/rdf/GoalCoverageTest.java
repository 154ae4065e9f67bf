package org.w3id.baap.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;
import org.w3id.baap.ontology.Vocabulary;

import java.util.stream.Stream;

/** Made up: Output 2.3 names goal 13 and two of its targets, 2.2 goal 13, and 5.b without 5. */
class GoalCoverageTest {

    private static final String EDITION = "made-up";

    @Test
    void countsOutputsThoseWithTargetsAndTargets() {
        assertThat(counts("13")).containsExactly("2", "1", "2");
    }

    @Test
    void leavesOutAnOutputThatNamesATargetWithoutItsGoal() {
        assertThat(counts("5")).containsExactly("0", "0", "0");
    }

    @Test
    void countsGoalsThatNoOutputNames() {
        assertThat(counts("15")).containsExactly("0", "0", "0");
    }

    private static Stream<String> counts(String goal) {
        var coverage = GoalCoverage.of(links(), Vocabulary.read(), EDITION);
        var about = Values.iri(Addresses.id(EDITION, "goal-coverage", goal));
        return Stream.of(Baap.outputCount, Baap.outputWithTargetsCount, Baap.targetCount)
                .flatMap(count -> coverage.filter(about, count, null).objects().stream())
                .map(Value::stringValue);
    }

    private static Model links() {
        var links = new LinkedHashModel();
        links.add(output("2.3"), Baap.contributesToGoal, sdg("13"));
        links.add(output("2.3"), Baap.contributesToTarget, sdg("13.1"));
        links.add(output("2.3"), Baap.contributesToTarget, sdg("13.2"));
        links.add(output("2.2"), Baap.contributesToGoal, sdg("13"));
        links.add(output("2.2"), Baap.contributesToTarget, sdg("5.b"));
        return links;
    }

    private static IRI output(String code) {
        return Values.iri(Addresses.id(EDITION, "output", code));
    }

    private static IRI sdg(String code) {
        return Values.iri(Entities.SDG + code);
    }
}
