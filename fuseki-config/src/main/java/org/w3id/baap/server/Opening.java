package org.w3id.baap.server;

import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.OneLine;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.served.Engine;
import org.w3id.baap.server.served.LocalEngine;
import org.w3id.baap.server.served.RemoteEngine;
import org.w3id.baap.server.served.SparqlService;
import org.w3id.baap.server.text.TextIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;

/** Opens releases for serving, each where the settings say that data is kept. */
record Opening(Settings.Store store, Model configuration) {

    /** The configuration, for this release in this store. */
    Model configured(Release release) {
        return switch (store) {
            case Settings.Store.Memory() -> ReleaseAssembler.inMemory(release, configuration);
            case Settings.Store.Disk() -> ReleaseAssembler.onDisk(release, configuration);
            case Settings.Store.Backend(URI service) ->
                    ReleaseAssembler.elsewhere(service, configuration);
        };
    }

    /**
     * What answers the queries of a release.
     *
     * @throws BadInput if the release cannot be read, or the backend does not hold it
     */
    Engine engine(Release release) {
        var configured = configured(release);
        return engine(release, () -> ReleaseAssembler.open(configured));
    }

    /** The same, over a dataset that is opened as configured. */
    Engine engine(Release release, Supplier<DatasetGraph> dataset) {
        return store instanceof Settings.Store.Backend backend
                ? backend(release, backend.service(), dataset)
                : new LocalEngine(opened(release, dataset));
    }

    private static DatasetGraph opened(Release release, Supplier<DatasetGraph> dataset) {
        try {
            return dataset.get();
        } catch (UncheckedIOException | AssemblerException e) {
            throw new BadInput(release.directory() + ": damaged: " + OneLine.of(e));
        }
    }

    private Engine backend(Release release, URI address, Supplier<DatasetGraph> door) {
        door.get();
        var service = new SparqlService(address, ReleaseAssembler.time(configuration));
        try {
            var index = TextIndex.open(release.textIndex(), configuration);
            var engine = RemoteEngine.of(service, index);
            if (engine.reading(() -> holds(engine, release))) {
                return engine;
            }
        } catch (Refused e) {
            throw new BadInput(
                    "--backend "
                            + address
                            + ": "
                            + e.getMessage()
                            + " Is it running, and is this the address of its SPARQL queries?");
        } catch (IOException e) {
            throw new BadInput(release.directory() + ": damaged: " + OneLine.of(e));
        }
        throw new BadInput(
                "--backend "
                        + address
                        + ": does not hold release "
                        + release.hash()
                        + " in a default graph that is the union of its named graphs; load it with"
                        + " baap push");
    }

    // The release's description names it; a thing of another graph shows that both are in the
    // default graph.
    private static boolean holds(Engine engine, Release release) {
        var graph = engine.dataset().getDefaultGraph();
        Node dataset = NodeFactory.createURI(Addresses.id("dataset"));
        Node hash = NodeFactory.createLiteralString(release.hash());
        return graph.contains(dataset, DCTerms.identifier.asNode(), hash)
                && graph.contains(
                        NodeFactory.createURI(Addresses.DEF + "Output"), Node.ANY, Node.ANY);
    }
}
