package org.w3id.baap.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.Optional;

/**
 * Answers that were made from one release, for as long as there is room. Nothing in it can be
 * stale: a release never changes, and another release has another cache.
 */
public final class AnswerCache {

    private static final int ROOM_BYTES = 24 * 1024 * 1024;
    private static final int LARGEST_BYTES = 2 * 1024 * 1024;

    private final Cache<String, Ready> answers =
            Caffeine.newBuilder()
                    .maximumWeight(ROOM_BYTES)
                    .weigher((String key, Ready ready) -> 2 * key.length() + ready.weight())
                    .build();

    Optional<Ready> find(String key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    void keep(String key, Ready ready) {
        if (ready.weight() <= LARGEST_BYTES) {
            answers.asMap().putIfAbsent(key, ready); // one made anew is the same
        }
    }
}
