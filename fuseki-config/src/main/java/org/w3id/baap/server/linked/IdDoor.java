package org.w3id.baap.server.linked;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.util.function.Supplier;

/**
 * {@code /id/…}: things themselves cannot be sent, so 303 leads to the document about each, which
 * then goes out in the form that the client asks for: one hop.
 */
final class IdDoor extends Door<Served> {

    static final String PATH = "/id/";
    private static final long serialVersionUID = 1;

    IdDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var name = ask.path().substring(Math.min(PATH.length(), ask.path().length()));
        var thing =
                Description.reading(
                                served,
                                () ->
                                        Thing.own(name)
                                                .filter(
                                                        one ->
                                                                one.occursIn(
                                                                        served.dataset()
                                                                                .getDefaultGraph())))
                        .orElseThrow(() -> Directory.nothing(served, ask.path(), name));
        return new Reply.Redirect(303, thing.document(), Signposts.of(served, thing).headers());
    }
}
