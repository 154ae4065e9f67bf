package org.w3id.baap.server.editor;

import org.w3id.baap.server.http.Reply.Manner;
import org.w3id.baap.server.site.WebFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The editor that comes with this software, in its one version, e.g. {@code 4.5.0}. */
final class Yasgui {

    static final String SCRIPT = "yasgui.min.js";
    static final String STYLE = "yasgui.min.css";

    /**
     * Its result tables put two style sheets into the page: one for the handles between columns,
     * and one while a handle is held. These are their SHA-256 sums.
     */
    private static final String OWN_STYLES =
            " 'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='"
                    + " 'sha256-c0O6TmFAkgpNbHxKAa1BrveWHHopjEtC47i0PzMudxg='";

    /** For a page with the editor. */
    static final Manner MANNER =
            Manner.page(
                    Manner.PAGE
                            .policy()
                            .orElseThrow()
                            .replace("style-src 'self'", "style-src 'self'" + OWN_STYLES));

    private static final String VERSION = version();

    private Yasgui() {}

    /** Of a file, with the version in it, so that it never changes. */
    static String path(String file) {
        return EditorDoor.PATH + VERSION + "/" + file;
    }

    static WebFile file(String name) {
        return new WebFile(
                "/META-INF/resources/webjars/zazuko__yasgui/" + VERSION + "/build/" + name);
    }

    /** As its jar says. */
    private static String version() {
        var properties = new Properties();
        try {
            var said = new WebFile("/META-INF/maven/org.webjars.npm/zazuko__yasgui/pom.properties");
            properties.load(new ByteArrayInputStream(said.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
