package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.DatasetGraph.DATASET;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.VOID;

import java.util.Collection;

/**
 * Each named graph as a part of the data with a file of its own, e.g. {@code
 * …/graph/vocabulary/sdg} in {@code graphs/vocabulary-sdg.ttl}.
 */
final class NamedGraphs {

    private NamedGraphs() {}

    static void add(DatasetGraph graph, ReleaseFacts facts) {
        var distributions = new Distributions(graph, facts.hash());
        facts.quads()
                .graphs()
                .forEach(
                        (name, statements) -> {
                            part(graph, (IRI) name, statements);
                            var file = "graphs/" + Quads.fileName(name) + ".ttl";
                            distributions.add((IRI) name, facts.file(file));
                        });
    }

    private static void part(DatasetGraph graph, IRI name, Collection<Statement> statements) {
        graph.is(name, VOID.DATASET, DCAT.DATASET)
                .says(name, DCTERMS.TITLE, Software.NAME + ": " + shortName(name))
                .says(
                        name,
                        DCTERMS.DESCRIPTION,
                        "The statements of " + Software.NAME + " in its graph " + shortName(name))
                .has(name, DCTERMS.PUBLISHER, Catalogue.PUBLISHER)
                .has(name, DCTERMS.IS_PART_OF, DATASET)
                .has(DATASET, VOID.SUBSET, name);
        Counts.of(statements).saidOf(name, graph);
    }

    // "vocabulary/sdg"
    private static String shortName(Resource graph) {
        return graph.stringValue().substring(Quads.GRAPHS.length());
    }
}
