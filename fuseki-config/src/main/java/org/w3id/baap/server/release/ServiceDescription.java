package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.DatasetGraph.address;
import static org.w3id.baap.server.release.DatasetGraph.part;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;

import java.util.ArrayList;
import java.util.List;

/**
 * The endpoint in the words of SPARQL 1.1 Service Description, e.g. that its default graph is the
 * union of the named ones and that {@code …/graph/vocabulary/sdg} holds 2,279 triples.
 */
final class ServiceDescription {

    static final IRI SERVICE = part("sparql");

    private static final IRI DATASET = part("sparql/dataset");
    private static final IRI DEFAULT_GRAPH = part("sparql/default-graph");
    private static final IRI TEXT_QUERY = Values.iri("http://jena.apache.org/text#query");
    private static final IRI SIMPLE = Values.iri("http://www.w3.org/ns/entailment/Simple");
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final DatasetGraph graph;
    private final ReleaseFacts facts;

    private ServiceDescription(DatasetGraph graph, ReleaseFacts facts) {
        this.graph = graph;
        this.facts = facts;
    }

    /** Adds to a graph that is otherwise whole, for it counts that graph, too. */
    static void add(DatasetGraph graph, ReleaseFacts facts) {
        var description = new ServiceDescription(graph, facts);
        description.service();
        description.graphs();
        description.counts();
    }

    private void service() {
        graph.is(SERVICE, SD.SERVICE)
                .has(SERVICE, SD.ENDPOINT, address("sparql"))
                .has(SERVICE, SD.SUPPORTED_LANGUAGE, SD.SPARQL_10_QUERY, SD.SPARQL_11_QUERY)
                .has(SERVICE, SD.FEATURE_PROPERTY, SD.UNION_DEFAULT_GRAPH)
                .has(SERVICE, SD.DEFAULT_ENTAILMENT_REGIME, SIMPLE)
                .has(SERVICE, SD.PROPERTY_FEATURE, TEXT_QUERY)
                .has(SERVICE, SD.DEFAULT_DATASET, DATASET);
        for (String format :
                List.of(
                        "SPARQL_Results_JSON",
                        "SPARQL_Results_XML",
                        "SPARQL_Results_CSV",
                        "SPARQL_Results_TSV",
                        "Turtle",
                        "N-Triples",
                        "JSON-LD",
                        "RDF_XML")) {
            graph.has(SERVICE, SD.RESULT_FORMAT, Values.iri(FORMATS, format));
        }
        graph.is(TEXT_QUERY, SD.FEATURE_CLASS)
                .says(TEXT_QUERY, RDFS.LABEL, "text search: ?thing text:query \"words\"");
    }

    private void graphs() {
        graph.is(DATASET, SD.DATASET)
                .is(DEFAULT_GRAPH, SD.GRAPH_CLASS, VOID.DATASET)
                .has(DATASET, SD.DEFAULT_GRAPH, DEFAULT_GRAPH);
        facts.quads().graphs().keySet().forEach(this::named);
        facts.beside().graphs().keySet().forEach(this::named);
        named(DatasetGraph.GRAPH);
    }

    private void named(Resource name) {
        var entry = part("sparql/graph/" + Quads.fileName(name));
        graph.has(DATASET, SD.NAMED_GRAPH_PROPERTY, entry)
                .is(entry, SD.NAMED_GRAPH_CLASS)
                .has(entry, SD.NAME, name)
                .has(entry, SD.GRAPH_PROPERTY, name)
                .is((IRI) name, SD.GRAPH_CLASS, VOID.DATASET);
    }

    // What is said of the data alone, Statistics says; these count whatever the endpoint serves.
    private void counts() {
        facts.beside().graphs().forEach((name, statements) -> has((IRI) name, statements.size()));
        var served = new ArrayList<Statement>(facts.quads().statements());
        served.addAll(facts.beside().statements());
        served.addAll(graph.statements());
        // with the two statements that say so
        var own = graph.statements().size() + 2;
        has(DatasetGraph.GRAPH, own);
        has(DEFAULT_GRAPH, Counts.of(served).triples() + 2);
    }

    private void has(IRI name, long triples) {
        graph.has(name, VOID.TRIPLES, Counts.number(triples));
    }
}
