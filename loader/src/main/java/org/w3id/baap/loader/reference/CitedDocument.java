package org.w3id.baap.loader.reference;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A document whose paragraphs the plan refers to, e.g. {@code tunis-agenda}. */
public enum CitedDocument {
    TUNIS_AGENDA("tunis-agenda", "Tunis Agenda(?: for the Information Society)?"),
    AGENDA_2030(
            "2030-agenda",
            "(?:UN )?(?:2030 Agenda|Agenda 2030)"
                    + "(?: (?:for|on|of) (?:the )?Sustainable Development(?: Goals)?)?"),
    WSIS_REVIEW_2015(
            "wsis-review-2015",
            "(?:WSIS_\\+_10 Outcome Document"
                    + "|Outcome Document of the (?:UN |UNGA )?High(?:-| )Level Meeting of the"
                    + " (?:UN |United Nations )?General Assembly on the overall review of the"
                    + " implementation of (?:the )?"
                    + "(?:WSIS outcomes|outcomes of (?:the )?"
                    + "(?:WSIS|World Summit on the Information Society(?: \\(WSIS\\))?)))");

    private final String slug;
    private final String name;

    CitedDocument(String slug, String name) {
        this.slug = slug;
        this.name = "(?:" + name + ")" + Wording.END;
    }

    /** The name in addresses, e.g. {@code wsis-review-2015}. */
    public String slug() {
        return slug;
    }

    /** A pattern with one group for each document. */
    static String names() {
        return Arrays.stream(values())
                .map(document -> "(?<" + document.group() + ">" + document.name + ")")
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The document whose group a match of {@link #names} has filled. */
    static CitedDocument named(Matcher match) {
        return Arrays.stream(values())
                .filter(document -> match.group(document.group()) != null)
                .findFirst()
                .orElseThrow();
    }

    private String group() {
        return name().replace("_", "");
    }
}
