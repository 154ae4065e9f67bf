package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;

import java.util.Collection;
import java.util.function.Function;

/**
 * How many triples, subjects and objects some statements have, e.g. the 17 of {@code a
 * baap:Output}; one statement in two graphs is one triple.
 */
record Counts(long triples, long subjects, long objects) {

    static Counts of(Collection<Statement> statements) {
        return new Counts(
                distinct(statements, Triple::of),
                distinct(statements, Statement::getSubject),
                distinct(statements, Statement::getObject));
    }

    /** Says so of a dataset, a part of one or a linkset (VoID). */
    void saidOf(IRI subject, DatasetGraph graph) {
        graph.has(subject, VOID.TRIPLES, number(triples))
                .has(subject, VOID.DISTINCT_SUBJECTS, number(subjects))
                .has(subject, VOID.DISTINCT_OBJECTS, number(objects));
    }

    static long distinct(Collection<Statement> statements, Function<Statement, Object> what) {
        return statements.stream().map(what).distinct().count();
    }

    static Literal number(long count) {
        return Values.literal(Long.toString(count), XSD.INTEGER);
    }

    private record Triple(Resource subject, IRI predicate, Value object) {
        static Triple of(Statement s) {
            return new Triple(s.getSubject(), s.getPredicate(), s.getObject());
        }
    }
}
