package org.w3id.baap.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that comes with this software, e.g. {@code web/baap.css}. */
public record WebFile(String resource) {

    private static final String OWN = "/fuseki-config/web/";

    /** One of our own, e.g. {@code api/openapi.json}. */
    public static WebFile own(String name) {
        return new WebFile(OWN + name);
    }

    /** One of our own, if it is there. */
    static Optional<WebFile> find(String name) {
        return Optional.of(own(name))
                .filter(file -> WebFile.class.getResource(file.resource()) != null);
    }

    /** What is in it. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** What is in it. */
    public byte[] bytes() {
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
