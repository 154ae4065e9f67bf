package org.w3id.baap.server.findings;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Sheet;

import java.util.function.Supplier;

/**
 * The findings at {@code /findings}; {@code /findings?kind=code-without-dot} shows those of a kind,
 * {@code ?severity=Warning} those of a degree.
 */
public final class FindingsDoor extends SavedDoor {

    /** Where it is. */
    public static final String PATH = "/findings";

    private static final long serialVersionUID = 1;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public FindingsDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        var wanted = Wanted.of(ask);
        return Sheet.of(ask, "findings.jte", () -> FindingsPage.of(ask, saved, wanted));
    }
}
