package org.w3id.baap.server.questions;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Sheet;

import java.util.function.Supplier;

/**
 * A page to try every address on, {@code /api}: what {@code /openapi.json} describes, as a list and
 * in Swagger UI. All it loads comes from this server.
 */
public final class ApiDoor extends SavedDoor {

    /** Where it is; its files lie below. */
    public static final String PATH = "/api";

    private static final long serialVersionUID = 1;

    private final String version;

    /**
     * The suppliers give the release of the moment, and the queries when first asked for.
     *
     * @param version of the software
     */
    public ApiDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue, String version) {
        super(current, catalogue);
        this.version = version;
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        if (ask.path().equals(PATH) || ask.path().equals(PATH + "/")) {
            return Sheet.of(ask, "api.jte", () -> page(ask, saved)).in(SwaggerUi.MANNER);
        }
        return SwaggerUi.FILES
                .find(ask)
                .orElseThrow(
                        () ->
                                new Refused(
                                        404,
                                        "There is no such file; the page is at " + PATH + "."));
    }

    private ApiPage page(Ask ask, Saved saved) {
        var description = new OpenApi(saved.catalogue(), version, saved.served().codes());
        return ApiPage.of(ask, saved.served(), description);
    }
}
