package org.w3id.baap.server.search;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Sheet;

import java.util.function.Supplier;

/** The search, {@code /search?q=climate+change}, or with a facet {@code &objective=2}. */
public final class SearchDoor extends SavedDoor {

    /** Where it is. */
    public static final String PATH = "/search";

    private static final long serialVersionUID = 1;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public SearchDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        var sought = Sought.of(ask);
        return Sheet.of(ask, "search.jte", () -> SearchPage.of(ask, saved, sought));
    }
}
