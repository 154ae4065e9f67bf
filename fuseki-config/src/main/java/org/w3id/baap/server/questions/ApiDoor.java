package org.w3id.baap.server.questions;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.http.Reply.Manner;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Sheet;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A page to try every address on, {@code /api}: what {@code /openapi.json} describes, as a list and
 * in Swagger UI. All it loads comes from this server.
 */
public final class ApiDoor extends Door<Served> {

    /** Where it is; its files lie below. */
    public static final String PATH = "/api";

    private static final long serialVersionUID = 1;

    private static final Map<String, Reply.Representation> FILES =
            Map.of(
                    SwaggerUi.path(SwaggerUi.SCRIPT),
                    file(SwaggerUi.SCRIPT, Form.of("text/javascript", "js")),
                    SwaggerUi.path(SwaggerUi.STYLE),
                    file(SwaggerUi.STYLE, Form.CSS));

    private final transient Supplier<QueryCatalogue> catalogue;
    private final String version;

    /**
     * The suppliers give the release of the moment, and the queries when first asked for.
     *
     * @param version of the software
     */
    public ApiDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue, String version) {
        super(current);
        this.catalogue = catalogue;
        this.version = version;
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        if (ask.path().equals(PATH) || ask.path().equals(PATH + "/")) {
            return Sheet.of(ask, "api.jte", () -> page(ask, served)).in(SwaggerUi.MANNER);
        }
        var file = FILES.get(ask.path());
        if (file == null) {
            throw new Refused(404, "There is no such file; the page is at " + PATH + ".");
        }
        return file;
    }

    private ApiPage page(Ask ask, Served served) {
        return ApiPage.of(ask, served, new OpenApi(catalogue.get(), version, served.codes()));
    }

    private static Reply.Representation file(String name, Form form) {
        return Reply.Representation.of(
                        form.chosen(), SwaggerUi.path(name), () -> SwaggerUi.file(name).bytes())
                .in(Manner.FOR_EVER);
    }
}
