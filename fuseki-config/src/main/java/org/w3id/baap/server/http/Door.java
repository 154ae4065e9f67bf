package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * An address, or all below one, that answers GET and HEAD from the release that is current when the
 * request comes, e.g. {@code /query/*}.
 *
 * @param <G> what it answers from
 */
public abstract class Door<G extends Generation> extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final transient Supplier<G> current;

    /** The supplier gives the release of the moment; a request asks it once. */
    protected Door(Supplier<G> current) {
        this.current = current;
    }

    /**
     * Decides what is answered. Cheap: what costs waits in the body of the representation.
     *
     * @throws Refused with the status and reason if nothing is
     */
    protected abstract Reply reply(Ask ask, G release);

    /**
     * Equal for requests with the same answer; a door that names this server in its answers adds
     * {@link Ask#origin}.
     */
    protected String key(Ask ask) {
        return ask.key();
    }

    private static Reply forReader(Reply reply, Language language) {
        return switch (reply) {
            case Reply.Redirect redirect -> redirect;
            case Reply.Representation representation -> representation.in(language);
        };
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var ask = Ask.of(request);
            var release = current.get();
            new Exchange(request, response, release)
                    .answer(key(ask), () -> forReader(reply(ask, release), ask.language()));
        } catch (Refused e) {
            e.send(request, response);
        } catch (RuntimeException e) {
            LOG.error("{} failed", request.getRequestURI(), e);
            new Problem(500, "This could not be answered; it has been logged.")
                    .send(request, response);
        }
    }
}
