package org.w3id.baap.loader.plan;

import static org.w3id.baap.loader.plan.Block.Kind.AREA;
import static org.w3id.baap.loader.plan.Block.Kind.BULLET;
import static org.w3id.baap.loader.plan.Block.Kind.CELL;
import static org.w3id.baap.loader.plan.Block.Kind.CELL_LINE;
import static org.w3id.baap.loader.plan.Block.Kind.HEADING;
import static org.w3id.baap.loader.plan.Block.Kind.ITEM;
import static org.w3id.baap.loader.plan.Block.Kind.NARRATIVE;
import static org.w3id.baap.loader.plan.Block.Kind.OUTPUT;
import static org.w3id.baap.loader.plan.Block.Kind.OUTPUT_TITLE;
import static org.w3id.baap.loader.plan.Block.Kind.REFERENCE;
import static org.w3id.baap.loader.plan.Block.Kind.REFERENCES;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of every line what it is: {@code · Action plan} is a bullet, {@code PART C} a heading. */
final class BlockReader {

    // "· Declaration;", "•	establish patterns and rules"
    private static final Pattern BULLET_MARK =
            Pattern.compile("^(?:[·•●▪◦‣*∙]\\s*|[-o]\\s+)(?=\\S)");

    // "1. In Output 2.1, under", "II. 	ICTs are advancing quickly", "a) …"
    private static final Pattern ITEM_MARK =
            Pattern.compile("^(?:\\d{1,3}[.)]|[IVX]{1,5}[.)]|[a-z][.)])\\s+(?=\\S)");

    // "Main areas of work include:"
    private static final Pattern AREAS_FOLLOW =
            Pattern.compile("\\bareas? of work\\b.*:$", Pattern.CASE_INSENSITIVE);

    // "The implementation of the WSIS Action Lines C5 will support the Output 2.2"
    private static final Pattern SAYS_SOMETHING =
            Pattern.compile(
                    "\\d|\\b(?:will|shall|is|are|supports?|contributes?|all)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[.;:,!?]$");

    private final List<Block> blocks = new ArrayList<>();
    private boolean inTable;
    private boolean inReferences;
    private boolean inAreas;
    private boolean inOutput;
    private boolean afterBlankLine = true;

    private BlockReader() {}

    /** Every line with ink, and every empty cell behind the first of them, in text order. */
    static List<Block> read(SourceText text) {
        var reader = new BlockReader();
        text.lines().forEach(reader::add);
        return List.copyOf(reader.blocks);
    }

    private void add(Line line) {
        if (line.text().startsWith("\t")) {
            inTable = true;
            cell(Block.of(CELL, line));
        } else if (!line.isBlank()) {
            blocks.add(read(line.strip()));
        }
        afterBlankLine = line.isBlank() && !line.text().startsWith("\t");
    }

    private void cell(Block cell) {
        if (!cell.isBlank() || !blocks.isEmpty()) {
            blocks.add(cell);
        }
    }

    private Block read(Line line) {
        var heading = Headings.read(line, inOutput);
        if (heading.isPresent()
                && !(inTable && !afterBlankLine && mayStandInACell(heading.get()))) {
            return enter(heading.get());
        }
        if (inTable && !afterBlankLine) {
            return Block.of(CELL_LINE, line);
        }
        inTable = false;
        return prose(line);
    }

    /**
     * A cell may hold {@code 1 Something}; no cell holds {@code Output 4.3} as a line of its own.
     */
    private static boolean mayStandInACell(Block heading) {
        return heading.kind() == Block.Kind.NUMBERED || heading.kind() == Block.Kind.PROGRAMME;
    }

    private Block enter(Block heading) {
        inTable = false;
        inReferences = heading.kind() == REFERENCES;
        inAreas = false;
        switch (heading.kind()) {
            case OUTPUT -> inOutput = true;
            case PART, SECTION, OBJECTIVE -> inOutput = false;
            default -> {}
        }
        return heading;
    }

    private Block prose(Line line) {
        var bullet = marked(line, BULLET_MARK);
        if (bullet.isPresent()) {
            return Block.of(inReferences ? REFERENCE : BULLET, line, bullet.get());
        }
        if (inReferences) {
            return reference(line);
        }
        if (awaitsTitle()) {
            return Block.of(OUTPUT_TITLE, line);
        }
        var item = marked(line, ITEM_MARK);
        if (item.isPresent()) {
            return Block.of(ITEM, line, item.get());
        }
        if (AREAS_FOLLOW.matcher(line.plain()).find()) {
            inAreas = true;
            return Block.of(NARRATIVE, line);
        }
        if (inAreas && isShort(line, 15) && !follows(AREA)) {
            return Block.of(AREA, line);
        }
        boolean heading = !inAreas && isShort(line, 8) && startsUpperCase(line);
        return Block.of(heading ? HEADING : NARRATIVE, line);
    }

    private static Block reference(Line line) {
        if (!hasWords(line)) {
            return Block.of(NARRATIVE, line);
        }
        boolean heading =
                !SAYS_SOMETHING.matcher(line.plain()).find()
                        && line.plain().split("\\s+").length <= 12;
        return Block.of(heading ? HEADING : REFERENCE, line);
    }

    private boolean awaitsTitle() {
        return follows(OUTPUT) && blocks.getLast().body().text().isEmpty();
    }

    private boolean follows(Block.Kind kind) {
        return !blocks.isEmpty() && blocks.getLast().kind() == kind;
    }

    private static Optional<Line> marked(Line line, Pattern mark) {
        var matcher = mark.matcher(line.plain());
        return matcher.find()
                ? Optional.of(line.piece(matcher.end(), line.text().length()))
                : Optional.empty();
    }

    private static boolean isShort(Line line, int words) {
        return hasWords(line)
                && line.plain().split("\\s+").length <= words
                && !ENDS_LIKE_A_SENTENCE.matcher(line.plain()).find();
    }

    private static boolean hasWords(Line line) {
        return line.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean startsUpperCase(Line line) {
        return Character.isUpperCase(line.text().codePointAt(0));
    }
}
