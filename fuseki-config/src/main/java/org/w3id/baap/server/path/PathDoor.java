package org.w3id.baap.server.path;

import org.w3id.baap.queries.Code;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Templates;

import java.util.List;
import java.util.function.Supplier;

/** The path tracer, e.g. {@code /path?from=wtdc-res/34&to=target/13.1}. */
public final class PathDoor extends SavedDoor {

    /** Where it is. */
    public static final String PATH = "/path";

    private static final List<String> NAMES = List.of("from", "to");
    private static final long serialVersionUID = 1;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public PathDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        if (!NAMES.containsAll(ask.singleParameters().keySet())) {
            throw new Refused(400, "A path takes " + String.join(" and ", NAMES) + ".", NAMES);
        }
        return Reply.Representation.of(Form.HTML.chosen(), ask.identity(), () -> html(ask, saved));
    }

    private static byte[] html(Ask ask, Saved saved) {
        var page = PathPage.of(ask, saved);
        var html = Templates.render("path.jte", page);
        if (page.problem().isEmpty()) {
            return html;
        }
        var choices =
                page.ends().stream()
                        .flatMap(end -> end.choices().stream())
                        .map(Code::full)
                        .toList();
        throw new Refused(400, page.problem(), choices).on(problem -> html);
    }
}
