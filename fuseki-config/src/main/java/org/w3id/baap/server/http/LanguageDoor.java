package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code /language?to=ar&back=/matrix}: lets the browser keep a choice of language, for a year, and
 * goes back to the page. Nothing is kept here.
 */
public final class LanguageDoor extends HttpServlet {

    /** Where it is. */
    public static final String PATH = "/language";

    private static final long serialVersionUID = 1;
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;
    private static final int SEE_OTHER = 303;

    // a path of this server, and no "//elsewhere.example"
    private static final Pattern HERE = Pattern.compile("/(?!/)[!-~&&[^\\\\]]*");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var ask = Ask.of(request);
            var language = Language.named(ask.parameter("to").orElse(""));
            response.setHeader(
                    "Set-Cookie",
                    "%s=%s; Path=/; Max-Age=%d; SameSite=Lax"
                            .formatted(Language.COOKIE, language.tag(), YEAR_SECONDS));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", back(ask.parameter("back")));
            response.setStatus(SEE_OTHER);
        } catch (Refused e) {
            e.send(request, response);
        }
    }

    private static String back(Optional<String> path) {
        return path.filter(p -> HERE.matcher(p).matches()).orElse("/");
    }
}
