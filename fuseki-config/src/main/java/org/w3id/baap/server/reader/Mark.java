package org.w3id.baap.server.reader;

import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Saved.Row;

/**
 * What a stretch of the text is the evidence for, e.g. the citation of SDG target 5.b by Output
 * 2.3.
 *
 * @param kind as the saved query {@code marks-in-text} names it, e.g. {@code citation}
 * @param address of the citation, mention, finding or element
 * @param label e.g. {@code Output 2.3 cites SDG target 5.b}
 * @param property how a citation links, e.g. {@code …/def#contributesToTarget}; else empty
 * @param thing what is cited or mentioned; may be empty
 */
record Mark(String kind, String address, String label, String property, String thing) {

    static Mark of(Row row) {
        return new Mark(
                row.text("kind"),
                row.text("mark"),
                row.text("markLabel"),
                row.text("property"),
                row.text("thing"));
    }

    /** The page about it; of proposed text that of the proposal. */
    String link() {
        return Thing.link(isProposed() && !thing.isEmpty() ? thing : address).orElse(address);
    }

    /** Its last words in an anchor, e.g. {@code finding-code-without-dot-54129}. */
    String anchor() {
        var edition = address.indexOf("/id/") + "/id/".length();
        return address.substring(address.indexOf('/', edition) + 1).replace('/', '-');
    }

    /** Whether it has a page of its own to lead to: such words are a link themselves. */
    boolean refers() {
        return switch (kind) {
            case "citation",
                    "blanket reference",
                    "mention",
                    "outcome",
                    "amendment proposal",
                    "empty slot" ->
                    true;
            default -> false;
        };
    }

    boolean isFinding() {
        return kind.equals("finding");
    }

    boolean isProposed() {
        return kind.equals("proposed text");
    }

    /** What it refers to, as the style sheet knows it, e.g. {@code sdg}. */
    String group() {
        if (!kind.equals("citation") && !kind.equals("outcome")) {
            return kind.replace(' ', '-');
        }
        return switch (property.substring(property.indexOf('#') + 1)) {
            case "contributesToGoal", "contributesToTarget" -> "sdg";
            case "supportedByActionLine" -> "action-line";
            case "supportedByInstrument" -> "instrument";
            case "contributesToOutcome" -> "outcome";
            default -> "paragraph";
        };
    }
}
