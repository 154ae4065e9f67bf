package org.w3id.baap.server.command;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.w3id.baap.ontology.Addresses;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader is shown for a value: {@code WTDC Resolution 17} for its address, {@code
 * baap-2017-draft/span/54129-54131} for an address of this project without a label.
 */
record Names(Map<Node, String> labels) {

    private static final String THINGS = Addresses.BASE + "id/";
    private static final Var THING = Var.alloc("thing");

    private static final String LABELS =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing (MIN(STR(?name)) AS ?label) (MIN(STR(?notation)) AS ?code)
            WHERE {
              {
                ?thing rdfs:label ?name .
                FILTER (LANG(?name) IN ("", "en"))
              }
              UNION
              {
                ?thing skos:notation ?notation .
              }
            }
            GROUP BY ?thing
            ORDER BY ?thing
            """;

    Names {
        labels = Map.copyOf(labels);
    }

    /** Looks up the labels, else the codes, of those among the nodes that are addresses. */
    static Names of(Collection<Node> nodes, Store store) {
        var addresses = nodes.stream().filter(Node::isURI).distinct().toList();
        var labels = new HashMap<Node, String>();
        if (!addresses.isEmpty()) {
            store.select(about(addresses))
                    .forEach(
                            row -> {
                                var name = row.contains("label") ? "label" : "code";
                                labels.put(row.get(THING), row.get(name).getLiteralLexicalForm());
                            });
        }
        return new Names(labels);
    }

    /** The text for a value. */
    String of(Node node) {
        if (node.isURI()) {
            return labels.getOrDefault(node, withoutBase(node.getURI()));
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String withoutBase(String address) {
        return address.startsWith(THINGS) ? address.substring(THINGS.length()) : address;
    }

    private static Query about(List<Node> addresses) {
        var rows = addresses.stream().map(node -> BindingFactory.binding(THING, node)).toList();
        var query = QueryFactory.create(LABELS);
        var where = (ElementGroup) query.getQueryPattern();
        where.getElements().addFirst(new ElementData(List.of(THING), rows));
        return query;
    }
}
