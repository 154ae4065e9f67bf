package org.w3id.baap.server.site;

import org.apache.jena.atlas.json.JsonObject;
import org.w3id.baap.ontology.Addresses;

/** What search engines read in a page: schema.org in JSON-LD, e.g. a {@code WebPage}. */
public record StructuredData(JsonObject json) {

    /** The vocabulary. */
    public static final String SCHEMA = "https://schema.org/";

    /** A page of this server about the release with a hash. */
    public static StructuredData webPage(String title, String path, String hash) {
        var page = typed("WebPage", Addresses.BASE + path.substring(1));
        page.put("@context", SCHEMA);
        page.put("name", title);
        page.put("isPartOf", typed("Dataset", Addresses.id("dataset")));
        page.put("version", hash);
        return new StructuredData(page);
    }

    /** A thing with its class, e.g. {@code Dataset}, and address. */
    public static JsonObject typed(String type, String address) {
        var object = new JsonObject();
        object.put("@type", type);
        object.put("@id", address);
        return object;
    }

    // Inside a script nothing is escaped but what JSON escapes; these stand in its texts only.
    String script() {
        return json.toString()
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }
}
