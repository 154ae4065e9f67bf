package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.w3id.baap.ontology.Addresses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Statements fit for a release, in one order for ever: by graph, subject, predicate ({@code a}
 * first), object; each once, each in a named graph, none with a blank node.
 */
final class Quads {

    static final String GRAPHS = Addresses.graph() + "/";

    private final List<Statement> statements;

    private Quads(List<Statement> statements) {
        this.statements = statements;
    }

    /**
     * Sorts statements.
     *
     * @throws ReleaseRejected if one has a blank node or stands outside the project's named graphs
     */
    static Quads of(Collection<Statement> statements) {
        SortedMap<Key, Statement> sorted = new TreeMap<>();
        var faults = new ArrayList<String>();
        for (Statement statement : statements) {
            fault(statement).ifPresent(faults::add);
            sorted.put(Key.of(statement), statement);
        }
        if (!faults.isEmpty()) {
            var report = String.join("\n", faults.stream().sorted().toList()) + "\n";
            throw new ReleaseRejected(faults.size() + " statements cannot be released", report);
        }
        return new Quads(List.copyOf(sorted.values()));
    }

    List<Statement> statements() {
        return statements;
    }

    /** The statements of each graph, graphs in order. */
    SequencedMap<Resource, List<Statement>> graphs() {
        var graphs = new LinkedHashMap<Resource, List<Statement>>();
        for (Statement statement : statements) {
            graphs.computeIfAbsent(statement.getContext(), g -> new ArrayList<>()).add(statement);
        }
        return Collections.unmodifiableSequencedMap(graphs);
    }

    /** {@code …/graph/vocabulary/sdg} is {@code vocabulary-sdg}. */
    static String fileName(Resource graph) {
        return graph.stringValue().substring(GRAPHS.length()).replace('/', '-');
    }

    private static Optional<String> fault(Statement statement) {
        if (!statement.getSubject().isIRI() || statement.getObject().isBNode()) {
            return Optional.of("blank node: " + line(statement));
        }
        if (!statement.getObject().isIRI() && !statement.getObject().isLiteral()) {
            return Optional.of("neither IRI nor literal: " + line(statement));
        }
        if (statement.getContext() == null
                || !statement.getContext().stringValue().startsWith(GRAPHS)) {
            return Optional.of("not in a graph below " + GRAPHS + ": " + line(statement));
        }
        return Optional.empty();
    }

    private static String line(Statement statement) {
        return String.join(
                " ",
                NTriplesUtil.toNTriplesString(statement.getSubject()),
                NTriplesUtil.toNTriplesString(statement.getPredicate()),
                NTriplesUtil.toNTriplesString(statement.getObject()));
    }

    /** What statements are sorted by: text compared by code unit, the same in every locale. */
    private record Key(String graph, String subject, String predicate, String object)
            implements Comparable<Key> {

        static Key of(Statement statement) {
            return new Key(
                    text(statement.getContext()),
                    text(statement.getSubject()),
                    statement.getPredicate().equals(RDF.TYPE) ? "" : text(statement.getPredicate()),
                    text(statement.getObject()));
        }

        private static String text(Value value) {
            return value == null ? "" : NTriplesUtil.toNTriplesString(value);
        }

        @Override
        public int compareTo(Key other) {
            int byGraph = graph.compareTo(other.graph);
            if (byGraph != 0) {
                return byGraph;
            }
            int bySubject = subject.compareTo(other.subject);
            if (bySubject != 0) {
                return bySubject;
            }
            int byPredicate = predicate.compareTo(other.predicate);
            return byPredicate != 0 ? byPredicate : object.compareTo(other.object);
        }
    }
}
