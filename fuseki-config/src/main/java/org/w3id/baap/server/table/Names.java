package org.w3id.baap.server.table;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a reader is shown for a value: {@code WTDC Resolution 17} for its address, {@code
 * span/54129-54131} for an address of this project without a label.
 */
record Names(Map<Node, Label> labels) {

    /** What a thing is called, and in which language; empty for a code. */
    record Label(String text, String language) {}

    private static final String THINGS = Addresses.BASE + "id/";
    private static final Var THING = Var.alloc("thing");
    private static final Var WANTED = Var.alloc("wanted");
    private static final Var NAME = Var.alloc("name");

    private static final String LABELS =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing ?name
            WHERE {
              {
                ?thing rdfs:label ?name .
                FILTER (LANG(?name) IN ("", "en", ?wanted))
                BIND (IF(LANG(?name) = ?wanted, 0, 1) AS ?choice)
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
    static Names of(Collection<Node> nodes, Function<Query, RowSet> store, Language language) {
        var addresses = nodes.stream().filter(Node::isURI).distinct().toList();
        var labels = new HashMap<Node, Label>();
        if (!addresses.isEmpty()) {
            store.apply(about(addresses, language))
                    .forEach(row -> labels.putIfAbsent(row.get(THING), label(row.get(NAME))));
        }
        return new Names(labels);
    }

    /** The text for a value. */
    String of(Node node) {
        return named(node).text();
    }

    /** The same with its language. */
    Label named(Node node) {
        return node.isURI()
                ? labels.getOrDefault(node, new Label(shortened(node.getURI()), ""))
                : label(node);
    }

    private static Label label(Node node) {
        return new Label(literal(node), node.isLiteral() ? node.getLiteralLanguage() : "");
    }

    private static String literal(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String shortened(String address) {
        return address.startsWith(THINGS)
                ? address.substring(address.indexOf('/', THINGS.length()) + 1)
                : address;
    }

    private static Query about(List<Node> addresses, Language language) {
        var rows = addresses.stream().map(node -> BindingFactory.binding(THING, node)).toList();
        var query =
                QueryTransformOps.replaceVars(
                        QueryFactory.create(LABELS),
                        Map.of(WANTED, NodeFactory.createLiteralString(language.tag())));
        var where = (ElementGroup) query.getQueryPattern();
        where.getElements().addFirst(new ElementData(List.of(THING), rows));
        return query;
    }
}
