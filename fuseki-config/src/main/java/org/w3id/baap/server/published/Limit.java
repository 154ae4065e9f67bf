package org.w3id.baap.server.published;

import org.w3id.baap.server.site.Saved;

import java.util.List;

/**
 * Something that the data does not say, and the saved query that lists where, e.g. blanket
 * references: {@code blanket-references}.
 *
 * @param rows of the query's answer
 */
public record Limit(String title, String words, String query, int rows) {

    private static final List<Limit> ALL =
            List.of(
                    of(
                            "“All resolutions” stays one reference",
                            "Where the plan refers to all of a kind at once, nothing is expanded: a blanket"
                                    + " reference has properties of its own and is in no count of links.",
                            "blanket-references"),
                    of(
                            "Titles of some instruments are unverified or unknown",
                            "They were not seen in an official text, and each says so.",
                            "titles-unverified"),
                    of(
                            "What the prose mentions is no link",
                            "Only reference sections make links. An instrument that the prose of an output"
                                    + " names and its reference section does not list is shown as that.",
                            "instruments-not-listed"),
                    of(
                            "Goals and targets in the prose are no links either",
                            "They are mentions; the query says whether the output lists them too.",
                            "sdgs-in-prose"),
                    of(
                            "Labels of targets are this project’s",
                            "They are short names. For the official wording, load the United Nations’ file"
                                    + " beside this data: the addresses are the same.",
                            "targets-and-outputs"),
                    of(
                            "Some slots of the plan are empty",
                            "Where the plan announces a part and does not write it, the place is kept and"
                                    + " nothing is put in.",
                            "empty-slots"),
                    of(
                            "The text has defects",
                            "Each is a finding at its position; nothing is mended silently.",
                            "findings"));

    private static Limit of(String title, String words, String query) {
        return new Limit(title, words, query, 0);
    }

    /** Before they are counted. */
    static List<Limit> all() {
        return ALL;
    }

    /** All of them, so that they are counted once. */
    private record Counted(List<Limit> limits) {}

    static List<Limit> counted(Saved saved) {
        return saved.served().once(Counted.class, served -> count(saved)).limits();
    }

    private static Counted count(Saved saved) {
        return new Counted(
                ALL.stream()
                        .map(l -> new Limit(l.title, l.words, l.query, saved.rows(l.query).size()))
                        .toList());
    }
}
