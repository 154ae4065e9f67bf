package org.w3id.baap.server.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that comes with this software, e.g. {@code web/api/start.js}. */
record WebFile(String resource) {

    private static final String OWN = "/fuseki-config/web/api/";

    /** One of our own. */
    static WebFile own(String name) {
        return new WebFile(OWN + name);
    }

    static String text(String name) {
        return new String(own(name).bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        try (var in = WebFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
