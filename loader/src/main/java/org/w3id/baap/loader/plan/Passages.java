package org.w3id.baap.loader.plan;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text into passages: one for each line with ink. */
final class Passages {

    private Passages() {}

    static List<Passage> of(List<Block> blocks, Outline outline) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!block.isBlank()) {
                passages.add(new Passage(kind(block), block.line(), outline.sectionOf().get(i)));
            }
        }
        return List.copyOf(passages);
    }

    private static Passage.Kind kind(Block block) {
        return switch (block.kind()) {
            case PART, SECTION, OBJECTIVE, OUTPUT, OUTPUT_TITLE, NUMBERED, REFERENCES, PROGRAMME ->
                    Passage.Kind.HEADING;
            case SLOT, AREA, HEADING -> Passage.Kind.HEADING;
            case BULLET, ITEM -> Passage.Kind.BULLET;
            case CELL, CELL_LINE -> Passage.Kind.CELL;
            case REFERENCE -> Passage.Kind.SENTENCE;
            case NARRATIVE -> Passage.Kind.NARRATIVE;
        };
    }
}
