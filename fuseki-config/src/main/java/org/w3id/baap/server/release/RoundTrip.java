package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads what Rio wrote, strictly and by both stacks: a file that is not the same statements is no
 * release, e.g. a {@code data.trig} in which a number lost its leading zero.
 */
final class RoundTrip {

    private RoundTrip() {}

    /**
     * Reads the data of a release in every syntax.
     *
     * @throws ReleaseRejected if a file does not hold these statements
     */
    static void check(Path folder, Quads data) throws IOException {
        same(folder.resolve(Release.DATA), data.statements());
        same(folder.resolve("data.trig"), data.statements());
        same(folder.resolve("data.jsonld"), data.statements());
        for (var graph : data.graphs().entrySet()) {
            same(
                    folder.resolve("graphs/" + Quads.fileName(graph.getKey()) + ".ttl"),
                    graph.getValue().stream().map(RoundTrip::withoutGraph).toList());
        }
    }

    /**
     * Reads what a release says beside its data in every syntax, e.g. {@code dataset.ttl}.
     *
     * @throws ReleaseRejected if a file does not hold these statements
     */
    static void beside(Path folder, String name, Collection<Statement> graph) throws IOException {
        var triples = graph.stream().map(RoundTrip::withoutGraph).toList();
        same(folder.resolve(name + ".nq"), graph);
        same(folder.resolve(name + ".jsonld"), graph);
        same(folder.resolve(name + ".ttl"), triples);
    }

    /** Reads one file by both stacks. */
    static void same(Path file, Collection<Statement> statements) throws IOException {
        var expected = new HashSet<>(statements);
        var syntax = RdfFile.of(file).orElseThrow();
        compare(file, "Rio", StrictRio.read(file, syntax.rio()), expected);
        compare(file, "Jena", StrictJena.read(file, syntax.jena()), expected);
    }

    static Statement withoutGraph(Statement s) {
        return Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), null);
    }

    private static void compare(
            Path file, String reader, Set<Statement> read, Set<Statement> expected) {
        if (read.equals(expected)) {
            return;
        }
        var lost = new HashSet<>(expected);
        lost.removeAll(read);
        var gained = new HashSet<>(read);
        gained.removeAll(expected);
        var report = new StringBuilder();
        lost.stream().map(Object::toString).sorted().forEach(s -> append(report, "lost", s));
        gained.stream().map(Object::toString).sorted().forEach(s -> append(report, "gained", s));
        throw new ReleaseRejected(
                "%s reads %s as another graph: %s statements lost, %s gained"
                        .formatted(reader, file.getFileName(), lost.size(), gained.size()),
                report.toString());
    }

    private static void append(StringBuilder report, String what, String statement) {
        report.append(what).append(": ").append(statement).append('\n');
    }
}
