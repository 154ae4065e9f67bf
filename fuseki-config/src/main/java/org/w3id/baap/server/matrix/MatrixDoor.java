package org.w3id.baap.server.matrix;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Sheet;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The coverage matrix at {@code /matrix}, with {@code .csv} and {@code .xlsx}; {@code
 * /matrix?objective=2} shows one objective's, {@code ?goal=13} the targets of a goal, and {@code
 * /matrix/2.3/13} the sentences behind a cell.
 */
public final class MatrixDoor extends SavedDoor {

    /** Where it is. */
    public static final String PATH = "/matrix";

    static final Form XLSX =
            Form.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** All addresses that it answers at. */
    public static final List<String> PATHS =
            List.of(PATH, PATH + Form.CSV.suffix(), PATH + XLSX.suffix(), PATH + "/*");

    private static final long serialVersionUID = 1;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public MatrixDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        if (ask.path().startsWith(CellPage.PATH)) {
            return Sheet.of(ask, "cell.jte", () -> CellPage.of(ask, saved));
        }
        var wanted = Wanted.of(ask);
        return switch (ask.path().substring(PATH.length())) {
            case ".csv" -> table(ask, Form.CSV, saved, wanted, MatrixRows::csv);
            case ".xlsx" -> table(ask, XLSX, saved, wanted, c -> CoverageBook.of(c).bytes());
            default -> Sheet.of(ask, "matrix.jte", () -> MatrixPage.of(ask, saved, wanted));
        };
    }

    private static Reply table(
            Ask ask, Form form, Saved saved, Wanted wanted, Function<Coverage, byte[]> write) {
        return Reply.Representation.of(
                form.chosen(),
                ask.identity(),
                () -> write.apply(Coverage.of(saved, wanted, ask.language())));
    }
}
