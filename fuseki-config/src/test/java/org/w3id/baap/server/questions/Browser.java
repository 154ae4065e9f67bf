package org.w3id.baap.server.questions;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real browser that can reach nothing but this machine. */
record Browser(Path folder) {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final long PATIENCE_SECONDS = 90;

    /**
     * What a page came to.
     *
     * @param dom its elements after the scripts ran
     * @param console what the browser and the page wrote there, e.g. about what was blocked
     */
    record Seen(String dom, List<String> console) {}

    /** Lets the test pass over where there is no browser. */
    static void isNeeded() {
        assumeTrue(Files.isExecutable(CHROMIUM), "there is no browser: " + CHROMIUM);
    }

    Seen visit(String address) throws IOException, InterruptedException {
        var dom = folder.resolve("dom.html");
        var log = folder.resolve("browser.log");
        var process =
                new ProcessBuilder(
                                CHROMIUM.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
                                "--enable-logging=stderr",
                                "--virtual-time-budget=20000",
                                "--dump-dom",
                                address)
                        .redirectOutput(dom.toFile())
                        .redirectError(log.toFile())
                        .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the browser does not come to an end: " + address);
            }
        } finally {
            process.destroyForcibly();
        }
        var console = Files.readAllLines(log).stream().filter(l -> l.contains("CONSOLE")).toList();
        return new Seen(Files.readString(dom), console);
    }
}
