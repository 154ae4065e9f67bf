package org.w3id.baap.loader.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree of headings and, for every line, the section it stands in: {@code · Action plan} stands
 * in {@code 1. Background and Implementation framework} of Output 1.1.
 *
 * @param sections in text order
 * @param sectionOf the section of the block at the same index
 */
record Outline(List<Section> sections, List<Section> sectionOf) {

    Outline {
        sections = List.copyOf(sections);
        sectionOf = List.copyOf(sectionOf);
    }

    static Outline of(List<Block> blocks) {
        var sections = new ArrayList<Section>();
        var sectionOf = new ArrayList<Section>();
        boolean inOutput = false;
        for (var block : blocks) {
            inOutput = inOutput(block, inOutput);
            if (block.kind().isHeading() && block.kind() != Block.Kind.OUTPUT_TITLE) {
                sections.add(section(block, level(block, inOutput), sections));
            } else if (sections.isEmpty()) {
                sections.add(frontMatter(block));
            }
            sectionOf.add(sections.getLast());
        }
        return new Outline(sections, sectionOf);
    }

    private static boolean inOutput(Block block, boolean before) {
        return switch (block.kind()) {
            case OUTPUT -> true;
            case PART, SECTION, OBJECTIVE -> false;
            default -> before;
        };
    }

    private static int level(Block block, boolean inOutput) {
        return switch (block.kind()) {
            case PART -> 1;
            case SECTION -> 3;
            case OBJECTIVE -> 4;
            case OUTPUT -> 5;
            case NUMBERED -> (inOutput ? 6 : 4) + depth(block);
            case REFERENCES -> 6;
            case PROGRAMME, SLOT -> block.number().isPresent() ? 6 : 9;
            case AREA -> 10;
            default -> inOutput ? 9 : 2;
        };
    }

    /** 0 for {@code 4.}, 1 for {@code 4.2.}, 2 for everything deeper. */
    private static int depth(Block block) {
        return block.number()
                .map(
                        number ->
                                (int)
                                        Math.min(
                                                2,
                                                number.text()
                                                        .chars()
                                                        .filter(c -> c == '.')
                                                        .count()))
                .orElse(0);
    }

    private static Section section(Block block, int level, List<Section> before) {
        boolean numbered =
                block.kind() == Block.Kind.NUMBERED || block.kind() == Block.Kind.REFERENCES;
        var title = numbered ? block.body() : block.line();
        return new Section(title.folded(), block.line().span(), level, parent(level, before));
    }

    private static Section frontMatter(Block first) {
        return new Section(
                "Text before the first heading", first.line().span(), 1, Optional.empty());
    }

    private static Optional<Integer> parent(int level, List<Section> before) {
        return before.reversed().stream()
                .filter(section -> section.level() < level)
                .findFirst()
                .map(Section::start);
    }
}
