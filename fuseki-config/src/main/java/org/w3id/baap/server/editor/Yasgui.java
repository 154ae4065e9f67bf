package org.w3id.baap.server.editor;

import org.w3id.baap.server.http.Reply.Manner;
import org.w3id.baap.server.site.Webjar;

/** The editor that comes with this software, in its one version, e.g. {@code 4.5.0}. */
final class Yasgui {

    static final Webjar FILES =
            Webjar.of(
                    EditorDoor.PATH,
                    "org.webjars.npm/zazuko__yasgui",
                    "build/",
                    "yasgui.min.js",
                    "yasgui.min.css");

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

    private Yasgui() {}
}
