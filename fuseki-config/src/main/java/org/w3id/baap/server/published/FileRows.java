package org.w3id.baap.server.published;

import org.w3id.baap.server.release.ReleaseFile;
import org.w3id.baap.server.table.Csv;

import java.util.List;

/** The files of releases as rows, e.g. {@code c74ae8bb…, data.trig, …}, newest release first. */
final class FileRows {

    private static final List<String> HEADS =
            List.of("release", "file", "title", "mediaType", "bytes", "sha256", "download");

    private FileRows() {}

    static byte[] csv(List<Announcement> newestFirst, String origin) {
        return Csv.of(
                HEADS,
                newestFirst.stream()
                        .flatMap(
                                one ->
                                        one.files().stream()
                                                .map(f -> row(one.release().hash(), f, origin)))
                        .toList());
    }

    private static List<String> row(String hash, ReleaseFile file, String origin) {
        return List.of(
                hash,
                file.path(),
                file.title(),
                file.mediaType(),
                String.valueOf(file.bytes()),
                file.sha256(),
                origin + DumpDoor.PATH.substring(1) + hash + "/" + file.path());
    }
}
