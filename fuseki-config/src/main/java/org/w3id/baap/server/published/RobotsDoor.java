package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Tells search engines where the sitemap is, and to leave queries alone: {@code /robots.txt}. */
final class RobotsDoor extends Door<Served> {

    private static final long serialVersionUID = 1;

    RobotsDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected String key(Ask ask) {
        return ask.origin() + ask.path();
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        return Reply.Representation.of(
                Form.TEXT.chosen(),
                key(ask),
                () -> text(ask.origin()).getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(String origin) {
        return """
        User-agent: *
        Disallow: /sparql?
        Sitemap: %ssitemap.xml
        """
                .formatted(origin);
    }
}
