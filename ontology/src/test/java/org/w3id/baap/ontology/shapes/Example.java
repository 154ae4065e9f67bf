package org.w3id.baap.ontology.shapes;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A graph to try the shapes on, e.g. {@code invalid/citation-without-quote.ttl}; its head may say
 * {@code # with: output-2.3.ttl}, the valid examples it stands on, and {@code # also:
 * span-without-quote}, the other rules it cannot help breaking.
 */
record Example(Path file) {
    private static final Path FOLDER = Path.of("examples");

    static List<Example> valid() {
        return in(FOLDER.resolve("valid"));
    }

    static List<Example> invalid() {
        return in(FOLDER.resolve("invalid"));
    }

    String name() {
        return file.getFileName().toString().replaceFirst("\\.ttl$", "");
    }

    /** The example merged with all it stands on. */
    Graph graph() {
        var graph = GraphFactory.createDefaultGraph();
        readInto(graph);
        return graph;
    }

    /** The rules it must break: the one in its name, and those its head owns up to. */
    Set<String> faults() {
        var faults = new TreeSet<>(head("also"));
        faults.add(name());
        return faults;
    }

    private void readInto(Graph graph) {
        RDFDataMgr.read(graph, file.toUri().toString());
        head("with")
                .forEach(
                        base -> new Example(FOLDER.resolve("valid").resolve(base)).readInto(graph));
    }

    private List<String> head(String key) {
        var start = "# " + key + ": ";
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(start))
                    .flatMap(line -> Stream.of(line.substring(start.length()).split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<Example> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Example::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + folder, e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
