package org.w3id.baap.server.release;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the full-text index of a release from its {@code data.nq}. */
@FunctionalInterface
public interface TextIndexer {

    void build(Path nquads, Path indexFolder) throws IOException;
}
