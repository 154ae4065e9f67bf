package org.w3id.baap.server.questions;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

import java.util.List;

/** A graph as rows, for who reads tables: one statement each, {@code subject,predicate,object}. */
final class GraphRows {

    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PREDICATE = Var.alloc("predicate");
    private static final Var OBJECT = Var.alloc("object");

    private GraphRows() {}

    static RowSet of(Graph graph) {
        return RowSetStream.create(
                List.of(SUBJECT, PREDICATE, OBJECT), graph.find().mapWith(GraphRows::row));
    }

    private static Binding row(Triple statement) {
        return BindingFactory.binding(
                SUBJECT,
                statement.getSubject(),
                PREDICATE,
                statement.getPredicate(),
                OBJECT,
                statement.getObject());
    }
}
