package org.w3id.baap.server.reader;

import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Saved.Row;

/**
 * A passage of the text and where it stands, e.g. a heading in line 18.
 *
 * @param kind {@code heading}, {@code narrative}, {@code sentence}, {@code bullet} or {@code cell}
 * @param section its address
 * @param depth how many sections it lies in
 * @param about the page of the objective or output that the section is about; empty for none
 */
record Passage(
        int start,
        int end,
        String kind,
        int line,
        String section,
        String sectionLabel,
        int depth,
        String about) {

    static Passage of(Row row) {
        return new Passage(
                row.number("start"),
                row.number("end"),
                row.text("kind"),
                row.number("line"),
                row.text("section"),
                row.text("sectionLabel"),
                row.number("depth"),
                Thing.link(row.text("about")).orElse(""));
    }

    String anchor() {
        return "passage-" + start + "-" + end;
    }
}
