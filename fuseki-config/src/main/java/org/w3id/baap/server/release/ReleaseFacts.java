package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Model;

import java.util.List;

/**
 * What is known once the data are written, e.g. their hash.
 *
 * @param files those written so far
 * @param data all statements of {@code data.nq}
 * @param beside what is served beside the data, apart from the description itself, e.g. the queries
 */
record ReleaseFacts(
        String hash,
        List<ReleaseFile> files,
        Quads quads,
        Model data,
        Quads beside,
        List<Source> sources,
        String version) {

    ReleaseFile file(String path) {
        return files.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    }
}
