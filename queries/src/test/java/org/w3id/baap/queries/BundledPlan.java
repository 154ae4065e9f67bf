package org.w3id.baap.queries;

import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.w3id.baap.loader.Loader;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Vocabulary;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The graph of the bundled text with the vocabulary, for both engines; read once. */
final class BundledPlan {
    private static final Path SOURCES = Path.of("../loader/sources");
    private static final String NAME = "baap-2017-draft";

    static final Model STATEMENTS = statements();

    /** Every statement in its named graph and, for the union, in the default graph too. */
    static final DatasetGraph DATASET = dataset();

    static final Codes CODES = Codes.read(BundledPlan::ask);

    private BundledPlan() {}

    static QueryExec ask(Query query) {
        return QueryExec.dataset(DATASET).query(query).build();
    }

    private static Model statements() {
        var model = Loader.load(SOURCES.resolve(NAME + ".txt")).model();
        model.addAll(Vocabulary.read());
        try (var description = Files.newBufferedReader(SOURCES.resolve(NAME + ".ttl"))) {
            var graph = Values.iri(Addresses.graph(NAME));
            model.addAll(Rio.parse(description, RDFFormat.TURTLE, graph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    private static DatasetGraph dataset() {
        var quads = new StringWriter();
        Rio.write(STATEMENTS, quads, RDFFormat.NQUADS);
        var dataset = DatasetGraphFactory.createGeneral();
        var named = RDFParser.fromString(quads.toString(), Lang.NQUADS).toDatasetGraph();
        named.stream()
                .forEach(
                        quad -> {
                            dataset.add(quad);
                            dataset.add(
                                    Quad.defaultGraphIRI,
                                    quad.getSubject(),
                                    quad.getPredicate(),
                                    quad.getObject());
                        });
        return dataset;
    }
}
