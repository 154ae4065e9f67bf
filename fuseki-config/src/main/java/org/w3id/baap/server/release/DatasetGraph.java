package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.w3id.baap.ontology.Addresses;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The graph {@code …/graph/dataset} as it is written: what the release says of itself, e.g. that
 * its title is "BaAP Graph".
 */
final class DatasetGraph {

    static final IRI DATASET = address("id/dataset");

    static final IRI GRAPH = Values.iri(Addresses.graph("dataset"));

    private final Model model = new LinkedHashModel();

    static IRI address(String path) {
        return Values.iri(Addresses.BASE + path);
    }

    /** An address below the dataset's, e.g. {@code …/id/dataset/catalog}. */
    static IRI part(String path) {
        return address("id/dataset/" + path);
    }

    /** Where a file of a release is had, e.g. {@code …/release/4f…/data.nq}. */
    static IRI download(String hash, String file) {
        return address("release/" + hash + "/" + file);
    }

    DatasetGraph is(IRI subject, IRI... classes) {
        for (IRI type : classes) {
            model.add(subject, RDF.TYPE, type, GRAPH);
        }
        return this;
    }

    DatasetGraph has(IRI subject, IRI property, Value... values) {
        for (Value value : values) {
            model.add(subject, property, value, GRAPH);
        }
        return this;
    }

    DatasetGraph says(IRI subject, IRI property, String english) {
        return has(subject, property, Values.literal(english, "en"));
    }

    DatasetGraph checksum(IRI file, String sum) {
        model.addAll(Spdx.sha256(file, sum, GRAPH));
        return has(Spdx.SHA256, RDF.TYPE, Spdx.ALGORITHM_CLASS);
    }

    Collection<Statement> statements() {
        return Collections.unmodifiableCollection(model);
    }

    Quads quads() {
        return Quads.of(List.copyOf(model));
    }
}
