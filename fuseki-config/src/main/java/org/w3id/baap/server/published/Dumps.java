package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.release.Checksums;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.ReleaseFile;
import org.w3id.baap.server.served.Served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The files of the release that is served, and of those beside it. A file is found by its name in
 * {@code SHA256SUMS} and in no other way, so no name leads out of a release.
 */
final class Dumps {

    private static final Form GZIP = Form.of("application/gzip", "gz");
    private static final Form BINARY = Form.of("application/octet-stream", "bin");

    private final Release served;
    private final SortedMap<String, Release> releases;
    private final Map<Release, Listed> lists = new ConcurrentHashMap<>();
    private final Map<Path, Dump> sound = new ConcurrentHashMap<>();

    private Dumps(Release served) {
        this.served = served;
        this.releases = served.siblings();
    }

    static Dumps of(Served served) {
        return new Dumps(served.release());
    }

    /** What a release lists. */
    private record Listed(Map<String, String> sums, Map<String, ReleaseFile> files) {
        static Listed of(Release release) {
            return new Listed(
                    release.sums(),
                    release.files().stream()
                            .collect(Collectors.toMap(ReleaseFile::path, file -> file)));
        }
    }

    /** The releases by hash, the one that is served among them. */
    SortedMap<String, Release> releases() {
        return releases;
    }

    /** A file of the release that is served. */
    Optional<Dump> find(String path) {
        return find(served, path);
    }

    /** A file of a release, if that lists it and it is what the list says. */
    Optional<Dump> find(String hash, String path) {
        return Optional.ofNullable(releases.get(hash)).flatMap(release -> find(release, path));
    }

    private Optional<Dump> find(Release release, String path) {
        var listed = lists.computeIfAbsent(release, Listed::of);
        if (path.equals(Release.SUMS)) {
            return Optional.of(list(release));
        }
        String sum = listed.sums().get(path);
        if (sum == null) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(sound.get(release.directory().resolve(path)));
        return known.or(() -> sound(release, listed, path, sum));
    }

    // A release is checked when it becomes the one that is served; of another, each file when it
    // is first asked for.
    private Optional<Dump> sound(Release release, Listed listed, String path, String sum) {
        var file = release.directory().resolve(path);
        if (!isInside(release, path) || !release.equals(served) && !sum(file).equals(sum)) {
            return Optional.empty();
        }
        var twin =
                Optional.ofNullable(listed.files().get(path))
                        .flatMap(ReleaseFile::gzipped)
                        .flatMap(gzipped -> find(release, gzipped.path()));
        var dump = new Dump(file, contentType(listed, path), sum, size(file), twin);
        sound.put(file, dump);
        return Optional.of(dump);
    }

    private Dump list(Release release) {
        var file = release.directory().resolve(Release.SUMS);
        return sound.computeIfAbsent(
                file, list -> new Dump(file, text(), sum(file), size(file), Optional.empty()));
    }

    private static String contentType(Listed listed, String path) {
        var file = Optional.ofNullable(listed.files().get(path));
        if (file.isPresent()) {
            return Form.contentType(file.get().mediaType());
        }
        if (path.endsWith(GZIP.suffix())) {
            return GZIP.mediaType();
        }
        return path.endsWith(".sha256") ? text() : BINARY.mediaType();
    }

    private static String text() {
        return Form.contentType(Form.TEXT.mediaType());
    }

    // A link may lead anywhere.
    private static boolean isInside(Release release, String path) {
        try {
            var directory = release.directory().toRealPath();
            return directory.resolve(path).toRealPath().equals(directory.resolve(path));
        } catch (IOException e) {
            return false;
        }
    }

    private static String sum(Path file) {
        try {
            return Checksums.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
