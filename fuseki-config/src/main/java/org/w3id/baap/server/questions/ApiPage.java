package org.w3id.baap.server.questions;

import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be asked of this server, as its template shows it.
 *
 * @param calls that people wrote down, e.g. {@code GET /version}
 * @param queries the saved ones
 */
public record ApiPage(Frame frame, List<Call> calls, List<Call> queries) {

    /**
     * An operation of {@code /openapi.json}.
     *
     * @param method e.g. {@code GET}
     * @param path e.g. {@code /query/outputs-of-goal}
     * @param question that it answers
     * @param takes the names of its parameters, e.g. {@code goal}
     * @param gives the media types of its answer, e.g. {@code text/csv}
     */
    public record Call(
            String method, String path, String question, List<String> takes, List<String> gives) {

        public Call {
            takes = List.copyOf(takes);
            gives = List.copyOf(gives);
        }

        /** Whether it can be asked as it stands, e.g. not {@code /query/{name}/choices/…}. */
        public boolean isLink() {
            return method.equals("GET") && !path.contains("{");
        }
    }

    public ApiPage {
        calls = List.copyOf(calls);
        queries = List.copyOf(queries);
    }

    static ApiPage of(Ask ask, Served served, OpenApi description) {
        var document = description.document();
        var calls =
                document.getObj("paths").entrySet().stream()
                        .flatMap(path -> calls(document, path.getKey(), path.getValue()))
                        .toList();
        var saved =
                description.catalogue().list().stream()
                        .map(query -> QueryDoor.PATH + query.name())
                        .toList();
        return new ApiPage(
                Frame.of("API", ApiDoor.PATH, ask, served.release())
                        .with(new Frame.Data("OpenAPI 3.1", Form.JSON.mediaType(), OpenApi.PATH))
                        .with(QueryList.DATA)
                        .withGraph("queries", served)
                        .loading(
                                SwaggerUi.FILES.style(),
                                "api.css",
                                SwaggerUi.FILES.script(),
                                "api.js"),
                calls.stream().filter(call -> !saved.contains(call.path())).toList(),
                calls.stream().filter(call -> saved.contains(call.path())).toList());
    }

    private static Stream<Call> calls(JsonObject document, String path, JsonValue operations) {
        return operations.getAsObject().entrySet().stream()
                .map(
                        operation ->
                                call(
                                        document,
                                        operation.getKey().toUpperCase(Locale.ROOT),
                                        path,
                                        operation.getValue().getAsObject()));
    }

    private static Call call(
            JsonObject document, String method, String path, JsonObject operation) {
        var answer = resolved(document, operation.getObj("responses").get("200"));
        return new Call(
                method,
                path,
                operation.getString("summary"),
                operation.hasKey("parameters")
                        ? operation.get("parameters").getAsArray().stream()
                                .map(one -> resolved(document, one).getString("name"))
                                .toList()
                        : List.of(),
                List.copyOf(answer.getObj("content").keySet()));
    }

    // {"$ref": "#/components/parameters/limit"}
    private static JsonObject resolved(JsonObject document, JsonValue value) {
        var object = value.getAsObject();
        if (!object.hasKey("$ref")) {
            return object;
        }
        var found = document;
        for (var step : object.getString("$ref").substring("#/".length()).split("/")) {
            found = found.getObj(step);
        }
        return found;
    }
}
