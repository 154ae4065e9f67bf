package org.w3id.baap.server;

import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;
import org.apache.jena.sparql.core.assembler.DatasetAssemblerVocab;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.OneLine;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.sparql.QueryEndpoint;
import org.w3id.baap.server.store.ReleaseDataset;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * Makes {@code :dataset a <urn:x-baap:ReleaseDataset>} of {@code config.ttl}: data and text index
 * of a release.
 */
final class ReleaseAssembler extends DatasetAssembler {

    private static final Resource TYPE =
            ResourceFactory.createResource("urn:x-baap:ReleaseDataset");

    /** Where the release lies. */
    private static final Property DIRECTORY =
            ResourceFactory.createProperty("urn:x-baap:directory");

    /** Teaches Jena the type; doing so again changes nothing. */
    static void register() {
        AssemblerUtils.register(
                Assembler.general(), TYPE, new ReleaseAssembler(), DatasetAssemblerVocab.tDataset);
    }

    /** The configuration, for this release. */
    static Model of(Release release, Model configuration) {
        var model = ModelFactory.createDefaultModel().add(configuration);
        dataset(model).addProperty(DIRECTORY, release.directory().toString());
        return model;
    }

    /**
     * A release as the configuration has it.
     *
     * @throws BadInput if it cannot be read
     */
    static DatasetGraph open(Release release, Model configuration) {
        try {
            var dataset = dataset(of(release, configuration));
            return ((Dataset) Assembler.general().open(dataset)).asDatasetGraph();
        } catch (UncheckedIOException | AssemblerException e) {
            throw new BadInput(release.directory() + ": damaged: " + OneLine.of(e));
        }
    }

    private static Resource dataset(Model configuration) {
        return configuration.listSubjectsWithProperty(RDF.type, TYPE).next();
    }

    @Override
    protected DatasetGraph createDataset(Assembler assembler, Resource root) {
        var release = Release.find(Path.of(root.getProperty(DIRECTORY).getString()));
        // The index opens while the data is read.
        var index = CompletableFuture.supplyAsync(() -> index(release, root));
        try {
            var dataset = ReleaseDataset.read(release.directory());
            AssemblerUtils.mergeContext(root, dataset.getContext());
            // Not jena-text's own dataset: it would search the default graph by name and find
            // nothing in a union.
            dataset.getContext().set(TextQuery.textIndex, index.join());
            QueryEndpoint.secure(dataset.getContext());
            return dataset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.apache.jena.query.text.TextIndex index(Release release, Resource root) {
        try {
            return TextIndex.open(release.textIndex(), root.getModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
