package org.w3id.baap.server.questions;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.table.Csv;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All saved queries as data, e.g. for a page that lets a reader choose one. */
record QueryList(List<SavedQuery> queries) {

    QueryList {
        queries = List.copyOf(queries);
    }

    /** Where it is for programs. */
    static final List<Frame.Data> DATA =
            List.of(
                    Frame.Data.csv(QueryDoor.PATH + "?format=csv"),
                    Frame.Data.json(QueryDoor.PATH + "?format=json"));

    static QueryList of(QueryCatalogue catalogue) {
        return new QueryList(catalogue.list());
    }

    JsonObject json() {
        var json = new JsonObject();
        json.put("openapi", OpenApi.PATH);
        json.put("queries", array(queries, QueryList::query));
        return json;
    }

    /** One row for each, what is several in a cell divided by semicolons. */
    byte[] csv() {
        return Csv.of(
                List.of(
                        "name",
                        "question",
                        "description",
                        "tags",
                        "audience",
                        "gives",
                        "takes",
                        "columns"),
                queries.stream().map(QueryList::row).toList());
    }

    private static List<String> row(SavedQuery query) {
        return List.of(
                query.name(),
                query.summary(),
                query.description(),
                String.join(";", query.tags()),
                joined(query.audience(), QueryList::word),
                gives(query),
                joined(query.parameters(), Parameter::name),
                joined(query.columns(), Column::name));
    }

    private static <T> String joined(Collection<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(";"));
    }

    private static String gives(SavedQuery query) {
        return Offer.givesRows(query) ? "rows" : "graph";
    }

    private static JsonObject query(SavedQuery query) {
        var json = new JsonObject();
        json.put("name", query.name());
        json.put("address", QueryDoor.PATH + query.name());
        json.put("question", query.summary());
        json.put("description", query.description());
        json.put("tags", array(query.tags(), JsonString::new));
        json.put("audience", array(query.audience(), a -> new JsonString(word(a))));
        json.put("gives", gives(query));
        json.put("parameters", array(query.parameters(), p -> parameter(query, p)));
        json.put("columns", array(query.columns(), QueryList::column));
        json.put("forms", array(Offer.of(query), offer -> form(query, offer)));
        return json;
    }

    private static JsonObject parameter(SavedQuery query, Parameter parameter) {
        var json = new JsonObject();
        json.put("name", parameter.name());
        json.put("type", word(parameter.type()));
        parameter.fallback().ifPresent(value -> json.put("default", value));
        if (PickList.isListed(parameter)) {
            json.put("choices", PickList.address(query, parameter));
        }
        return json;
    }

    private static JsonObject column(Column column) {
        var json = new JsonObject();
        json.put("name", column.name());
        json.put("type", word(column.type()));
        json.put("meaning", column.meaning());
        return json;
    }

    private static JsonObject form(SavedQuery query, Offer offer) {
        var json = new JsonObject();
        json.put("mediaType", offer.choice().mediaType());
        json.put("address", QueryDoor.PATH + query.name() + offer.suffix());
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> JsonArray array(Collection<T> items, Function<T, JsonValue> json) {
        var array = new JsonArray();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
