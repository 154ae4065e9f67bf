package org.w3id.baap.server;

import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;
import org.apache.jena.sparql.core.assembler.DatasetAssemblerVocab;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.sparql.QueryEndpoint;
import org.w3id.baap.server.store.DiskDataset;
import org.w3id.baap.server.store.ReleaseDataset;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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

    /** "memory", as the configuration says, "disk", or the address of another service. */
    private static final Property STORE = ResourceFactory.createProperty("urn:x-baap:store");

    /** The configuration, for a release in memory. */
    static Model inMemory(Release release, Model configuration) {
        var model = ModelFactory.createDefaultModel().add(configuration);
        dataset(model).addProperty(DIRECTORY, release.directory().toString());
        return model;
    }

    /** The configuration, for a release in a store on disk. */
    static Model onDisk(Release release, Model configuration) {
        var model = inMemory(release, configuration);
        dataset(model).removeAll(STORE).addProperty(STORE, "disk");
        return model;
    }

    /** The configuration, for data that another service holds: here is none. */
    static Model elsewhere(URI service, Model configuration) {
        var model = ModelFactory.createDefaultModel().add(configuration);
        dataset(model)
                .removeAll(STORE)
                .addProperty(STORE, model.createResource(service.toString()));
        return model;
    }

    /** How long a query may take. */
    static Duration time(Model configuration) {
        var context = new Context();
        AssemblerUtils.mergeContext(dataset(configuration), context);
        return Duration.ofMillis(Long.parseLong(context.getAsString(ARQ.queryTimeout)));
    }

    /** Teaches Jena the type; doing so again changes nothing. */
    static void register() {
        AssemblerUtils.register(
                Assembler.general(), TYPE, new ReleaseAssembler(), DatasetAssemblerVocab.tDataset);
    }

    /** Opens the dataset of a configuration. */
    static DatasetGraph open(Model configured) {
        return ((Dataset) Assembler.general().open(dataset(configured))).asDatasetGraph();
    }

    private static Resource dataset(Model configuration) {
        return configuration.listSubjectsWithProperty(RDF.type, TYPE).next();
    }

    @Override
    protected DatasetGraph createDataset(Assembler assembler, Resource root) {
        if (root.getProperty(STORE).getObject().isResource()) {
            return DatasetGraphZero.create();
        }
        var release = Release.find(Path.of(root.getProperty(DIRECTORY).getString()));
        // The index opens while the data is read.
        var index = CompletableFuture.supplyAsync(() -> index(release, root));
        try {
            var dataset = read(release, root);
            AssemblerUtils.mergeContext(root, dataset.getContext());
            // Not jena-text's own dataset: it would search the default graph by name and find
            // nothing in a union.
            dataset.getContext().set(TextQuery.textIndex, index.join());
            QueryEndpoint.secure(dataset.getContext());
            return dataset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // A release that is refused is let go of: nothing reads in it any more.
            index.handle((opened, failure) -> opened).join();
        }
    }

    private static DatasetGraph read(Release release, Resource root) throws IOException {
        return root.hasProperty(STORE, "disk")
                ? DiskDataset.open(release.directory(), release.diskStore())
                : ReleaseDataset.read(release.directory());
    }

    private static org.apache.jena.query.text.TextIndex index(Release release, Resource root) {
        try {
            return TextIndex.open(release.textIndex(), root.getModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
