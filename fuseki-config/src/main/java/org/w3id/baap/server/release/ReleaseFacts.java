package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Model;

import java.nio.file.Path;
import java.util.List;

/**
 * What is known once the data are written, e.g. their hash.
 *
 * @param folder where the files lie
 * @param data all statements of {@code data.nq}
 */
record ReleaseFacts(
        String hash, Path folder, Quads quads, Model data, List<Source> sources, String version) {}
