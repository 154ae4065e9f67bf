package org.w3id.baap.server.release;

import org.apache.jena.query.Query;
import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.SavedQuery;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A saved query as an editor runs it: no {@code ?_output_iri} that waits for Output 2.3, and none
 * of the header's {@code #+} lines, whose content is described beside.
 */
public final class QueryText {

    private QueryText() {}

    /** The text, with a default in the place of each parameter that has one. */
    public static String of(SavedQuery query, Codes codes) {
        return withDefaults(query, codes)
                .map(Query::serialize)
                .orElseGet(() -> withoutHeader(query.text()));
    }

    // a release of another text may not have what a default names: then the query stays open
    private static Optional<Query> withDefaults(SavedQuery query, Codes codes) {
        if (query.parameters().stream().allMatch(p -> p.fallback().isEmpty())) {
            return Optional.empty();
        }
        try {
            return Optional.of(query.bind(Map.of(), codes));
        } catch (BadArgument e) {
            return Optional.empty();
        }
    }

    private static String withoutHeader(String text) {
        return text.lines()
                .dropWhile(line -> line.startsWith("#+") || line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
