package org.w3id.baap.server.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A section in the list of sections, e.g. {@code Output 2.3}.
 *
 * @param anchor of its first passage
 * @param about the page of what the section is about; empty for none
 */
public record Outline(String label, String anchor, String about, List<Outline> parts) {

    private static final int DEEPEST = 5;

    public Outline {
        parts = List.copyOf(parts);
    }

    /** The sections as they nest. */
    static List<Outline> of(List<Passage> passages) {
        var firsts = new ArrayList<Passage>();
        var seen = new HashSet<String>();
        for (var passage : passages) {
            if (seen.add(passage.section()) && passage.depth() <= DEEPEST) {
                firsts.add(passage);
            }
        }
        return nested(firsts);
    }

    private static List<Outline> nested(List<Passage> sections) {
        var outlines = new ArrayList<Outline>();
        for (int i = 0; i < sections.size(); ) {
            var section = sections.get(i);
            int next = i + 1;
            while (next < sections.size() && sections.get(next).depth() > section.depth()) {
                next++;
            }
            outlines.add(
                    new Outline(
                            section.sectionLabel(),
                            section.anchor(),
                            section.about(),
                            nested(sections.subList(i + 1, next))));
            i = next;
        }
        return outlines;
    }
}
