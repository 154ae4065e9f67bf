package org.w3id.baap.server.site;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.function.Supplier;

/** A door that answers from the saved queries, e.g. that of the coverage matrix. */
public abstract class SavedDoor extends Door<Served> {

    private static final long serialVersionUID = 1;

    private final transient Supplier<QueryCatalogue> catalogue;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    protected SavedDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current);
        this.catalogue = catalogue;
    }

    /** Decides what is answered, as a door does. */
    protected abstract Reply reply(Ask ask, Saved saved);

    @Override
    protected final Reply reply(Ask ask, Served served) {
        return reply(ask, new Saved(served, catalogue.get()));
    }
}
