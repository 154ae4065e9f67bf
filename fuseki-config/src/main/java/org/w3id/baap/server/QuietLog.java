package org.w3id.baap.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/**
 * Logs warnings only, as {@code logging.properties} says, unless the JVM was given a logging
 * configuration.
 */
public final class QuietLog {

    private QuietLog() {}

    /** Sets it for the whole JVM; call it before anything else. */
    public static void set() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (var in = QuietLog.class.getResourceAsStream("/fuseki-config/logging.properties")) {
            LogManager.getLogManager().readConfiguration(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read logging.properties", e);
        }
    }
}
