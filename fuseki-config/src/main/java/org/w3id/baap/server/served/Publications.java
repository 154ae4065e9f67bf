package org.w3id.baap.server.served;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.Release;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Looks after the pointer {@code current} of a folder of releases, and changes to the release it
 * names. One that cannot be served is refused in one line of the log, and the old one stays.
 */
public final class Publications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    /** Reading a pointer of 65 bytes this often costs nothing, and works on every file system. */
    private static final long LOOK_MILLIS = 300;

    private final Path folder;
    private final Current current;
    private final Function<Release, Served> load;
    private final ScheduledExecutorService looking;
    private String last;

    private Publications(Path folder, Current current, Function<Release, Served> load) {
        this.folder = folder;
        this.current = current;
        this.load = load;
        this.last = Release.pointer(folder);
        this.looking =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("publications").factory());
    }

    /**
     * Begins to look.
     *
     * @param load reads a release and checks it; throws {@link BadInput} if it is damaged
     */
    public static Publications of(Path folder, Current current, Function<Release, Served> load) {
        var publications = new Publications(folder, current, load);
        publications.looking.scheduleWithFixedDelay(
                publications::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return publications;
    }

    private void look() {
        var now = Release.pointer(folder);
        if (now.equals(last)) {
            return;
        }
        last = now;
        try {
            change(Release.find(folder));
        } catch (BadInput e) {
            refuse(e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            refuse(e.toString());
        }
    }

    private void change(Release next) {
        if (!next.hash().equals(current.get().release().hash())) {
            current.change(load.apply(next));
            LOG.info("Serving release {}", next.hash());
        }
    }

    private void refuse(String reason) {
        LOG.warn("Still serving {}: {}", current.get().release().hash(), reason);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
