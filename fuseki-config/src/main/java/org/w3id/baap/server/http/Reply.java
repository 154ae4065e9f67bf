package org.w3id.baap.server.http;

import java.util.List;
import java.util.Optional;

/** What a door answers: a representation of something, or where to look instead. */
public sealed interface Reply {

    /**
     * See another address, e.g. 303 from {@code /id/…} to {@code /doc/…}.
     *
     * @param location absolute path on this server
     */
    record Redirect(int status, String location, List<String> links) implements Reply {
        public Redirect {
            links = List.copyOf(links);
        }
    }

    /**
     * One form of a resource.
     *
     * @param choice the form, and the media type it goes under
     * @param identity what is shown, the same for all forms of it; with the form and the release it
     *     makes the entity tag
     * @param body makes the bytes, when they are needed; may throw {@link Refused}
     * @param links values of {@code Link} headers, e.g. {@code </id/x>; rel="describes"}
     * @param location the {@code Content-Location}, if the form has an address of its own
     */
    record Representation(
            Accept.Choice choice,
            String identity,
            Body body,
            List<String> links,
            Optional<String> location)
            implements Reply {
        public Representation {
            links = List.copyOf(links);
        }

        /** Without links. */
        public static Representation of(Accept.Choice choice, String identity, Body body) {
            return new Representation(choice, identity, body, List.of(), Optional.empty());
        }
    }

    /** Makes the bytes of an answer. */
    @FunctionalInterface
    interface Body {
        byte[] bytes();
    }
}
