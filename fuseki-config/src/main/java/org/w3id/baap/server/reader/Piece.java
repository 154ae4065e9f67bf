package org.w3id.baap.server.reader;

import org.w3id.baap.server.linked.Thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a passage as the page nests it: plain characters, or a marked stretch with pieces in
 * it.
 */
public sealed interface Piece {

    /** Characters as they are printed. */
    record Plain(String text) implements Piece {}

    /**
     * A marked stretch. One that crosses another is cut at its end: the rest is a piece of its own,
     * without the anchor.
     *
     * @param anchor empty for the rest of a stretch that was cut
     * @param link where its words lead, if they refer to something and lie in no other link
     * @param signs the findings and proposals that end here, and what its words cannot lead to
     */
    record Marked(
            String anchor,
            String classes,
            String title,
            String link,
            boolean isProposed,
            List<Sign> signs,
            List<Piece> pieces)
            implements Piece {
        public Marked {
            signs = List.copyOf(signs);
            pieces = List.copyOf(pieces);
        }
    }

    /** A small link after a stretch, e.g. to a finding. */
    record Sign(String anchor, String kind, String label, String link) {}

    /**
     * Cuts a part of the text at the stretches that lie in it.
     *
     * @param stretches of the whole text, the longer first where two start together
     */
    static List<Piece> of(Characters text, int start, int end, List<Stretch> stretches) {
        var inside =
                stretches.stream()
                        .filter(s -> s.meets(start, end))
                        .map(s -> Part.of(s, start, end))
                        .sorted(Part.READING)
                        .toList();
        return nested(text, start, end, inside, false);
    }

    /** As much of a stretch as lies in a place. */
    record Part(Stretch stretch, int start, int end) {

        static final Comparator<Part> READING =
                Comparator.comparingInt(Part::start)
                        .thenComparing(Comparator.comparingInt(Part::end).reversed());

        static Part of(Stretch stretch, int from, int to) {
            return new Part(stretch, Math.max(stretch.start(), from), Math.min(stretch.end(), to));
        }

        boolean isBeginning() {
            return start == stretch.start();
        }

        boolean isEnd() {
            return end == stretch.end();
        }
    }

    private static List<Piece> nested(
            Characters text, int start, int end, List<Part> parts, boolean linked) {
        var pieces = new ArrayList<Piece>();
        var waiting = new ArrayList<>(parts);
        int at = start;
        while (!waiting.isEmpty()) {
            var part = waiting.removeFirst();
            plain(text, at, part.start(), pieces);
            var inner = waiting.stream().filter(p -> p.start() < part.end()).toList();
            waiting.removeAll(inner);
            // what reaches over the end of this one goes on after it
            inner.stream()
                    .filter(p -> p.end() > part.end())
                    .map(p -> new Part(p.stretch(), part.end(), p.end()))
                    .forEach(waiting::add);
            waiting.sort(Part.READING);
            pieces.add(
                    marked(
                            text,
                            part,
                            inner.stream()
                                    .map(
                                            p ->
                                                    new Part(
                                                            p.stretch(),
                                                            p.start(),
                                                            Math.min(p.end(), part.end())))
                                    .toList(),
                            linked));
            at = part.end();
        }
        plain(text, at, end, pieces);
        return List.copyOf(pieces);
    }

    private static Marked marked(Characters text, Part part, List<Part> inner, boolean linked) {
        var marks = part.stretch().marks();
        var referring = marks.stream().filter(Mark::refers).toList();
        // links cannot lie in links: the words of the innermost reference lead on
        boolean holdsReference =
                inner.stream().anyMatch(p -> p.stretch().marks().stream().anyMatch(Mark::refers));
        boolean leads = !referring.isEmpty() && !linked && !holdsReference;
        return new Marked(
                part.isBeginning() ? part.stretch().anchor() : "",
                classes(marks),
                String.join("; ", referring.stream().map(Mark::label).distinct().toList()),
                leads ? link(part.stretch(), referring) : "",
                marks.stream().anyMatch(Mark::isProposed),
                part.isEnd() ? signs(marks, leads) : List.of(),
                nested(text, part.start(), part.end(), inner, linked || leads));
    }

    private static String classes(List<Mark> marks) {
        return String.join(" ", marks.stream().map(Mark::group).distinct().sorted().toList());
    }

    // one citation leads to its page, several (a range such as "112-119") to that of their span
    private static String link(Stretch stretch, List<Mark> referring) {
        return referring.size() == 1
                ? referring.getFirst().link()
                : Thing.link(stretch.address()).orElse("");
    }

    /** What stands after a stretch: findings, proposals, and references that no words lead to. */
    static List<Sign> signs(List<Mark> marks, boolean leads) {
        return marks.stream()
                .filter(m -> m.isFinding() || m.isProposed() || m.refers() && !leads)
                .map(m -> new Sign(m.anchor(), m.group(), m.label(), m.link()))
                .distinct()
                .toList();
    }

    private static void plain(Characters text, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Plain(text.slice(from, to)));
        }
    }

    /** The source text by code points. */
    @FunctionalInterface
    interface Characters {
        String slice(int start, int end);
    }
}
