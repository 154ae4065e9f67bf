package org.w3id.baap.server.findings;

import org.w3id.baap.queries.Code;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.served.MainEdition;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;
import org.w3id.baap.server.site.TextPlace;

import java.util.List;

/**
 * The findings as the template shows them.
 *
 * @param editions of the release, by name
 * @param kinds all kinds, the most frequent first
 * @param found those wanted, in reading order
 */
public record FindingsPage(
        Frame frame, Wanted wanted, List<String> editions, List<Kind> kinds, List<Found> found) {

    /** The three degrees of SHACL, the gravest first. */
    private static final List<String> SEVERITIES = List.of("Violation", "Warning", "Info");

    /**
     * A kind of finding, e.g. {@code code-without-dot}.
     *
     * @param meaning what findings of the kind have in common
     * @param count how many there are in the edition
     * @param link the page about it
     * @param shown where its findings alone are listed
     */
    public record Kind(
            String code, String severity, String meaning, int count, String link, String shown) {}

    /**
     * A finding.
     *
     * @param words that it is about, in their passage
     * @param place where it stands in the reader
     */
    public record Found(
            String kind,
            String severity,
            int line,
            Words words,
            String explanation,
            String concerns,
            String concernsLink,
            String link,
            String place) {}

    public FindingsPage {
        editions = List.copyOf(editions);
        kinds = List.copyOf(kinds);
        found = List.copyOf(found);
    }

    static FindingsPage of(Ask ask, Saved saved, Wanted wanted) {
        var found =
                saved.rows("findings", wanted.arguments()).stream()
                        .map(FindingsPage::found)
                        .toList();
        return new FindingsPage(
                Frame.of("Findings in the source", ask, saved.served())
                        .with(Frame.Data.csv(wanted.rows(".csv")))
                        .with(Frame.Data.json(wanted.rows(".json")))
                        .withGraph(edition(saved, wanted) + "/findings", saved.served())
                        .from("findings")
                        .from("findings-by-kind")
                        .loading("findings.css"),
                wanted,
                editions(saved),
                saved
                        .rows("findings-by-kind", new Wanted("", "", wanted.edition()).arguments())
                        .stream()
                        .map(row -> kind(row, wanted))
                        .toList(),
                found);
    }

    private static String edition(Saved saved, Wanted wanted) {
        return wanted.edition().isEmpty()
                ? MainEdition.of(saved.served()).name()
                : wanted.edition();
    }

    private static List<String> editions(Saved saved) {
        return saved.served().codes().of(Parameter.EDITION).stream().map(Code::code).toList();
    }

    private static Kind kind(Row row, Wanted wanted) {
        return new Kind(
                row.text("kindCode"),
                row.text("severity"),
                row.text("meaning"),
                row.number("findings"),
                Thing.link(row.text("kind")).orElse(""),
                wanted.page(row.text("kindCode"), ""));
    }

    /** The degrees with how many findings of them there are. */
    public List<Kind> severities() {
        return SEVERITIES.stream()
                .map(
                        severity ->
                                new Kind(
                                        severity,
                                        severity,
                                        "",
                                        kinds.stream()
                                                .filter(kind -> kind.severity().equals(severity))
                                                .mapToInt(Kind::count)
                                                .sum(),
                                        "",
                                        wanted.page("", severity)))
                .toList();
    }

    /** How many there are in all. */
    public int total() {
        return kinds.stream().mapToInt(Kind::count).sum();
    }

    private static Found found(Row row) {
        var words = Words.of(row.text("passage"), row.number("at"), row.text("printed"));
        return new Found(
                row.text("kind"),
                row.text("severity"),
                row.number("line"),
                words,
                row.text("explanation"),
                row.text("concernsLabel"),
                Thing.link(row.text("concerns")).orElse(""),
                Thing.link(row.text("finding")).orElse(""),
                TextPlace.of(row.text("span")).map(TextPlace::link).orElse(""));
    }
}
