package org.w3id.baap.server.questions;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.w3id.baap.queries.SavedQuery;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows as statements, for who reads RDF: a row is a thing, e.g. {@code
 * …/query/outputs-of-goal.csv?goal=5#row=2}, and each column a property, e.g. {@code
 * …/id/query/outputs-of-goal/column/outputCode}, whose address says what it means.
 *
 * <p>The row after the heads is row 2 (RFC 7111, section 2.1), whichever page it is on. The
 * statements are those that "Generating RDF from Tabular Data on the Web" (W3C, 2015), in minimal
 * mode, makes of the CSV by the columns' descriptions in {@code …/graph/queries}, with the datatype
 * and language that a value has.
 *
 * @param table the address of the whole table as CSV
 */
record RowStatements(SavedQuery query, String table) {

    private static final int FIRST_ROW = 2;

    /** Sends the rows of a page in their order, after prefixes. */
    void send(RowPage page, PrefixMapping prefixes, StreamRDF to) {
        prefixes.getNsPrefixMap().forEach(to::prefix);
        to.prefix("column", query.address() + "/column/");
        var properties = properties();
        int number = FIRST_ROW + page.window().start(page.total());
        for (var row : page.shown()) {
            var thing = NodeFactory.createURI(table + "#row=" + number);
            properties.forEach(
                    (column, property) -> {
                        var value = row.get(column);
                        if (value != null) {
                            to.triple(Triple.create(thing, property, value));
                        }
                    });
            number++;
        }
    }

    private Map<Var, Node> properties() {
        var properties = new LinkedHashMap<Var, Node>();
        for (var column : query.columns()) {
            properties.put(Var.alloc(column.name()), NodeFactory.createURI(query.address(column)));
        }
        return properties;
    }
}
