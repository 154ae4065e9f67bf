package org.w3id.baap.server.questions;

import org.w3id.baap.server.http.Reply.Manner;
import org.w3id.baap.server.site.Webjar;

/** The page's comfort that comes with this software, in its one version, e.g. {@code 5.34.1}. */
final class SwaggerUi {

    static final Webjar FILES =
            Webjar.of(
                    ApiDoor.PATH + "/",
                    "org.webjars/swagger-ui",
                    "",
                    "swagger-ui-bundle.js",
                    "swagger-ui.css");

    /** For a page with it: it draws its icons from data: addresses. */
    static final Manner MANNER =
            Manner.page(
                    Manner.PAGE
                            .policy()
                            .orElseThrow()
                            .replace("img-src 'self'", "img-src 'self' data:"));

    private SwaggerUi() {}
}
