package org.w3id.baap.server.home;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Sheet;

import java.util.function.Supplier;

/** The home page, {@code /}. */
public final class HomeDoor extends Door<Served> {

    private static final long serialVersionUID = 1;

    private final transient Supplier<QueryCatalogue> catalogue;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public HomeDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current);
        this.catalogue = catalogue;
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        return Sheet.of(
                ask, "home.jte", () -> HomePage.of(ask, new Saved(served, catalogue.get())));
    }
}
