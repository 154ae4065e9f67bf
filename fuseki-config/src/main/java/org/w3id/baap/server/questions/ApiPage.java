package org.w3id.baap.server.questions;

import org.w3id.baap.server.http.Accept.Choice;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.http.Reply.Manner;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.WebFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * A page to try every address on, {@code /api}: Swagger UI over {@code /openapi.json}. All it loads
 * comes from this server.
 */
public final class ApiPage extends Door<Served> {

    /** Where it is; its files lie below. */
    public static final String PATH = "/api";

    private static final long serialVersionUID = 1;

    private static final Form SCRIPT = Form.of("text/javascript", "js");
    private static final Form STYLE = Form.of("text/css", "css");

    // Swagger UI draws its icons from data: addresses; its styles go through the DOM, not markup
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final String VERSION = version();
    private static final String BUNDLED = "/META-INF/resources/webjars/swagger-ui/" + VERSION + "/";

    private static final Map<String, Reply.Representation> FILES =
            Map.of(
                    PATH,
                    page(),
                    PATH + "/",
                    page(),
                    PATH + "/start.js",
                    own("start.js", SCRIPT),
                    PATH + "/style.css",
                    own("style.css", STYLE),
                    bundledPath("swagger-ui-bundle.js"),
                    bundled("swagger-ui-bundle.js", SCRIPT),
                    bundledPath("swagger-ui.css"),
                    bundled("swagger-ui.css", STYLE));

    /** The supplier gives the release of the moment. */
    public ApiPage(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served release) {
        var file = FILES.get(ask.path());
        if (file == null) {
            throw new Refused(404, "There is no such file; the page is at " + PATH + ".");
        }
        return file;
    }

    /** Of Swagger UI, as its jar says. */
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

    private static Reply.Representation page() {
        return of(
                        Form.HTML,
                        PATH,
                        () ->
                                WebFile.own("api/index.html")
                                        .text()
                                        .replace("VERSION", VERSION)
                                        .getBytes(StandardCharsets.UTF_8))
                .in(Manner.page(POLICY));
    }

    private static Reply.Representation own(String name, Form form) {
        return of(form, PATH + "/" + name, () -> WebFile.own("api/" + name).bytes());
    }

    private static Reply.Representation bundled(String name, Form form) {
        return of(form, bundledPath(name), () -> new WebFile(BUNDLED + name).bytes())
                .in(Manner.FOR_EVER);
    }

    private static String bundledPath(String name) {
        return PATH + "/" + VERSION + "/" + name;
    }

    private static Reply.Representation of(Form form, String identity, Reply.Body body) {
        return Reply.Representation.of(new Choice(form, form.mediaType()), identity, body);
    }
}
