package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.DatasetGraph.DATASET;
import static org.w3id.baap.server.release.DatasetGraph.download;
import static org.w3id.baap.server.release.DatasetGraph.part;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How much there is of what (VoID), e.g. that 17 entities are outputs. */
final class Statistics {

    private final DatasetGraph graph;
    private final ReleaseFacts facts;

    private Statistics(DatasetGraph graph, ReleaseFacts facts) {
        this.graph = graph;
        this.facts = facts;
    }

    static void add(DatasetGraph graph, ReleaseFacts facts) {
        var statistics = new Statistics(graph, facts);
        statistics.whole();
        statistics.classes();
        statistics.properties();
        statistics.graphs();
    }

    private void whole() {
        var all = facts.quads().statements();
        var properties = distinct(all, Statement::getPredicate);
        graph.has(DATASET, VOID.TRIPLES, number(triples(all)))
                .has(DATASET, VOID.ENTITIES, number(distinct(all, Statement::getSubject)))
                .has(DATASET, VOID.DISTINCT_SUBJECTS, number(distinct(all, Statement::getSubject)))
                .has(DATASET, VOID.DISTINCT_OBJECTS, number(distinct(all, Statement::getObject)))
                .has(DATASET, VOID.PROPERTIES, number(properties))
                .has(DATASET, VOID.CLASSES, number(byClass().size()))
                .has(DATASET, VOID.URI_SPACE, Values.literal(Addresses.id() + "/"));
        facts.data().filter(null, RDF.TYPE, Baap.Output).subjects().stream()
                .map(Value::stringValue)
                .sorted()
                .findFirst()
                .ifPresent(o -> graph.has(DATASET, VOID.EXAMPLE_RESOURCE, Values.iri(o)));
        Prefixes.usedIn(all)
                .forEach(n -> graph.has(DATASET, VOID.VOCABULARY, Values.iri(n.getName())));
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
                    .has(partition, VOID.PROPERTY, property)
                    .has(
                            partition,
                            VOID.TRIPLES,
                            number(triples(facts.data().filter(null, property, null))));
        }
    }

    private void graphs() {
        facts.quads()
                .graphs()
                .forEach(
                        (name, statements) -> {
                            var file = "graphs/" + Quads.fileName(name) + ".ttl";
                            var subset = (IRI) name;
                            graph.is(subset, VOID.DATASET)
                                    .has(DATASET, VOID.SUBSET, subset)
                                    .has(subset, VOID.TRIPLES, number(statements.size()))
                                    .has(subset, VOID.DATA_DUMP, download(facts.hash(), file));
                        });
    }

    // one statement in two graphs is one triple
    private static long triples(Collection<Statement> statements) {
        record Spo(Resource subject, IRI predicate, Value object) {}
        return distinct(statements, s -> new Spo(s.getSubject(), s.getPredicate(), s.getObject()));
    }

    private static long distinct(
            Collection<Statement> statements, Function<Statement, Object> what) {
        return statements.stream().map(what).distinct().count();
    }

    private static Literal number(long count) {
        return Values.literal(Long.toString(count), XSD.INTEGER);
    }

    // baap:Output is baap-Output
    private static String slug(String address) {
        return Prefixes.shorten(address).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
