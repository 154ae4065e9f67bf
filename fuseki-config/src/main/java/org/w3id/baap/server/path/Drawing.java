package org.w3id.baap.server.path;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Paths as a picture in layers: boxes in columns, and a line for each hop. All positions are worked
 * out here; a browser only draws.
 */
public record Drawing(
        int width, int height, List<Heading> headings, List<Box> boxes, List<Line> lines) {

    private static final int BOX_WIDTH = 190;
    private static final int BOX_HEIGHT = 46;
    private static final int GAP_ACROSS = 70;
    private static final int GAP_DOWN = 14;
    private static final int TOP = 30;
    private static final int MARGIN = 4;
    private static final int LETTERS = 25;

    /** The name of a column. */
    public record Heading(int x, int y, String text) {}

    /** A stop: a box with two lines of text. */
    public record Box(Stop stop, int x, int y, String name, String label, boolean isEnd) {
        /** Across. */
        public int width() {
            return BOX_WIDTH;
        }

        /** Down. */
        public int height() {
            return BOX_HEIGHT;
        }
    }

    /** A hop, as an SVG path from box to box. */
    public record Line(String path, String words) {}

    public Drawing {
        headings = List.copyOf(headings);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    static Drawing of(List<Path> paths) {
        var hops = paths.stream().flatMap(path -> path.hops().stream()).toList();
        var columns = new EnumMap<Layer, LinkedHashSet<Stop>>(Layer.class);
        hops.stream()
                .flatMap(hop -> Stream.of(hop.from(), hop.to()))
                .forEach(
                        stop ->
                                columns.computeIfAbsent(Layer.of(stop), l -> new LinkedHashSet<>())
                                        .add(stop));
        int rows = columns.values().stream().mapToInt(LinkedHashSet::size).max().orElse(0);
        int height = TOP + rows * (BOX_HEIGHT + GAP_DOWN);
        var ends = ends(paths);
        var headings = new ArrayList<Heading>();
        var boxes = new LinkedHashMap<Stop, Box>();
        int x = MARGIN;
        for (var column : columns.entrySet()) {
            headings.add(new Heading(x, TOP / 2, column.getKey().title()));
            int used = column.getValue().size() * (BOX_HEIGHT + GAP_DOWN);
            int y = TOP + (height - TOP - used) / 2;
            for (var stop : column.getValue()) {
                boxes.put(stop, box(stop, x, y, ends.contains(stop)));
                y += BOX_HEIGHT + GAP_DOWN;
            }
            x += BOX_WIDTH + GAP_ACROSS;
        }
        return new Drawing(
                x - GAP_ACROSS + MARGIN,
                height,
                headings,
                List.copyOf(boxes.values()),
                hops.stream().map(hop -> line(hop, boxes)).distinct().toList());
    }

    private static List<Stop> ends(List<Path> paths) {
        return paths.stream()
                .flatMap(p -> Stream.of(p.hops().getFirst().from(), p.hops().getLast().to()))
                .distinct()
                .toList();
    }

    private static Box box(Stop stop, int x, int y, boolean isEnd) {
        return new Box(stop, x, y, cut(stop.name()), cut(stop.label()), isEnd);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private static Line line(Hop hop, Map<Stop, Box> boxes) {
        var from = boxes.get(hop.from());
        var to = boxes.get(hop.to());
        var left = from.x() <= to.x() ? from : to;
        var right = from.x() <= to.x() ? to : from;
        int y1 = left.y() + BOX_HEIGHT / 2;
        int y2 = right.y() + BOX_HEIGHT / 2;
        int x1 = left.x() + BOX_WIDTH;
        // two boxes of a column are joined by a bow on their right
        int x2 = left.x() == right.x() ? x1 : right.x();
        int bend = left.x() == right.x() ? GAP_ACROSS / 2 : (x2 - x1) / 2;
        int control = left.x() == right.x() ? x2 + bend : x2 - bend;
        return new Line(
                "M %d %d C %d %d, %d %d, %d %d"
                        .formatted(x1, y1, x1 + bend, y1, control, y2, x2, y2),
                "%s %s %s".formatted(hop.from().name(), hop.verb(), hop.to().name()));
    }
}
