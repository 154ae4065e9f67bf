package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lists the releases that are here: a feed at {@code /release/feed.atom}, their files at {@code
 * /release/files.csv}, a page for readers.
 */
final class ReleasesDoor extends Door<Served> {

    static final String FEED = DumpDoor.PATH + "feed.atom";
    static final String FILES = DumpDoor.PATH + "files.csv";

    private static final Map<String, Form> OWN = Map.of(FEED, Form.ATOM, FILES, Form.CSV);

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
        var choice =
                Optional.ofNullable(OWN.get(ask.path()))
                        .map(Form::chosen)
                        .orElseGet(() -> ask.negotiated(List.of(Form.HTML, Form.ATOM, Form.CSV)));
        var releases = served.once(Announcement.All.class, Announcement.All::of).newestFirst();
        return new Reply.Representation(
                choice,
                ask.origin() + DumpDoor.PATH,
                () -> written(choice.form(), ask, served, releases),
                Stream.of(FEED, FILES).map(ReleasesDoor::alternate).toList(),
                Optional.empty());
    }

    private static byte[] written(Form form, Ask ask, Served served, List<Announcement> releases) {
        if (form.equals(Form.ATOM)) {
            return new Feed(releases, ask.origin()).xml();
        }
        return form.equals(Form.CSV)
                ? FileRows.csv(releases, ask.origin())
                : Templates.render("releases.jte", ReleasesPage.of(ask, served, releases));
    }

    private static String alternate(String path) {
        return "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(path, OWN.get(path).mediaType());
    }
}
