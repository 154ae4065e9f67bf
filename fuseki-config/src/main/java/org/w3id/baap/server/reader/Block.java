package org.w3id.baap.server.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Passages that stand together on the page: one heading, one paragraph, or all bullets of a list.
 *
 * @param kind of its passages; a second heading line of a section is a {@code subtitle}
 * @param level of a heading, from 2: one more than that of the heading whose section it lies in
 */
public record Block(String kind, int level, List<Line> lines) {

    private static final int HIGHEST_HEADING = 2;

    /** A passage with the white space and bullet before it. */
    public record Line(String anchor, int number, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    public Block {
        lines = List.copyOf(lines);
    }

    /** The whole text, nothing left out. */
    static List<Block> of(
            Piece.Characters text, int length, List<Passage> passages, List<Stretch> stretches) {
        var blocks = new ArrayList<Block>();
        var headed = "";
        var around = new ArrayDeque<Integer>();
        int level = 0;
        int at = 0;
        for (var passage : passages) {
            var kind = passage.kind();
            if (kind.equals("heading") && headed.equals(passage.section())) {
                kind = "subtitle";
            } else if (kind.equals("heading")) {
                headed = passage.section();
                level = level(around, passage.depth());
            }
            var line =
                    new Line(
                            passage.anchor(),
                            passage.line(),
                            Piece.of(text, at, passage.end(), stretches));
            add(blocks, kind, level, line);
            at = passage.end();
        }
        if (at < length) {
            add(blocks, "rest", 0, new Line("rest", 0, Piece.of(text, at, length, stretches)));
        }
        return List.copyOf(blocks);
    }

    // sections side by side have headings of one level, also where what they lie in has none
    private static int level(ArrayDeque<Integer> around, int depth) {
        while (!around.isEmpty() && around.getLast() >= depth) {
            around.removeLast();
        }
        around.addLast(depth);
        return around.size() - 1 + HIGHEST_HEADING;
    }

    private static void add(List<Block> blocks, String kind, int level, Line line) {
        boolean goesOn = kind.equals("bullet") || kind.equals("cell");
        if (goesOn && !blocks.isEmpty() && blocks.getLast().kind().equals(kind)) {
            var lines = new ArrayList<>(blocks.removeLast().lines());
            lines.add(line);
            blocks.add(new Block(kind, level, lines));
        } else {
            blocks.add(new Block(kind, level, List.of(line)));
        }
    }
}
