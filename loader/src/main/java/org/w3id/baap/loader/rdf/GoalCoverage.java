package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;
import static org.w3id.baap.loader.rdf.Statements.number;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.TreeModelFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far an edition reaches each goal, counted from its links, as a cube of the W3C's RDF Data
 * Cube vocabulary: {@code …/id/baap-2017-draft/goal-coverage/13} counts the 4 outputs that reach
 * goal 13. Its graph is {@code …/graph/baap-2017-draft/goal-coverage}.
 */
public final class GoalCoverage {

    private static final String CUBE = "http://purl.org/linked-data/cube#";
    private static final String SDGO = "http://metadata.un.org/sdg/ontology#";
    private static final IRI GOAL = Values.iri(SDGO, "Goal");
    private static final IRI IS_TARGET_OF = Values.iri(SDGO, "isTargetOf");

    private final Model links;
    private final Model vocabulary;
    private final EditionAddresses at;
    private final Statements coverage;

    private GoalCoverage(Model links, Model vocabulary, String slug) {
        this.links = links;
        this.vocabulary = vocabulary;
        this.at = new EditionAddresses(slug);
        this.coverage =
                new Statements(new TreeModelFactory().createEmptyModel(), at.coverageGraph());
    }

    /**
     * Counts; a goal that no output names has 0.
     *
     * @param links what the edition asserts
     * @param vocabulary the goals and their targets
     * @param slug the edition's name, e.g. {@code baap-2017-draft}
     */
    public static Model of(Model links, Model vocabulary, String slug) {
        var counted = new GoalCoverage(links, vocabulary, slug);
        counted.write();
        return counted.coverage.model();
    }

    private void write() {
        coverage.subject(at.coverage(), cube("DataSet"))
                .add(RDFS.LABEL, prose("Coverage of goals"))
                .add(cube("structure"), iri(Addresses.id("goal-coverage")))
                .add(PROV.WAS_DERIVED_FROM, at.assertedGraph());
        var goals = new TreeMap<String, Resource>();
        for (Resource goal : vocabulary.filter(null, RDF.TYPE, GOAL).subjects()) {
            Models.objectString(vocabulary.filter(goal, SKOS.NOTATION, null))
                    .ifPresent(code -> goals.put(code, goal));
        }
        goals.forEach(this::write);
    }

    private void write(String code, Resource goal) {
        Set<Resource> outputs = links.filter(null, Baap.contributesToGoal, goal).subjects();
        Set<Resource> precise = new HashSet<>();
        Set<Value> targets = new HashSet<>();
        for (Resource target : vocabulary.filter(null, IS_TARGET_OF, goal).subjects()) {
            for (Resource output :
                    links.filter(null, Baap.contributesToTarget, target).subjects()) {
                if (outputs.contains(output)) {
                    precise.add(output);
                    targets.add(target);
                }
            }
        }
        coverage.subject(at.coverage(code), Baap.GoalCoverage, cube("Observation"))
                .add(RDFS.LABEL, prose("Coverage of goal " + code))
                .add(cube("dataSet"), at.coverage())
                .add(Baap.coveringEdition, at.edition())
                .add(Baap.coveredGoal, goal)
                .add(Baap.outputCount, number(outputs.size()))
                .add(Baap.outputWithTargetsCount, number(precise.size()))
                .add(Baap.targetCount, number(targets.size()));
    }

    private static IRI cube(String term) {
        return Values.iri(CUBE, term);
    }
}
