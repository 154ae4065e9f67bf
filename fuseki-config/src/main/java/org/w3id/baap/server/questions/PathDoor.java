package org.w3id.baap.server.questions;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.List;
import java.util.function.Supplier;

/**
 * {@code /path?from=wtdc-res/34&to=13.1}: a short address for the saved query that tells how one
 * thing leads to another.
 */
public final class PathDoor extends Door<Served> {

    /** Where it is. */
    public static final String PATH = "/path";

    private static final long serialVersionUID = 1;
    private static final int SEE_OTHER = 303;

    /** The supplier gives the release of the moment. */
    public PathDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        return new Reply.Redirect(SEE_OTHER, ask.at(QueryDoor.PATH + "path").address(), List.of());
    }
}
