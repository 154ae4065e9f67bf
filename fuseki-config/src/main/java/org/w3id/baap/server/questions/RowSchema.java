package org.w3id.baap.server.questions;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.SavedQuery;

import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of a query as JSON Schema, e.g. {@code goal}, an address: the goal. */
final class RowSchema {

    private RowSchema() {}

    /** Of one row in SPARQL results; a column without a value is not in it. */
    static JsonObject of(SavedQuery query) {
        var columns = new JsonObject();
        for (var column : query.columns()) {
            var schema =
                    OpenApi.reference("schemas", column.type().name().toLowerCase(Locale.ROOT));
            schema.put("description", column.meaning());
            columns.put(column.name(), schema);
        }
        var row = new JsonObject();
        row.put("type", "object");
        row.put("description", "A row: " + query.summary());
        row.put("properties", columns);
        return row;
    }

    /** Of the whole answer in SPARQL results, its rows as above. */
    static JsonObject results(SavedQuery query) {
        var results =
                JSON.parse(
                        """
                        {"type": "object",
                         "required": ["head", "results"],
                         "properties": {
                           "head": {"type": "object",
                                    "required": ["vars"],
                                    "properties": {"vars": {"type": "array", "items": {"type": "string"}}}},
                           "results": {"type": "object",
                                       "required": ["bindings"],
                                       "properties": {"bindings": {"type": "array"}}}}}
                        """);
        results.getObj("properties")
                .getObj("results")
                .getObj("properties")
                .getObj("bindings")
                .put("items", OpenApi.reference("schemas", query.name()));
        return results;
    }

    /** Of an answer as text, e.g. CSV. */
    static JsonObject text(SavedQuery query) {
        var schema = new JsonObject();
        schema.put("type", "string");
        if (Offer.givesRows(query)) {
            schema.put(
                    "description",
                    query.columns().stream()
                            .map(Column::name)
                            .collect(Collectors.joining(", ", "Columns: ", ".")));
        }
        return schema;
    }
}
