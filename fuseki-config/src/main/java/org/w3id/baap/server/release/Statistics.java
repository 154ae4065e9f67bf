package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.Counts.distinct;
import static org.w3id.baap.server.release.Counts.number;
import static org.w3id.baap.server.release.DatasetGraph.DATASET;
import static org.w3id.baap.server.release.DatasetGraph.part;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How much there is of what (VoID), e.g. that 17 entities are outputs. */
final class Statistics {

    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final DatasetGraph graph;
    private final ReleaseFacts facts;

    private Statistics(DatasetGraph graph, ReleaseFacts facts) {
        this.graph = graph;
        this.facts = facts;
    }

    static void add(DatasetGraph graph, ReleaseFacts facts) {
        var statistics = new Statistics(graph, facts);
        statistics.whole();
        statistics.examples();
        statistics.vocabularies();
        statistics.classes();
        statistics.properties();
    }

    private void whole() {
        var all = facts.quads().statements();
        Counts.of(all).saidOf(DATASET, graph);
        graph.has(DATASET, VOID.ENTITIES, number(distinct(all, Statement::getSubject)))
                .has(DATASET, VOID.PROPERTIES, number(distinct(all, Statement::getPredicate)))
                .has(DATASET, VOID.CLASSES, number(byClass().size()))
                .has(DATASET, VOID.URI_SPACE, Values.literal(Addresses.id() + "/"));
        for (String format : List.of("N-Quads", "TriG", "Turtle", "JSON-LD")) {
            graph.has(DATASET, VOID.FEATURE, Values.iri(FORMATS, format));
        }
    }

    // the first of each kind that a reader is likely to want
    private void examples() {
        for (IRI kind : List.of(Baap.Output, Baap.ExplicitCitation, Baap.Finding)) {
            facts.data().filter(null, RDF.TYPE, kind).subjects().stream()
                    .map(Value::stringValue)
                    .sorted()
                    .findFirst()
                    .ifPresent(o -> graph.has(DATASET, VOID.EXAMPLE_RESOURCE, Values.iri(o)));
        }
    }

    // those that a property or a class is taken from
    private void vocabularies() {
        var types = facts.data().filter(null, RDF.TYPE, null).objects().stream();
        Stream.concat(facts.data().predicates().stream(), types)
                .map(term -> Values.iri(((IRI) term).getNamespace()))
                .forEach(namespace -> graph.has(DATASET, VOID.VOCABULARY, namespace));
    }

    private void classes() {
        byClass()
                .forEach(
                        (name, entities) -> {
                            var partition = part("class/" + slug(name));
                            graph.is(partition, VOID.DATASET)
                                    .has(DATASET, VOID.CLASS_PARTITION, partition)
                                    .has(partition, VOID.CLASS, Values.iri(name))
                                    .has(partition, VOID.ENTITIES, number(entities));
                        });
    }

    private SortedMap<String, Long> byClass() {
        var types = facts.data().filter(null, RDF.TYPE, null);
        var counts = new TreeMap<String, Long>();
        for (Value type : types.objects()) {
            long entities = types.filter(null, RDF.TYPE, type).subjects().size();
            counts.put(type.stringValue(), entities);
        }
        return counts;
    }

    private void properties() {
        for (IRI property : facts.data().predicates()) {
            var partition = part("property/" + slug(property.stringValue()));
            graph.is(partition, VOID.DATASET)
                    .has(DATASET, VOID.PROPERTY_PARTITION, partition)
                    .has(partition, VOID.PROPERTY, property);
            Counts.of(facts.data().filter(null, property, null)).saidOf(partition, graph);
        }
    }

    /** A property or class as part of an address, e.g. {@code baap-Output}. */
    static String slug(String address) {
        return Prefixes.shorten(address).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
