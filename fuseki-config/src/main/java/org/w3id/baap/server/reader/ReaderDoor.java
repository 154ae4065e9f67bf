package org.w3id.baap.server.reader;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Sheet;
import org.w3id.baap.server.site.TextPlace;

import java.util.List;
import java.util.function.Supplier;

/** The reader, {@code /plan/baap-2017-draft}; {@code /plan/} leads to the main edition. */
public final class ReaderDoor extends SavedDoor {

    /** Below it lie the texts. */
    public static final String PATH = TextPlace.PATH;

    private static final long serialVersionUID = 1;
    private static final int SEE_OTHER = 303;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public ReaderDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        var texts = saved.served().once(Texts.class, Texts::of);
        var edition = ask.path().substring(Math.min(PATH.length(), ask.path().length()));
        if (edition.isEmpty()) {
            return new Reply.Redirect(SEE_OTHER, PATH + texts.main(), List.of());
        }
        texts.text(edition);
        return Sheet.of(ask, "reader.jte", () -> ReaderPage.of(ask, saved, texts, edition));
    }
}
