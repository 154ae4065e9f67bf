package org.w3id.baap.server.release;

import java.util.List;

/**
 * A release just made and what is odd about it, e.g. {@code baap-2017-draft.txt: 13 of baap:Outcome
 * found, 14 expected}.
 */
public record BuiltRelease(Release release, List<String> warnings) {}
