package org.w3id.baap.server.questions;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.TextPlace;
import org.w3id.baap.server.table.NamedRows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rows of one page of an answer, and the pages beside it.
 *
 * @param first the number of the first row that is shown, from 1
 */
public record AnswerTable(
        List<Head> heads,
        List<Line> lines,
        int first,
        int last,
        int total,
        Optional<String> before,
        Optional<String> after) {

    /** The longest bar, in CSS pixels. */
    private static final int BAR = 120;

    // "http://metadata.un.org/sdg/16" and "…/16.10"
    private static final Pattern SDG =
            Pattern.compile("http://metadata\\.un\\.org/sdg/(?<goal>[0-9]{1,2})(?:\\..*)?");

    /** Columns of these names hold words of the plan. */
    private static final Set<String> WORDS = Set.of("quote", "passage", "text");

    /**
     * A column and what it means.
     *
     * @param style a class of the style sheet: {@code number}, {@code words} or none
     */
    public record Head(String name, String words, String meaning, String style) {}

    /** A row with its number in the whole answer. */
    public record Line(int number, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value, with the page about what it stands for.
     *
     * @param style a class of the style sheet
     * @param language of the text; empty where nothing says
     * @param goal the number of the goal whose colour stands beside it, e.g. {@code 16}
     * @param bar the width of the bar that draws it
     */
    public record Cell(
            String text,
            Optional<String> link,
            String style,
            String language,
            Optional<String> goal,
            Optional<Integer> bar) {

        /** For the {@code lang} of its element; none where nothing says. */
        public Optional<String> lang() {
            return Optional.of(language).filter(tag -> !tag.isEmpty());
        }
    }

    public AnswerTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    static AnswerTable of(Question question, RowPage page, NamedRows rows) {
        var query = question.saved();
        var heads = rows.shown().stream().map(name -> head(name, query)).toList();
        var window = page.window();
        int first = window.start(page.total());
        int last = window.end(page.total());
        int step = window.limit().orElse(Window.MOST_ROWS);
        double most = query.chart().map(name -> most(page, name)).orElse(0.0);
        var cells = rows.cells();
        return new AnswerTable(
                heads,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> line(first + i + 1, heads, cells.get(i), query, most))
                        .toList(),
                Math.min(first + 1, last),
                last,
                page.total(),
                first > 0
                        ? Optional.of(question.address("", window.at(Math.max(0, first - step))))
                        : Optional.empty(),
                last < page.total()
                        ? Optional.of(question.address("", window.at(last)))
                        : Optional.empty());
    }

    private static Line line(
            int number,
            List<Head> heads,
            List<NamedRows.Cell> cells,
            SavedQuery query,
            double most) {
        return new Line(
                number,
                IntStream.range(0, heads.size())
                        .mapToObj(i -> cell(heads.get(i), cells.get(i), query, most))
                        .toList());
    }

    private static Cell cell(Head head, NamedRows.Cell cell, SavedQuery query, double most) {
        boolean charted = most > 0 && query.chart().filter(head.name()::equals).isPresent();
        var place = cell.address().flatMap(TextPlace::of);
        return new Cell(
                head.name().equals("span") && place.isPresent() ? "in the text" : cell.text(),
                place.map(TextPlace::link).or(() -> cell.address().flatMap(Thing::link)),
                head.style(),
                cell.language(),
                head.name().endsWith("Code") ? cell.address().flatMap(AnswerTable::goal) : none(),
                charted && !cell.text().isEmpty()
                        ? Optional.of((int) Math.round(BAR * number(cell.text()) / most))
                        : Optional.empty());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static Optional<String> goal(String address) {
        return Optional.of(SDG.matcher(address)).filter(m -> m.matches()).map(m -> m.group("goal"));
    }

    private static double most(RowPage page, String column) {
        return page.all().stream()
                .map(row -> text(row, column))
                .filter(text -> !text.isEmpty())
                .mapToDouble(AnswerTable::number)
                .max()
                .orElse(0);
    }

    private static String text(Binding row, String column) {
        var value = row.get(Var.alloc(column));
        return value == null || !value.isLiteral() ? "" : value.getLiteralLexicalForm();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static Head head(String name, SavedQuery query) {
        var column = query.columns().stream().filter(c -> c.name().equals(name)).findFirst();
        return new Head(
                name,
                words(name),
                column.map(Column::meaning).orElse(""),
                column.filter(Column::isNumber).isPresent()
                        ? "number"
                        : WORDS.contains(name) ? "words" : "");
    }

    // "outputCode" is read "output code"
    private static String words(String column) {
        return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
