package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.SavedQuery;

import java.math.BigInteger;

/**
 * What the answer of a query holds, as CSV on the Web describes tables, e.g. {@code
 * …/query/findings/column/quote}. The columns stand in {@code sh:order}, not in a list: lists need
 * blank nodes. How rows become statements is said in URL templates (RFC 6570): a row is {@code
 * …/query/findings.csv#row=2} (RFC 7111), a column is the property.
 */
record ColumnTerms(QueryGraph graph, SavedQuery query) {

    void add() {
        var columns = query.columns();
        if (columns.isEmpty()) {
            return; // a graph
        }
        var table = Values.iri(Addresses.BASE + "query/" + query.name() + ".csv");
        var schema = Values.iri(query.address() + "/columns");
        graph.has(Values.iri(query.address()), QueryGraph.schema("result"), table)
                .has(table, RDF.TYPE, csvw("Table"))
                .has(table, csvw("url"), Values.literal(table.stringValue(), XSD.ANYURI))
                .has(table, csvw("tableSchema"), schema)
                .has(schema, RDF.TYPE, csvw("Schema"))
                .has(schema, csvw("aboutUrl"), template(table + "#row={_sourceRow}"));
        for (int i = 0; i < columns.size(); i++) {
            add(schema, columns.get(i), i + 1);
        }
    }

    private void add(IRI schema, Column column, int order) {
        var address = Values.iri(query.address(column));
        graph.has(schema, csvw("column"), address)
                .has(address, RDF.TYPE, csvw("Column"))
                .has(address, csvw("name"), QueryGraph.text(column.name()))
                .has(address, csvw("datatype"), type(column))
                .has(address, csvw("propertyUrl"), template(address.stringValue()))
                .has(address, SHACL.ORDER, Values.literal(BigInteger.valueOf(order)))
                .says(address, DCTERMS.DESCRIPTION, column.meaning());
        if (column.type() == Column.Type.IRI) {
            graph.has(address, csvw("valueUrl"), template("{+" + column.name() + "}"));
        }
    }

    private static Value template(String text) {
        return Values.literal(text, csvw("uriTemplate"));
    }

    private static IRI type(Column column) {
        return switch (column.type()) {
            case IRI -> XSD.ANYURI;
            case STRING -> XSD.STRING;
            case INTEGER -> XSD.INTEGER;
            case DECIMAL -> XSD.DECIMAL;
            case BOOLEAN -> XSD.BOOLEAN;
        };
    }

    private static IRI csvw(String term) {
        return Values.iri(Prefixes.namespace("csvw"), term);
    }
}
