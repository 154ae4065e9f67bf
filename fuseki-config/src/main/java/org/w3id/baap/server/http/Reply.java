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
     * @param manner what a browser may do with it
     */
    record Representation(
            Accept.Choice choice,
            String identity,
            Body body,
            List<String> links,
            Optional<String> location,
            Manner manner)
            implements Reply {
        public Representation {
            links = List.copyOf(links);
        }

        /** For a browser that may load nothing. */
        public Representation(
                Accept.Choice choice,
                String identity,
                Body body,
                List<String> links,
                Optional<String> location) {
            this(choice, identity, body, links, location, Manner.USUAL);
        }

        /** Without links. */
        public static Representation of(Accept.Choice choice, String identity, Body body) {
            return new Representation(choice, identity, body, List.of(), Optional.empty());
        }

        /** The same in another manner. */
        public Representation in(Manner other) {
            return new Representation(choice, identity, body, links, location, other);
        }

        /** For a reader: a page is one of its language, and loads what pages load. */
        Representation in(Language language) {
            if (!choice.form().equals(Form.HTML)) {
                return this;
            }
            return new Representation(
                    choice,
                    identity + "\n" + language.tag(),
                    body,
                    links,
                    location,
                    manner.equals(Manner.USUAL) ? Manner.PAGE : manner);
        }
    }

    /**
     * What a browser may do with an answer.
     *
     * @param policy a {@code Content-Security-Policy} in the place of the strict one of {@link
     *     FrontDoor}
     * @param caching the {@code Cache-Control}
     * @param vary what other answers to the same address depend on
     */
    record Manner(Optional<String> policy, String caching, String vary) {

        private static final String FORMS = "Accept, Accept-Encoding";
        private static final String FORMS_AND_LANGUAGES = FORMS + ", Cookie";

        /** Long enough to help, short enough that a new release is seen soon. */
        public static final Manner USUAL =
                new Manner(
                        Optional.empty(), "public, max-age=60, stale-while-revalidate=600", FORMS);

        /** A page that loads this server's scripts, style sheets and images, and asks it. */
        public static final Manner PAGE =
                page(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                                + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none';"
                                + " form-action 'self'");

        /** Of an address that means the same bytes for ever, e.g. one with a version in it. */
        public static final Manner FOR_EVER =
                new Manner(Optional.empty(), "public, max-age=31536000, immutable", FORMS);

        /** A page with a {@code Content-Security-Policy} of its own. */
        public static Manner page(String policy) {
            return new Manner(Optional.of(policy), USUAL.caching, FORMS_AND_LANGUAGES);
        }
    }

    /** Makes the bytes of an answer. */
    @FunctionalInterface
    interface Body {
        byte[] bytes();
    }
}
