package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers {@code /sitemap.xml} and, of a large one, its files, e.g. {@code /sitemap/2.xml}. */
final class SitemapDoor extends Door<Served> {

    static final String WHOLE = "/sitemap.xml";

    private static final long serialVersionUID = 1;

    // "/sitemap/2.xml"
    private static final Pattern FILE =
            Pattern.compile("/sitemap/(?<number>[1-9][0-9]{0,4})\\.xml");

    SitemapDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected String key(Ask ask) {
        return ask.origin() + ask.path();
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var sitemap = served.once(Sitemap.class, Sitemap::of);
        Reply.Body body =
                ask.path().equals(WHOLE) ? () -> sitemap.xml(ask.origin()) : file(sitemap, ask);
        return Reply.Representation.of(Form.XML.chosen(), ask.origin() + ask.path(), body);
    }

    private static Reply.Body file(Sitemap sitemap, Ask ask) {
        var file = FILE.matcher(ask.path());
        int number = file.matches() ? Integer.parseInt(file.group("number")) : 0;
        if (number < 1 || number > sitemap.files().size()) {
            throw new Refused(404, "No such file; " + WHOLE + " names them all.");
        }
        return () -> sitemap.file(number, ask.origin());
    }
}
