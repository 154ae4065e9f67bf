package org.w3id.baap.server.site;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** {@code /web/…}: the style sheets, scripts and pictures of the pages, e.g. {@code baap.css}. */
public final class Asset extends Door<Served> {

    /** Below it lie the files. */
    public static final String PATH = "/web/";

    private static final long serialVersionUID = 1;

    // "baap.css"; nothing that leads out of the folder
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg)");

    private static final List<Form> FORMS =
            List.of(Form.CSS, Form.of("text/javascript", "js"), Form.of("image/svg+xml", "svg"));

    /** The supplier gives the release of the moment. */
    public Asset(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var name = ask.path().substring(Math.min(PATH.length(), ask.path().length()));
        if (!NAME.matcher(name).matches()) {
            throw missing();
        }
        var file = WebFile.find(name).orElseThrow(Asset::missing);
        var form =
                Form.withSuffix(name.substring(name.indexOf('.') + 1), FORMS)
                        .orElseThrow(Asset::missing);
        return Reply.Representation.of(form.chosen(), ask.path(), file::bytes);
    }

    private static Refused missing() {
        return new Refused(404, "There is no such file.");
    }
}
