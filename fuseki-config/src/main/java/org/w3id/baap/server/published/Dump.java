package org.w3id.baap.server.published;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a release as it is sent, e.g. {@code data.nq}: {@code application/n-quads}, 8,109,133
 * bytes, SHA-256 c74ae8bb….
 *
 * @param contentType with the charset of text
 * @param sha256 in hexadecimal; also its entity tag
 * @param gzipped the same compressed, where the release holds that
 */
record Dump(Path file, String contentType, String sha256, long bytes, Optional<Dump> gzipped) {}
