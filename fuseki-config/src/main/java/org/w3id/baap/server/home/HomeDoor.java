package org.w3id.baap.server.home;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Sheet;

import java.util.function.Supplier;

/** The home page, {@code /}. */
public final class HomeDoor extends SavedDoor {

    private static final long serialVersionUID = 1;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public HomeDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        return Sheet.of(ask, "home.jte", () -> HomePage.of(ask, saved));
    }
}
