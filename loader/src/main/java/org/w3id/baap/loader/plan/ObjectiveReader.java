package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Bullet;
import org.w3id.baap.loader.text.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an objective's heading and its table of outcomes, indicators and outputs. */
final class ObjectiveReader {

    private enum Column {
        OUTCOMES("outcomes?|results?"),
        INDICATORS("indicators?|KPIs?"),
        OUTPUTS("outputs?|products");

        /** How many words may stand before the one that says it, e.g. "Key Performance". */
        private static final String QUALIFIED = "^(?:[\\p{L}/&-]+\\s+){0,3}(?:%s)\\b(?!.*[.:;]$)";

        private final Pattern header;

        Column(String word) {
            this.header = Pattern.compile(QUALIFIED.formatted(word), Pattern.CASE_INSENSITIVE);
        }

        static Optional<Column> of(Table.Cell cell) {
            if (cell.isBlank()) {
                return Optional.empty();
            }
            var text = cell.lines().getFirst().plain();
            boolean isShort = text.split("\\s+").length <= 6;
            return Stream.of(values())
                    .filter(c -> isShort && c.header.matcher(text).find())
                    .findFirst();
        }

        /** The columns that the first cells name; none is named twice. */
        static List<Column> of(Table table) {
            var columns = new ArrayList<Column>();
            for (var cell : table.cells()) {
                var column = of(cell).filter(c -> !columns.contains(c));
                if (column.isEmpty()) {
                    break;
                }
                columns.add(column.get());
            }
            return columns;
        }
    }

    // "1.1 - World Telecommunication Development Conference", "3.1 –Telecommunication"
    private static final Pattern LISTING =
            Pattern.compile(
                    "(?i)^(?:(?:"
                            + Bullet.MARK
                            + "|-)\\s*)?(?:(?:Output|Outcome)\\s+)?(?<code>\\d{1,3}\\.\\d{1,3})\\s*[-:.)]?\\s*(?<title>\\S.*)$");

    // "- Declaration approved - Level of support/ agreement"
    private static final Pattern INDICATOR =
            Pattern.compile("^(?:" + Bullet.MARK + "\\s*|-\\s*|\\d{1,2}[.)]\\s+)(?=\\S)");

    private ObjectiveReader() {}

    /** Reads the objective from the blocks of its sections, each with its heading first. */
    static Objective read(List<List<Block>> sections) {
        var heading = sections.getFirst().getFirst();
        int number = Integer.parseInt(heading.key());
        var body = heading.body();
        int colon = body.text().indexOf(':');
        var title = colon < 0 ? body : body.piece(0, colon);
        var statement =
                colon < 0
                        ? Optional.<Line>empty()
                        : Optional.of(body.piece(colon + 1, body.text().length()))
                                .filter(line -> !line.isBlank());
        var outcomes = new ArrayList<Outcome>();
        sections.forEach(section -> outcomes(number, section, outcomes));
        return new Objective(
                number,
                Wording.of(title.isBlank() ? heading.line() : title),
                statement.map(Wording::of),
                outcomes);
    }

    private static void outcomes(int objective, List<Block> blocks, List<Outcome> outcomes) {
        for (var table : Table.in(blocks)) {
            var columns = Column.of(table);
            if (columns.size() < 2) {
                continue;
            }
            for (int at = columns.size(); at < table.cells().size(); at += columns.size()) {
                int end = Math.min(at + columns.size(), table.cells().size());
                row(objective, outcomes.size() + 1, columns, table.cells().subList(at, end))
                        .ifPresent(outcomes::add);
            }
        }
    }

    private static Optional<Outcome> row(
            int objective, int ordinal, List<Column> columns, List<Table.Cell> cells) {
        var wording = Optional.<Wording>empty();
        var code = new Code(objective, ordinal);
        var indicators = new ArrayList<Wording>();
        var listings = new ArrayList<Listing>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            switch (columns.get(i)) {
                case OUTCOMES -> {
                    var numbered = LISTING.matcher(cell.lines().getFirst().plain());
                    if (numbered.matches()) {
                        code = Code.of(numbered.group("code"));
                    }
                    wording = Optional.of(outcomeWording(cell));
                }
                case INDICATORS -> indicators.addAll(indicators(cell));
                case OUTPUTS -> listings.addAll(listings(cell));
            }
        }
        var numbered = code;
        return wording.map(words -> new Outcome(numbered, words, indicators, listings));
    }

    /** The cell's words, without the number if it prints one. */
    private static Wording outcomeWording(Table.Cell cell) {
        var first = cell.lines().getFirst();
        var numbered = LISTING.matcher(first.plain());
        var lines = new ArrayList<Line>(cell.lines());
        if (numbered.matches()) {
            lines.set(0, first.piece(numbered.start("title"), first.text().length()));
        }
        return new Table.Cell(lines).wording();
    }

    /** A cell holds several: each begins with a dash; a line without one goes on with the last. */
    private static List<Wording> indicators(Table.Cell cell) {
        boolean dashed = cell.lines().stream().anyMatch(l -> INDICATOR.matcher(l.plain()).find());
        var indicators = new ArrayList<Wording>();
        for (var line : cell.lines()) {
            var mark = INDICATOR.matcher(line.plain());
            boolean begins = mark.find();
            var words = Wording.of(begins ? line.piece(mark.end(), line.text().length()) : line);
            if (begins || !dashed || indicators.isEmpty()) {
                indicators.add(words);
            } else {
                indicators.set(indicators.size() - 1, indicators.getLast().and(words));
            }
        }
        return indicators;
    }

    private static List<Listing> listings(Table.Cell cell) {
        var listings = new ArrayList<Listing>();
        for (var line : cell.lines()) {
            var listed = LISTING.matcher(line.plain());
            if (listed.matches()) {
                listings.add(
                        new Listing(
                                Code.of(listed.group("code")),
                                line.span(listed.start("code"), listed.end("code")),
                                Wording.of(line.piece(listed.start("title"), line.text().length())),
                                line));
            } else if (!listings.isEmpty()) {
                var last = listings.getLast();
                listings.set(
                        listings.size() - 1,
                        new Listing(
                                last.code(),
                                last.codeSpan(),
                                last.title().and(Wording.of(line)),
                                last.line()));
            }
        }
        return listings;
    }
}
