package org.w3id.baap.server.findings;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Sheet;

import java.util.function.Supplier;

/**
 * The findings at {@code /findings}; {@code /findings?kind=code-without-dot} shows those of a kind,
 * {@code ?severity=Warning} those of a degree.
 */
public final class FindingsDoor extends Door<Served> {

    /** Where it is. */
    public static final String PATH = "/findings";

    private static final long serialVersionUID = 1;

    private final transient Supplier<QueryCatalogue> catalogue;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public FindingsDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current);
        this.catalogue = catalogue;
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var wanted = Wanted.of(ask);
        return Sheet.of(
                ask,
                "findings.jte",
                () -> FindingsPage.of(ask, new Saved(served, catalogue.get()), wanted));
    }
}
