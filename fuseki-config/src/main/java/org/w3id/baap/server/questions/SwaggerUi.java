package org.w3id.baap.server.questions;

import org.w3id.baap.server.http.Reply.Manner;
import org.w3id.baap.server.site.WebFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The page's comfort that comes with this software, in its one version, e.g. {@code 5.34.1}. */
final class SwaggerUi {

    static final String SCRIPT = "swagger-ui-bundle.js";
    static final String STYLE = "swagger-ui.css";

    /** For a page with it: it draws its icons from data: addresses. */
    static final Manner MANNER =
            Manner.page(
                    Manner.PAGE
                            .policy()
                            .orElseThrow()
                            .replace("img-src 'self'", "img-src 'self' data:"));

    private static final String VERSION = version();

    private SwaggerUi() {}

    /** Of a file, with the version in it, so that it never changes. */
    static String path(String file) {
        return ApiDoor.PATH + "/" + VERSION + "/" + file;
    }

    static WebFile file(String name) {
        return new WebFile("/META-INF/resources/webjars/swagger-ui/" + VERSION + "/" + name);
    }

    /** As its jar says. */
    private static String version() {
        var properties = new Properties();
        try {
            var said = new WebFile("/META-INF/maven/org.webjars/swagger-ui/pom.properties");
            properties.load(new ByteArrayInputStream(said.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
