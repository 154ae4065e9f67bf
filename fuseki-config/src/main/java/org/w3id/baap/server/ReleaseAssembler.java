package org.w3id.baap.server;

import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;
import org.apache.jena.sparql.core.assembler.DatasetAssemblerVocab;
import org.w3id.baap.server.sparql.QueryEndpoint;
import org.w3id.baap.server.store.ReleaseDataset;
import org.w3id.baap.server.store.ReleaseFiles;
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

    static final Resource TYPE = ResourceFactory.createResource("urn:x-baap:ReleaseDataset");

    /** Where the release lies; the launcher adds it to the configuration. */
    static final Property DIRECTORY = ResourceFactory.createProperty("urn:x-baap:directory");

    /** Teaches Jena the type; doing so again changes nothing. */
    static void register() {
        AssemblerUtils.register(
                Assembler.general(), TYPE, new ReleaseAssembler(), DatasetAssemblerVocab.tDataset);
    }

    @Override
    protected DatasetGraph createDataset(Assembler assembler, Resource root) {
        var release = new ReleaseFiles(Path.of(root.getProperty(DIRECTORY).getString()));
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

    private static org.apache.jena.query.text.TextIndex index(ReleaseFiles release, Resource root) {
        try {
            return TextIndex.open(release.textIndex(), root.getModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
