package org.w3id.baap.queries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A name no saved query has, e.g. {@code finding} where {@code findings} is meant. */
public final class UnknownQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<String> near;

    UnknownQuery(String name, Collection<String> names) {
        this(name, near(name, names));
    }

    private UnknownQuery(String name, List<String> near) {
        super(
                "there is no query \"%s\"; near it: %s"
                        .formatted(BadArgument.shown(name), String.join(", ", near)));
        this.near = List.copyOf(near);
    }

    /** The names that come near. */
    public List<String> near() {
        return near == null ? List.of() : near;
    }

    private static List<String> near(String name, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(other -> -sharedWords(name, other)))
                .limit(SHOWN)
                .collect(Collectors.toList());
    }

    /** Words in common, and the letters at the start. */
    private static int sharedWords(String name, String other) {
        int shared = 0;
        for (var word : name.split("-", 20)) {
            shared += !word.isEmpty() && other.contains(word) ? 10 : 0;
        }
        int start = 0;
        while (start < Math.min(name.length(), other.length())
                && name.charAt(start) == other.charAt(start)) {
            start++;
        }
        return shared + start;
    }
}
