package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.ArrayList;
import java.util.List;

/** The cells of one line: a tab begins each, but one behind a bullet or number only indents. */
final class Cells {

    private Cells() {}

    static List<Line> of(Line line) {
        var text = line.text();
        var cells = new ArrayList<Line>();
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\t') {
            from++;
        }
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\t' && !isMark(line.piece(from, i))) {
                cells.add(line.piece(from, i));
                from = i + 1;
            }
        }
        var last = line.piece(from, text.length());
        if (cells.isEmpty() || !last.isBlank()) {
            cells.add(last);
        }
        return cells;
    }

    /** {@code •}, {@code -}, {@code 1.} */
    private static boolean isMark(Line piece) {
        var plain = piece.strip().plain();
        return !plain.isEmpty()
                && plain.length() <= 4
                && plain.codePoints().noneMatch(Character::isLetter);
    }
}
