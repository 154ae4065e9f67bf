package org.w3id.baap.server.linked;

import org.w3id.baap.server.http.Form;

import java.util.Optional;

/**
 * A typed link (RFC 8288), e.g. {@code </doc/sdg/16.ttl>; rel="describedby"; type="text/turtle"}.
 *
 * @param target an address, or a path on this server
 * @param mediaType of what is found there
 */
record Signpost(String relation, String target, Optional<String> mediaType) {

    static Signpost to(String relation, String target) {
        return new Signpost(relation, target, Optional.empty());
    }

    static Signpost to(String relation, String target, Form form) {
        return new Signpost(relation, target, Optional.of(form.mediaType()));
    }

    /** The value of a {@code Link} header. */
    String header() {
        return "<%s>; rel=\"%s\"".formatted(target, relation)
                + mediaType.map("; type=\"%s\""::formatted).orElse("");
    }
}
