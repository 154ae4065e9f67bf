package org.w3id.baap.server.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.apache.jena.query.Query;

import java.util.function.Function;

/**
 * Queries as they were parsed, e.g. what a page asks at every visit: parsing a small query takes
 * longer than answering it. Nothing changes a query after it is parsed; whoever adds to one, such
 * as its graphs, does so to a copy.
 */
final class ParsedQueries {

    private static final int ROOM_CHARACTERS = 512 * 1024;

    private final Cache<String, Query> parsed =
            Caffeine.newBuilder()
                    .maximumWeight(ROOM_CHARACTERS)
                    .weigher((String text, Query query) -> text.length())
                    .build();

    /** The query of a text; what cannot be parsed is not kept. */
    Query of(String text, Function<String, Query> parse) {
        var known = parsed.getIfPresent(text);
        if (known != null) {
            return known;
        }
        var query = parse.apply(text); // outside the cache: a long one keeps nobody waiting
        parsed.put(text, query);
        return query;
    }
}
