package org.w3id.baap.server.release;

import org.apache.jena.sys.JenaSystem;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;
import org.w3id.baap.server.store.PackedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a release, e.g. {@code release/4f…/} from {@code baap-2017-draft.txt}: whole or not at all,
 * the same RDF bytes wherever it is made.
 */
public final class ReleaseBuilder {

    /** How many steps are announced while a release is made. */
    public static final int STEPS = 6;

    private final BuildInput input;
    private final TextIndexer indexer;
    private final Consumer<String> progress;

    private ReleaseBuilder(BuildInput input, TextIndexer indexer, Consumer<String> progress) {
        this.input = input;
        this.indexer = indexer;
        this.progress = progress;
    }

    /**
     * Builds a release and makes it the current one.
     *
     * @param releases the folder of releases, made if there is none
     * @param progress is told each step as it begins
     * @return the release and what is odd about it
     * @throws ReleaseRejected if the graph breaks a shape or a span differs from the text; nothing
     *     is left behind
     * @throws BadInput if a description cannot be read
     */
    public static BuiltRelease build(
            BuildInput input, Path releases, TextIndexer indexer, Consumer<String> progress)
            throws IOException {
        JenaSystem.init();
        return new ReleaseBuilder(input, indexer, progress).build(releases);
    }

    /**
     * Makes every check a build makes, and writes nothing.
     *
     * @return the report
     * @throws ReleaseRejected as a build would
     */
    public static String check(BuildInput input, Consumer<String> progress) throws IOException {
        JenaSystem.init();
        var builder = new ReleaseBuilder(input, (nquads, index) -> {}, progress);
        return builder.validated(builder.data()).report();
    }

    private record Data(Quads quads, Quads queries, List<String> warnings) {}

    private BuiltRelease build(Path releases) throws IOException {
        var data = data();
        var validation = validated(data);
        try (var staging = Staging.in(releases)) {
            progress.accept("writing the graph");
            var hash = writeData(data.quads(), staging.folder());
            progress.accept("describing the release");
            writeAbout(data, validation, hash, staging.folder());
            progress.accept("reading the files again");
            RoundTrip.check(staging.folder(), data.quads());
            progress.accept("indexing the text");
            index(staging.folder());
            PackedFile.write(staging.folder(), Checksums.in(staging.folder()));
            seal(staging.folder());
            var release = new Release(staging.publish(hash), hash);
            release.makeCurrent();
            return new BuiltRelease(release, data.warnings());
        }
    }

    private Data data() throws IOException {
        progress.accept("merging the graphs");
        var all = new ArrayList<Statement>(input.vocabulary());
        var warnings = new ArrayList<String>();
        for (Source source : input.sources()) {
            var description = Description.of(source);
            all.addAll(source.model());
            all.addAll(description.model());
            warnings.addAll(description.warnings());
        }
        input.sources().stream().findFirst().map(ReleaseBuilder::main).ifPresent(all::add);
        var quads = Quads.of(all);
        return new Data(quads, QueryGraph.of(input.queries(), quads), List.copyOf(warnings));
    }

    // in the hashed data, because answers depend on it
    private static Statement main(Source source) {
        return Statements.statement(
                Values.iri(source.edition()),
                Baap.mainEditionOf,
                DatasetGraph.DATASET,
                Values.iri(Addresses.graph(source.name())));
    }

    private Validation validated(Data data) {
        progress.accept("checking shapes and spans");
        var validation = Validation.of(data.quads(), data.queries(), input, data.warnings());
        if (!validation.conforms()) {
            throw new ReleaseRejected(
                    "the graph does not conform: " + validation.summary(), validation.report());
        }
        return validation;
    }

    private String writeData(Quads data, Path folder) throws IOException {
        RioWriter.writeNQuads(data.statements(), folder.resolve(Release.DATA));
        RioWriter.write(data.statements(), RDFFormat.TRIG, folder.resolve("data.trig"));
        RioWriter.write(data.statements(), RDFFormat.JSONLD, folder.resolve("data.jsonld"));
        Files.createDirectory(folder.resolve("graphs"));
        for (var graph : data.graphs().entrySet()) {
            var file = folder.resolve("graphs/" + Quads.fileName(graph.getKey()) + ".ttl");
            if (Files.exists(file)) {
                throw new BadInput(
                        "two graphs would be %s; rename the text of <%s>"
                                .formatted(file.getFileName(), graph.getKey()));
            }
            writeTurtle(graph.getValue(), file);
        }
        return Checksums.of(folder.resolve(Release.DATA));
    }

    private void writeAbout(Data data, Validation validation, String hash, Path folder)
            throws IOException {
        for (String name : Checksums.names(folder)) {
            Gzip.beside(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("sources"));
        for (Source source : input.sources()) {
            Files.copy(source.text(), folder.resolve("sources/" + source.name() + ".txt"));
        }
        validation.write(folder, hash);
        writeGraph(data.queries().statements(), "queries", folder);
        var facts =
                new ReleaseFacts(
                        hash,
                        ReleaseFile.in(folder, Checksums.in(folder)),
                        data.quads(),
                        new LinkedHashModel(data.quads().statements()),
                        data.queries(),
                        input.sources(),
                        input.version());
        var graph = new DatasetGraph();
        Catalogue.add(graph, facts);
        Statistics.add(graph, facts);
        Provenance.add(graph, facts);
        NamedGraphs.add(graph, facts);
        Linksets.add(graph, facts);
        ServiceDescription.add(graph, facts);
        var about = graph.quads().statements();
        refuseFaulty(about);
        writeGraph(about, "dataset", folder);
    }

    private void refuseFaulty(List<Statement> about) {
        var faults = ShapeCheck.of(input.shapes()).violations(about);
        if (!faults.isEmpty()) {
            throw new ReleaseRejected(
                    "the description of the release does not conform", Violation.lines(faults));
        }
    }

    private static void writeGraph(List<Statement> graph, String name, Path folder)
            throws IOException {
        RioWriter.writeNQuads(graph, folder.resolve(name + ".nq"));
        RioWriter.write(graph, RDFFormat.JSONLD, folder.resolve(name + ".jsonld"));
        writeTurtle(graph, folder.resolve(name + ".ttl"));
        RoundTrip.beside(folder, name, graph);
        for (String ending : List.of(".nq", ".jsonld", ".ttl")) {
            Gzip.beside(folder.resolve(name + ending));
        }
    }

    private void index(Path folder) throws IOException {
        var index = Files.createDirectory(folder.resolve(Release.INDEX));
        indexer.build(folder.resolve(Release.DATA), index);
        Files.deleteIfExists(index.resolve("write.lock")); // Lucene's, of use only while writing
    }

    private static void seal(Path folder) throws IOException {
        Checksums.write(
                folder.resolve("text-index.sha256"),
                folder,
                name -> name.startsWith(Release.INDEX + "/"));
        Checksums.write(folder.resolve(Release.SUMS), folder, name -> !name.equals(Release.SUMS));
    }

    private static void writeTurtle(List<Statement> statements, Path file) throws IOException {
        var triples = statements.stream().map(RoundTrip::withoutGraph).toList();
        RioWriter.write(triples, RDFFormat.TURTLE, file);
    }
}
