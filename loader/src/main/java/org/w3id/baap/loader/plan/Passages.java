package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text into passages: one for each line with ink, in the reference sections one for each
 * sentence.
 */
final class Passages {

    private Passages() {}

    static List<Passage> of(List<Block> blocks, Outline outline) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            for (var piece : pieces(block)) {
                passages.add(new Passage(kind(block), piece, outline.sectionOf().get(i)));
            }
        }
        return List.copyOf(passages);
    }

    private static List<Line> pieces(Block block) {
        if (block.isBlank()) {
            return List.of();
        }
        return block.kind() == Block.Kind.REFERENCE
                ? Sentences.of(block.line())
                : List.of(block.line());
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
