package org.w3id.baap.server.reader;

import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.Code;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;

import java.util.ArrayList;
import java.util.List;

/**
 * The reader as its template shows it.
 *
 * @param about the page about the edition
 * @param others the other editions of the release
 */
public record ReaderPage(Frame frame, String about, List<Code> others, Reading reading) {

    public ReaderPage {
        others = List.copyOf(others);
    }

    static ReaderPage of(Ask ask, Saved saved, Texts texts, String edition) {
        var others = new ArrayList<>(saved.served().codes().of(Parameter.EDITION));
        var shown = others.stream().filter(code -> code.code().equals(edition)).findFirst();
        shown.ifPresent(others::remove);
        var readings = saved.served().once(Reading.All.class, served -> new Reading.All());
        return new ReaderPage(
                frame(ask, saved, edition, shown.map(Code::label).orElse(edition)),
                Thing.link(Addresses.id(edition)).orElse("/"),
                others,
                readings.of(edition, () -> Reading.of(saved, texts.text(edition), edition)));
    }

    private static Frame frame(Ask ask, Saved saved, String edition, String title) {
        var file = "/release/%s/sources/%s.txt".formatted(saved.served().release().hash(), edition);
        return Frame.of(title, ask, saved.served())
                .with(new Frame.Data("Text", Form.TEXT.mediaType(), file))
                .withGraph(edition + "/text", saved.served())
                .with(Frame.Data.csv("/query/marks-in-text.csv?edition=" + edition))
                .from("passages-of-text")
                .from("marks-in-text")
                .loading("reader.css", "reader.js");
    }
}
