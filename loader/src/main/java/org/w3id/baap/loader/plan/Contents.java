package org.w3id.baap.loader.plan;

import static org.w3id.baap.loader.plan.Block.Kind.NARRATIVE;
import static org.w3id.baap.loader.plan.Block.Kind.OUTPUT_TITLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A table of contents names headings that come later: {@code Output 1.1 – Platforms … 12}. */
final class Contents {

    // "Output 1.1 – Partnership platforms 4"
    private static final Pattern PAGE = Pattern.compile("[\\s.…]\\d{1,3}$");

    private Contents() {}

    /** The blocks, with entries of a table of contents made ordinary lines. */
    static List<Block> setAside(List<Block> blocks) {
        var kept = new ArrayList<Block>(blocks);
        Set<String> later = new HashSet<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            var block = blocks.get(i);
            if (isNumbered(block) && !later.add(block.kind() + block.key()) && isEntry(blocks, i)) {
                kept.set(i, Block.of(NARRATIVE, block.line()));
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isNumbered(Block block) {
        return switch (block.kind()) {
            case OBJECTIVE, OUTPUT -> true;
            default -> false;
        };
    }

    /** With a page number, or with nothing under it. */
    private static boolean isEntry(List<Block> blocks, int at) {
        if (PAGE.matcher(blocks.get(at).body().plain()).find()) {
            return true;
        }
        int next = at + 1;
        while (next < blocks.size() && blocks.get(next).kind() == OUTPUT_TITLE) {
            next++;
        }
        return next < blocks.size() && blocks.get(next).kind().isElement();
    }
}
