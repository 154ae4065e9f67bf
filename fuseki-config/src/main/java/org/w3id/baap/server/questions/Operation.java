package org.w3id.baap.server.questions;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Form;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A saved query as an operation of OpenAPI, e.g. {@code GET /query/outputs-of-goal}. */
record Operation(SavedQuery query, Codes codes) {

    private static final int EXAMPLES = 3;
    private static final int LARGEST_NUMBER = 999_999;

    private static final Map<String, String> REFUSALS =
            Map.of(
                    "304", "NotModified",
                    "400", "BadRequest",
                    "404", "NotFound",
                    "406", "NotAcceptable",
                    "502", "StoreFails",
                    "503", "TooLong",
                    "504", "StoreTooSlow");

    JsonObject json() {
        var json = new JsonObject();
        json.put("operationId", query.name());
        json.put("summary", query.summary());
        json.put("description", query.description() + "\n\nFor: " + audience() + ".");
        var tags = new JsonArray();
        query.tags().forEach(tags::add);
        json.put("tags", tags);
        json.put("parameters", parameters());
        json.put("responses", responses());
        return json;
    }

    private String audience() {
        return query.audience().stream()
                .map(audience -> audience.name().toLowerCase(Locale.ROOT) + "s")
                .collect(Collectors.joining(", "));
    }

    private JsonArray parameters() {
        var parameters = new JsonArray();
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (Offer.givesRows(query)) {
            parameters.add(OpenApi.reference("parameters", Window.LIMIT));
            parameters.add(OpenApi.reference("parameters", Window.OFFSET));
        }
        return parameters;
    }

    private JsonObject parameter(Parameter parameter) {
        var json = new JsonObject();
        json.put("name", parameter.name());
        json.put("in", "query");
        json.put("required", false);
        json.put("description", takes(parameter));
        json.put("schema", schema(parameter));
        if (parameter.type() == Parameter.Type.THING) {
            json.put("examples", examples(parameter));
        }
        return json;
    }

    private String takes(Parameter parameter) {
        return switch (parameter.type()) {
            case THING ->
                    "A code or an address; all of them: `"
                            + PickList.address(query, parameter)
                            + "`.";
            case TEXT -> parameter.choices().isEmpty() ? "Words." : "One of the words listed.";
            case INTEGER -> "A whole number.";
        };
    }

    private static JsonObject schema(Parameter parameter) {
        var schema = new JsonObject();
        if (parameter.type() == Parameter.Type.INTEGER) {
            schema.put("type", "integer");
            schema.put("minimum", 0);
            schema.put("maximum", LARGEST_NUMBER);
            parameter.fallback().ifPresent(f -> schema.put("default", Integer.parseInt(f)));
            return schema;
        }
        schema.put("type", "string");
        parameter.fallback().ifPresent(f -> schema.put("default", f));
        if (!parameter.choices().isEmpty()) {
            var choices = new JsonArray();
            parameter.choices().forEach(choices::add);
            schema.put("enum", choices);
        }
        return schema;
    }

    private JsonObject examples(Parameter parameter) {
        var examples = new JsonObject();
        // the first one is filled in by readers of this: nothing, or what it stands for
        var open = new JsonObject();
        open.put("summary", parameter.fallback().orElse("left out"));
        open.put("value", parameter.fallback().orElse(""));
        examples.put("default", open);
        PickList.of(parameter, codes).stream()
                .limit(EXAMPLES)
                .forEach(
                        choice -> {
                            var example = new JsonObject();
                            example.put("summary", choice.value() + " (" + choice.label() + ")");
                            example.put("value", choice.value());
                            examples.put(choice.value().replaceAll("[^\\w.-]", "-"), example);
                        });
        return examples;
    }

    private JsonObject responses() {
        var found = new JsonObject();
        found.put("description", Offer.givesRows(query) ? "The rows." : "The graph.");
        found.put("headers", headers());
        found.put("content", content());
        var responses = new JsonObject();
        responses.put("200", found);
        REFUSALS.keySet().stream()
                .sorted()
                .forEach(s -> responses.put(s, OpenApi.reference("responses", REFUSALS.get(s))));
        return responses;
    }

    private JsonObject headers() {
        var headers = new JsonObject();
        headers.put("ETag", OpenApi.reference("headers", "ETag"));
        headers.put("Content-Location", OpenApi.reference("headers", "ContentLocation"));
        if (Offer.givesRows(query)) {
            headers.put("Link", OpenApi.reference("headers", "Link"));
        }
        return headers;
    }

    private JsonObject content() {
        var content = new JsonObject();
        for (var offer : Offer.of(query)) {
            var form = new JsonObject();
            form.put("schema", schema(offer.choice().form()));
            content.put(offer.choice().mediaType(), form);
        }
        return content;
    }

    private JsonObject schema(Form form) {
        if (form.equals(Form.RESULTS_JSON)) {
            return RowSchema.results(query);
        }
        if (form.equals(Form.JSON_LD)) {
            var object = new JsonObject();
            object.put("type", "object");
            return object;
        }
        return RowSchema.text(query);
    }
}
