package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.List;
import java.util.function.Supplier;

/** An address that others look under and that is had at ours, e.g. {@code /.well-known/void}. */
final class Elsewhere extends Door<Served> {

    private static final long serialVersionUID = 1;
    private static final int SEE_OTHER = 303;

    private final String location;

    Elsewhere(Supplier<Served> current, String location) {
        super(current);
        this.location = location;
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        return new Reply.Redirect(SEE_OTHER, location, List.of());
    }
}
