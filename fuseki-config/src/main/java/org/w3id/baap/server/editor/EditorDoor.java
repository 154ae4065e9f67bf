package org.w3id.baap.server.editor;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What the editor loads: its script and style sheet, e.g. {@code /editor/4.5.0/yasgui.min.js}, and
 * {@code /editor/terms.json}, by which it completes what is typed.
 */
public final class EditorDoor extends Door<Served> {

    /** Below it lie the files. */
    public static final String PATH = "/editor/";

    static final String TERMS = PATH + "terms.json";

    private static final long serialVersionUID = 1;

    /** The supplier gives the release of the moment. */
    public EditorDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        if (ask.path().equals(TERMS)) {
            return Reply.Representation.of(
                    Form.JSON.chosen(),
                    TERMS,
                    () -> (Terms.of(served).json() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Yasgui.FILES
                .find(ask)
                .orElseThrow(
                        () -> new Refused(404, "There is no such file; the editor is at /sparql."));
    }
}
