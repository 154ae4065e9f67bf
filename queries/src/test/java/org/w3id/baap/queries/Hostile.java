package org.w3id.baap.queries;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What no query may fall for, e.g. {@code > } UNION { ?s ?p ?o } #}; the server's tests read it
 * too.
 */
final class Hostile {

    private static final Path FILE = Path.of("src/test/resources/hostile.json");

    private Hostile() {}

    static List<String> texts() {
        try {
            return JSON.parseAny(Files.readString(FILE)).getAsArray().stream()
                    .map(Hostile::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonValue value) {
        return value.isString() ? value.getAsString().value() : text(value.getAsObject());
    }

    private static String text(JsonObject repeated) {
        int times = repeated.get("times").getAsNumber().value().intValue();
        return repeated.getString("start") + repeated.getString("again").repeat(times);
    }
}
