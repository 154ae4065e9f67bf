package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.Column;

import java.math.BigInteger;
import java.util.List;

/**
 * What the answer of a query holds, as CSV on the Web describes tables, e.g. {@code
 * …/query/findings/column/quote}. The columns stand in {@code sh:order}, not in a list: lists need
 * blank nodes.
 */
record ColumnTerms(QueryGraph graph, IRI query, String name) {

    void add(List<Column> columns) {
        if (columns.isEmpty()) {
            return; // a graph
        }
        var table = Values.iri(Addresses.BASE + "query/" + name + ".csv");
        var schema = Values.iri(query + "/columns");
        graph.has(query, QueryGraph.schema("result"), table)
                .has(table, RDF.TYPE, csvw("Table"))
                .has(table, csvw("url"), Values.literal(table.stringValue(), XSD.ANYURI))
                .has(table, csvw("tableSchema"), schema)
                .has(schema, RDF.TYPE, csvw("Schema"));
        for (int i = 0; i < columns.size(); i++) {
            add(schema, columns.get(i), i + 1);
        }
    }

    private void add(IRI schema, Column column, int order) {
        var address = Values.iri(query + "/column/" + column.name());
        graph.has(schema, csvw("column"), address)
                .has(address, RDF.TYPE, csvw("Column"))
                .has(address, csvw("name"), QueryGraph.text(column.name()))
                .has(address, csvw("datatype"), type(column))
                .has(address, SHACL.ORDER, Values.literal(BigInteger.valueOf(order)))
                .says(address, DCTERMS.DESCRIPTION, column.meaning());
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
