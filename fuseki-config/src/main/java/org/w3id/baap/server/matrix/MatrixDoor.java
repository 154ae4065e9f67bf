package org.w3id.baap.server.matrix;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Sheet;

import java.util.function.Supplier;

/** The coverage matrix at {@code /matrix}; {@code /matrix?objective=2} shows one objective's. */
public final class MatrixDoor extends Door<Served> {

    /** Where it is. */
    public static final String PATH = MatrixPage.PATH;

    private static final long serialVersionUID = 1;

    private final transient Supplier<QueryCatalogue> catalogue;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public MatrixDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current);
        this.catalogue = catalogue;
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var objective = ask.parameter("objective").filter(code -> !code.isEmpty());
        return Sheet.of(
                ask,
                "matrix.jte",
                () -> MatrixPage.of(ask, new Saved(served, catalogue.get()), objective));
    }
}
