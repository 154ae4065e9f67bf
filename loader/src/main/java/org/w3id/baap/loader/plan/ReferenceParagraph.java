package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.Optional;

/**
 * A paragraph of a reference section, e.g. {@code The implementation of the WSIS Action Lines C2
 * and C7 will support Output 2.3 …}.
 *
 * @param heading the line above it, e.g. {@code WSIS action lines}
 */
public record ReferenceParagraph(Line line, Optional<Line> heading) {}
