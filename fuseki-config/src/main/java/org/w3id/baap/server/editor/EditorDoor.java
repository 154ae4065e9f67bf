package org.w3id.baap.server.editor;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.http.Reply.Manner;
import org.w3id.baap.server.served.Served;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    private static final Map<String, Reply.Representation> FILES =
            Map.of(
                    Yasgui.path(Yasgui.SCRIPT),
                    file(Yasgui.SCRIPT, Form.of("text/javascript", "js")),
                    Yasgui.path(Yasgui.STYLE),
                    file(Yasgui.STYLE, Form.CSS));

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
        var file = FILES.get(ask.path());
        if (file == null) {
            throw new Refused(404, "There is no such file; the editor is at /sparql.");
        }
        return file;
    }

    private static Reply.Representation file(String name, Form form) {
        return Reply.Representation.of(
                        form.chosen(), Yasgui.path(name), () -> Yasgui.file(name).bytes())
                .in(Manner.FOR_EVER);
    }
}
