package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** The release of the bundled plan, built once for all tests that walk it. */
public final class BundledRelease {

    private static final Path FOLDER = Path.of("target/bundled-release");
    private static boolean built;

    private BundledRelease() {}

    /** The folder whose {@code current} names it. */
    public static synchronized Path folder() {
        if (!built) {
            build();
            built = true;
        }
        return FOLDER;
    }

    private static void build() {
        var err = new StringWriter();
        int exit =
                BaapCommand.line(Wiring.parts(), new Home(Path.of("..")))
                        .setErr(new PrintWriter(err))
                        .setOut(new PrintWriter(new StringWriter()))
                        .execute("build", "--out", FOLDER.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
    }
}
