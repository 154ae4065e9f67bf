package org.w3id.baap.server.site;

import org.w3id.baap.ontology.Addresses;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of the plan's text in the reader, e.g. {@code /plan/baap-2017-draft#span-54129-54131};
 * the same for a passage.
 *
 * @param anchor the {@code id} of its element, e.g. {@code passage-54080-54210}
 */
public record TextPlace(String edition, String anchor) {

    /** Below it lie the texts, each by its edition's name. */
    public static final String PATH = "/plan/";

    // "…/id/baap-2017-draft/span/54129-54131"
    private static final Pattern STRETCH =
            Pattern.compile(
                    Pattern.quote(Addresses.id())
                            + "/(?<edition>[^/]+)/(?<kind>span|passage)/(?<start>\\d+)-(?<end>\\d+)");

    /** Where a span or passage is read, if the address is one's. */
    public static Optional<TextPlace> of(String address) {
        var stretch = STRETCH.matcher(address);
        return stretch.matches()
                ? Optional.of(
                        new TextPlace(
                                stretch.group("edition"),
                                "%s-%s-%s"
                                        .formatted(
                                                stretch.group("kind"),
                                                stretch.group("start"),
                                                stretch.group("end"))))
                : Optional.empty();
    }

    /** The path with the anchor. */
    public String link() {
        return PATH + edition + "#" + anchor;
    }
}
