package org.w3id.baap.server.store;

import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A release in a TDB2 store on disk, e.g. {@code release/tdb2-4f…/} beside {@code release/4f…/}:
 * for data larger than memory. It is loaded once, and from then on only read.
 */
public final class DiskDataset {

    private DiskDataset() {}

    /**
     * Opens the store of a release, and loads it first if it is not there.
     *
     * @param store the folder for it
     * @throws IOException when it cannot be written or read, or another process has it open
     */
    public static DatasetGraph open(Path release, Path store) throws IOException {
        try {
            if (!Files.exists(store)) {
                load(release, store);
            }
            return graphs(DatabaseMgr.connectDatasetGraph(Location.create(store)));
        } catch (TDBException | DBOpEnvException e) {
            throw new IOException(store + ": " + e.getMessage(), e);
        }
    }

    // written aside: a store under its name is whole
    private static void load(Path release, Path store) throws IOException {
        var aside = Files.createTempDirectory(store.toAbsolutePath().getParent(), ".tdb2-");
        var dataset = DatabaseMgr.connectDatasetGraph(Location.create(aside));
        try {
            var loader = LoaderFactory.sequentialLoader(dataset, (message, parts) -> {});
            loader.startBulk();
            loader.load(files(release));
            loader.finishBulk();
        } finally {
            TDBInternal.expel(dataset, true);
        }
        Files.move(aside, store, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> files(Path release) {
        return Stream.of("data.nq", "dataset.nq", "queries.nq")
                .map(release::resolve)
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
    }

    private static DatasetGraph graphs(DatasetGraph tdb) {
        Map<Node, Graph> named = new HashMap<>();
        Txn.executeRead(
                tdb,
                () ->
                        tdb.listGraphNodes()
                                .forEachRemaining(
                                        name ->
                                                named.put(
                                                        name,
                                                        new ReleaseGraph.Named(
                                                                name, tdb.getGraph(name)))));
        return new ReleaseGraphs(new ReleaseGraph(tdb.getUnionGraph()), named, tdb);
    }
}
