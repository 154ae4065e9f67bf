package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Templates;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lists the releases that are here: a feed at {@code /release/feed.atom}, a page for readers. */
final class ReleasesDoor extends Door<Served> {

    static final String FEED = DumpDoor.PATH + "feed.atom";

    private static final long serialVersionUID = 1;

    ReleasesDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected String key(Ask ask) {
        return ask.origin() + ask.key();
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        boolean feed = ask.path().equals(FEED);
        var choice = feed ? Form.ATOM.chosen() : ask.negotiated(List.of(Form.HTML, Form.ATOM));
        var releases = served.once(Announcement.All.class, Announcement.All::of).newestFirst();
        return new Reply.Representation(
                choice,
                ask.origin() + DumpDoor.PATH,
                () ->
                        choice.form().equals(Form.ATOM)
                                ? new Feed(releases, ask.origin()).xml()
                                : Templates.render(
                                        "releases.jte", ReleasesPage.of(ask, served, releases)),
                List.of(
                        "<"
                                + FEED
                                + ">; rel=\"alternate\"; type=\""
                                + Form.ATOM.mediaType()
                                + "\""),
                Optional.empty());
    }
}
