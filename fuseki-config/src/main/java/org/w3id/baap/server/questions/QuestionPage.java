package org.w3id.baap.server.questions;

import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.Request;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.queries.Snippet;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.table.NamedRows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A saved query as its template shows it: the question, a form for its parameters, and the answer.
 *
 * @param table of a query that gives rows
 * @param graph in Turtle, of one that gives a graph
 * @param snippets code that asks this server the same
 */
public record QuestionPage(
        Frame frame,
        SavedQuery query,
        List<Field> fields,
        Optional<Table> table,
        Optional<String> graph,
        List<Code> snippets) {

    /** A parameter to fill in; one with options is a pick-list. */
    public record Field(String name, String value, List<Option> options) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /** Something to pick, e.g. {@code 5} for {@code 5 · SDG 5 Gender Equality}. */
    public record Option(String value, String text, boolean isChosen) {}

    /** The rows of one page, and the pages beside it. */
    public record Table(
            List<Head> heads,
            List<List<Cell>> rows,
            int first,
            int last,
            int total,
            Optional<String> before,
            Optional<String> after) {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A column and what it means. */
    public record Head(String name, String meaning) {}

    /** A value, with the page about what it stands for. */
    public record Cell(String text, Optional<String> link) {}

    /** Code in a language. */
    public record Code(String language, String text) {}

    public QuestionPage {
        fields = List.copyOf(fields);
        snippets = List.copyOf(snippets);
    }

    static QuestionPage ofRows(Question question, Served served, RowPage page) {
        var rows =
                NamedRows.of(page.rows(), Answers.from(served)::table, question.ask().language());
        return of(question, served, Optional.of(table(question, page, rows)), Optional.empty());
    }

    static QuestionPage ofGraph(Question question, Served served, String turtle) {
        return of(question, served, Optional.empty(), Optional.of(turtle));
    }

    private static QuestionPage of(
            Question question, Served served, Optional<Table> table, Optional<String> graph) {
        var query = question.saved();
        return new QuestionPage(
                Frame.of(
                                query.summary(),
                                QueryDoor.PATH + query.name(),
                                question.ask(),
                                served.release())
                        .below(List.of(Frame.Crumb.to("Questions", QueryDoor.PATH)))
                        .with(data(question)),
                query,
                query.parameters().stream().map(p -> field(p, question, served)).toList(),
                table,
                graph,
                Stream.of(Snippet.values()).map(snippet -> code(snippet, question)).toList());
    }

    private static List<Frame.Data> data(Question question) {
        return Offer.of(question.saved()).stream()
                .filter(offer -> !offer.suffix().equals(".html"))
                .map(
                        offer ->
                                new Frame.Data(
                                        offer.suffix().substring(1).toUpperCase(Locale.ROOT),
                                        offer.choice().mediaType(),
                                        question.address(offer.suffix(), Window.whole())))
                .toList();
    }

    private static Code code(Snippet snippet, Question question) {
        return new Code(
                snippet.name().toLowerCase(Locale.ROOT),
                snippet.code(Request.of(question.server(), question.saved(), question.given())));
    }

    private static Field field(Parameter parameter, Question question, Served served) {
        var given =
                question.given().getOrDefault(parameter.name(), parameter.fallback().orElse(""));
        var choices =
                PickList.isListed(parameter)
                        ? PickList.of(parameter, served.codes())
                        : List.<PickList.Choice>of();
        return new Field(parameter.name(), given, options(choices, parameter, given));
    }

    private static List<Option> options(
            List<PickList.Choice> choices, Parameter parameter, String given) {
        if (choices.isEmpty()) {
            return List.of();
        }
        boolean isListed = choices.stream().anyMatch(c -> c.value().equals(given));
        var open = new Option("", parameter.leftOpen(), given.isEmpty());
        var other = new Option(given, given, true);
        return Stream.concat(
                        isListed || given.isEmpty() ? Stream.of(open) : Stream.of(open, other),
                        choices.stream()
                                .map(c -> new Option(c.value(), text(c), c.value().equals(given))))
                .toList();
    }

    private static String text(PickList.Choice choice) {
        return choice.label().contains(choice.value())
                ? choice.label()
                : choice.value() + " · " + choice.label();
    }

    private static Table table(Question question, RowPage page, NamedRows rows) {
        var meanings = question.saved().columns();
        var window = page.window();
        int first = window.start(page.total());
        int last = window.end(page.total());
        int step = window.limit().orElse(Window.MOST_ROWS);
        return new Table(
                rows.shown().stream()
                        .map(name -> new Head(words(name), meaning(name, meanings)))
                        .toList(),
                rows.cells().stream()
                        .map(row -> row.stream().map(QuestionPage::cell).toList())
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

    // "outputCode" is read "output code"
    private static String words(String column) {
        return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String meaning(String name, List<Column> columns) {
        return columns.stream()
                .filter(c -> c.name().equals(name))
                .map(Column::meaning)
                .findFirst()
                .orElse("");
    }

    private static Cell cell(NamedRows.Cell cell) {
        return new Cell(cell.text(), cell.address().flatMap(Thing::link));
    }

    /** The page that runs the query's text as it is. */
    public String run() {
        return "/sparql?query="
                + URLEncoder.encode(query.text(), StandardCharsets.UTF_8)
                + "&format=text";
    }
}
