package org.w3id.baap.loader.plan;

import static org.w3id.baap.loader.plan.Block.Kind.AREA;
import static org.w3id.baap.loader.plan.Block.Kind.BULLET;
import static org.w3id.baap.loader.plan.Block.Kind.CELL;
import static org.w3id.baap.loader.plan.Block.Kind.CELL_LINE;
import static org.w3id.baap.loader.plan.Block.Kind.HEADING;
import static org.w3id.baap.loader.plan.Block.Kind.ITEM;
import static org.w3id.baap.loader.plan.Block.Kind.NARRATIVE;
import static org.w3id.baap.loader.plan.Block.Kind.NUMBERED;
import static org.w3id.baap.loader.plan.Block.Kind.OBJECTIVE;
import static org.w3id.baap.loader.plan.Block.Kind.OUTPUT;
import static org.w3id.baap.loader.plan.Block.Kind.OUTPUT_TITLE;
import static org.w3id.baap.loader.plan.Block.Kind.PROGRAMME;
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

    // "Main areas of work include:"
    private static final Pattern AREAS_FOLLOW =
            Pattern.compile("\\bareas? of work\\b.*:$", Pattern.CASE_INSENSITIVE);

    // "1.2 - Regional preparatory meetings", "(Products and services)"
    private static final Pattern CELL_LINE_START =
            Pattern.compile("^(?:\\(|(?:Output\\s+)?\\d{1,3}\\.\\d{1,3}\\s*[-:.)]?\\s)");

    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[.;:,!?]$");

    private final SourceText text;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> output = Optional.empty();
    private boolean inObjective;
    private boolean inTable;
    private boolean inReferences;
    private boolean inAreas;
    private boolean namesProgrammes;
    private boolean afterBlankLine = true;

    private BlockReader(SourceText text) {
        this.text = text;
    }

    /** Every line with ink, and every empty cell behind the first of them, in text order. */
    static List<Block> read(SourceText text) {
        var reader = new BlockReader(text);
        text.lines().forEach(reader::add);
        return List.copyOf(reader.blocks);
    }

    private void add(Line line) {
        if (line.text().startsWith("\t") && !isIndented(line.strip())) {
            inTable = true;
            Cells.of(line).forEach(this::cell);
        } else if (!line.isBlank()) {
            read(line.strip());
        }
        afterBlankLine = line.isBlank() && !line.text().startsWith("\t");
    }

    private void cell(Line cell) {
        if (!cell.isBlank() || !blocks.isEmpty()) {
            blocks.add(Block.of(CELL, cell));
        }
    }

    /** A tab begins a cell, but some conversions indent headings, bullets and paragraphs by one. */
    private boolean isIndented(Line line) {
        if (line.text().isEmpty()) {
            return false;
        }
        var heading = Headings.read(line, output.isPresent());
        if (inTable) {
            return heading.filter(h -> h.kind() == REFERENCES || isBareOutput(h)).isPresent();
        }
        return inReferences
                || awaitsTitle()
                || heading.isPresent()
                || Marks.bullet(line).isPresent()
                || output.isPresent() && !isShort(line, 12);
    }

    private static boolean isBareOutput(Block heading) {
        return heading.kind() == OUTPUT && heading.body().text().isEmpty();
    }

    private void read(Line line) {
        var heading =
                Headings.read(line, output.isPresent())
                        .filter(h -> !standsInACell(h) && !isReference(h) && !isItem(h));
        if (heading.isPresent()) {
            enter(heading.get());
        } else if (inTable && (!afterBlankLine || inObjective && isOfACell(line))) {
            blocks.add(Block.of(CELL_LINE, line));
        } else {
            inTable = false;
            prose(line);
        }
    }

    /**
     * A cell may hold {@code 1 Something}, and outputs with their titles; no cell holds {@code
     * Output 4.3} as a line of its own.
     */
    private boolean standsInACell(Block heading) {
        boolean mayStand =
                switch (heading.kind()) {
                    case NUMBERED, PROGRAMME -> true;
                    case OUTPUT ->
                            !isBareOutput(heading) && last().map(this::isListing).orElse(false);
                    default -> false;
                };
        return mayStand && inTable && !afterBlankLine;
    }

    /**
     * In an objective's table, even behind an empty line: {@code - Number of …}, {@code 1.2 - …}.
     */
    private static boolean isOfACell(Line line) {
        return Marks.bullet(line).isPresent() || CELL_LINE_START.matcher(line.plain()).find();
    }

    private boolean isListing(Block cell) {
        return Headings.read(cell.line(), false).filter(h -> h.kind() == OUTPUT).isPresent();
    }

    /** {@code Output 1.1: SDG 17} and {@code 1. PP Resolution 25} among an output's references. */
    private boolean isReference(Block heading) {
        if (!inReferences) {
            return false;
        }
        return switch (heading.kind()) {
            case OUTPUT ->
                    output.filter(heading.key()::equals).isPresent()
                            && (!isBareOutput(heading)
                                    || Wrapping.expectsMore(blocks.getLast().line()));
            case NUMBERED -> References.saysSomething(heading.body());
            default -> false;
        };
    }

    /** {@code 1. Build networks} under {@code The programme will:}, then {@code 2. …}. */
    private boolean isItem(Block heading) {
        if (heading.kind() != NUMBERED || Headings.isKnown(heading.body()) || last().isEmpty()) {
            return false;
        }
        var before = last().get();
        int number = heading.number().map(n -> Numbering.value(n.text())).orElse(0);
        return before.kind() == ITEM
                ? Marks.number(before.line()).filter(n -> n + 1 == number).isPresent()
                : number == 1 && !before.kind().isHeading() && before.line().plain().endsWith(":");
    }

    private void enter(Block heading) {
        inTable = false;
        inReferences = heading.kind() == REFERENCES;
        inAreas = false;
        namesProgrammes = heading.kind() == PROGRAMME && heading.body().text().isEmpty();
        if (heading.kind().isElement()) {
            inObjective = heading.kind() == OBJECTIVE;
            output = Optional.of(heading).filter(h -> h.kind() == OUTPUT).map(Block::key);
        }
        blocks.add(heading);
    }

    private void prose(Line line) {
        var marked = Marks.bullet(line);
        if (inReferences || output.isPresent() && References.isHeading(line, true)) {
            inReferences = true;
            reference(line, marked);
        } else if (continuesTitle(line) || marked.isEmpty() && continuesStatement(line)) {
            replaceLast(blocks.getLast().and(text.from(blocks.getLast().line(), line)));
        } else if (namesProgrammes && (marked.isPresent() || lastBodyIsEmpty(PROGRAMME))) {
            namesProgrammes = marked.isPresent();
            blocks.add(Block.of(PROGRAMME, line, marked.orElse(line)));
        } else {
            namesProgrammes = false;
            blocks.add(plain(line, marked));
        }
    }

    private Block plain(Line line, Optional<Line> marked) {
        if (marked.isPresent()) {
            return Block.of(BULLET, line, marked.get());
        }
        if (awaitsTitle()) {
            return Block.of(OUTPUT_TITLE, line, Marks.withoutBookmark(line));
        }
        var item = Marks.item(line);
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

    private void reference(Line line, Optional<Line> marked) {
        var before = last().filter(block -> block.kind() == REFERENCE);
        if (!hasWords(line)) {
            blocks.add(Block.of(NARRATIVE, line));
        } else if (before.filter(b -> References.goesOn(b, line, marked.isPresent())).isPresent()) {
            replaceLast(before.get().and(text.from(before.get().line(), line)));
        } else if (References.isHeading(line, false)) {
            blocks.add(Block.of(HEADING, line));
        } else {
            var body = marked.or(() -> Marks.item(line)).orElse(line);
            blocks.add(Block.of(REFERENCE, line, body));
        }
    }

    /** The title under {@code Objective 2}, and the second line of a wrapped title. */
    private boolean continuesTitle(Line line) {
        if (lastBodyIsEmpty(OBJECTIVE)) {
            return true;
        }
        boolean afterTitle = follows(OUTPUT_TITLE) || follows(OUTPUT) && !awaitsTitle();
        return afterTitle && !afterBlankLine && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** The second line of a wrapped statement or paragraph. */
    private boolean continuesStatement(Line line) {
        boolean statement =
                last().map(Block::kind)
                        .filter(k -> k == BULLET || k == ITEM || k == NARRATIVE)
                        .isPresent();
        return statement
                && !afterBlankLine
                && Marks.item(line).isEmpty()
                && Wrapping.goesOn(blocks.getLast().line(), line);
    }

    private boolean awaitsTitle() {
        return lastBodyIsEmpty(OUTPUT);
    }

    private boolean lastBodyIsEmpty(Block.Kind kind) {
        return follows(kind) && blocks.getLast().body().text().isEmpty();
    }

    private Optional<Block> last() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
    }

    private boolean follows(Block.Kind kind) {
        return last().filter(block -> block.kind() == kind).isPresent();
    }

    private void replaceLast(Block block) {
        blocks.set(blocks.size() - 1, block);
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
