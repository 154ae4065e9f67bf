package org.w3id.baap.loader.reference;

import java.util.Optional;

/**
 * The list being read: what its codes are, the noun before it and how many codes it has had.
 *
 * @param plural "Resolutions" may have several numbers in prose, "Resolution" has one
 */
record Listing(Topic topic, Optional<Piece> noun, boolean plural, int codes) {

    static Listing none(Topic topic) {
        return new Listing(topic, Optional.empty(), false, 0);
    }

    Listing on(Topic other) {
        return new Listing(other, noun, plural, codes);
    }

    Listing withCode() {
        return new Listing(topic, noun, plural, codes + 1);
    }

    boolean isOpen() {
        return !(topic instanceof Topic.Nothing || topic instanceof Topic.Other);
    }
}
