package org.w3id.baap.server.questions;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Page;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.WebFile;

import java.util.List;
import java.util.function.Supplier;

/**
 * What can be asked of this server, in OpenAPI 3.1: a frame that people write, {@code
 * web/api/openapi.json}, and in it one operation for each saved query.
 *
 * @param version of the software
 * @param codes what the things of the release are called, for examples
 */
public record OpenApi(QueryCatalogue catalogue, String version, Codes codes) {

    /** Where it is. */
    public static final String PATH = "/openapi.json";

    /** The description of the release of the moment. */
    public static Page<Served> page(
            Supplier<Served> current, Supplier<QueryCatalogue> catalogue, String version) {
        return Page.of(
                current,
                Form.JSON,
                served -> new OpenApi(catalogue.get(), version, served.codes()).document() + "\n");
    }

    JsonObject document() {
        var document = JSON.parse(WebFile.own("api/openapi.json").text());
        document.getObj("info").put("version", version);
        var components = document.getObj("components");
        components
                .getObj("parameters")
                .getObj(Window.LIMIT)
                .getObj("schema")
                .put("maximum", Window.MOST_ROWS);
        components
                .getObj("parameters")
                .getObj(Window.OFFSET)
                .getObj("schema")
                .put("maximum", Window.FARTHEST);
        var paths = document.getObj("paths");
        var schemas = components.getObj("schemas");
        for (var query : catalogue.list()) {
            var path = new JsonObject();
            path.put("get", new Operation(query, codes).json());
            paths.put(QueryDoor.PATH + query.name(), path);
            if (Offer.givesRows(query)) {
                schemas.put(query.name(), RowSchema.of(query));
            }
        }
        return document;
    }

    /** Of a part that all share, e.g. {@code #/components/schemas/Problem}. */
    static JsonObject reference(String... parts) {
        var reference = new JsonObject();
        reference.put("$ref", "#/components/" + String.join("/", List.of(parts)));
        return reference;
    }
}
