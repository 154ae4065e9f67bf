package org.w3id.baap.server.table;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.w3id.baap.ontology.Addresses;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a reader is shown for a value: {@code WTDC Resolution 17} for its address, {@code
 * span/54129-54131} for an address of this project without a label.
 */
record Names(Map<Node, String> labels) {

    private static final String THINGS = Addresses.BASE + "id/";
    private static final Var THING = Var.alloc("thing");
    private static final Var NAME = Var.alloc("name");

    private static final String LABELS =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing ?name
            WHERE {
              {
                ?thing rdfs:label ?name .
                FILTER (LANG(?name) IN ("", "en"))
                BIND (1 AS ?choice)
              }
              UNION
              {
                ?thing skos:notation ?name .
                BIND (2 AS ?choice)
              }
            }
            ORDER BY ?thing ?choice ?name
            """;

    Names {
        labels = Map.copyOf(labels);
    }

    /** Looks up the labels, else the codes, of those among the nodes that are addresses. */
    static Names of(Collection<Node> nodes, Function<Query, RowSet> store) {
        var addresses = nodes.stream().filter(Node::isURI).distinct().toList();
        var labels = new HashMap<Node, String>();
        if (!addresses.isEmpty()) {
            store.apply(about(addresses))
                    .forEach(row -> labels.putIfAbsent(row.get(THING), literal(row.get(NAME))));
        }
        return new Names(labels);
    }

    /** The text for a value. */
    String of(Node node) {
        if (node.isURI()) {
            return labels.getOrDefault(node, shortened(node.getURI()));
        }
        return literal(node);
    }

    private static String literal(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String shortened(String address) {
        return address.startsWith(THINGS)
                ? address.substring(address.indexOf('/', THINGS.length()) + 1)
                : address;
    }

    private static Query about(List<Node> addresses) {
        var rows = addresses.stream().map(node -> BindingFactory.binding(THING, node)).toList();
        var query = QueryFactory.create(LABELS);
        var where = (ElementGroup) query.getQueryPattern();
        where.getElements().addFirst(new ElementData(List.of(THING), rows));
        return query;
    }
}
