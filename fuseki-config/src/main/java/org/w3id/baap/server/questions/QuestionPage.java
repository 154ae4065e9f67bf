package org.w3id.baap.server.questions;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.Request;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.queries.Snippet;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.table.NamedRows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A saved query as its template shows it: the question, a form for its parameters, and the answer.
 *
 * @param mistake what was given wrongly to no field of the form; there is no answer then
 * @param table of a query that gives rows
 * @param graph in Turtle, of one that gives a graph
 * @param text of the query as it was asked
 * @param snippets code that asks this server the same
 */
public record QuestionPage(
        Frame frame,
        SavedQuery query,
        List<FormField> fields,
        Optional<String> mistake,
        Optional<AnswerTable> table,
        Optional<String> graph,
        String text,
        List<Code> snippets) {

    /** Code in a language. */
    public record Code(String language, String text) {}

    public QuestionPage {
        fields = List.copyOf(fields);
        snippets = List.copyOf(snippets);
    }

    static QuestionPage ofRows(Question question, Served served, Query bound, RowPage page) {
        var rows =
                NamedRows.of(page.rows(), Answers.from(served)::table, question.ask().language());
        var table = AnswerTable.of(question, page, rows);
        return of(question, served, text(question, bound), Optional.of(table), Optional.empty());
    }

    static QuestionPage ofGraph(Question question, Served served, Query bound, String turtle) {
        return of(question, served, text(question, bound), Optional.empty(), Optional.of(turtle));
    }

    /** With the form as it was filled in, what is wrong with it, and no answer. */
    static QuestionPage ofMistake(Question question, Served served, BadArgument mistake) {
        var page =
                of(question, served, question.saved().text(), Optional.empty(), Optional.empty());
        var fields = page.fields().stream().map(f -> f.with(mistake, question)).toList();
        boolean isTold = fields.stream().anyMatch(f -> f.problem().isPresent());
        return new QuestionPage(
                page.frame().withoutData(),
                page.query(),
                fields,
                isTold ? Optional.empty() : Optional.of(mistake.getMessage()),
                Optional.empty(),
                Optional.empty(),
                page.text(),
                List.of());
    }

    private static QuestionPage of(
            Question question,
            Served served,
            String text,
            Optional<AnswerTable> table,
            Optional<String> graph) {
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
                query.parameters().stream()
                        .filter(p -> isAsked(p, question, served))
                        .map(p -> FormField.of(p, question, served, rows(p, query, served)))
                        .toList(),
                Optional.empty(),
                table,
                graph,
                text,
                Stream.of(Snippet.values()).map(snippet -> code(snippet, question)).toList());
    }

    // with one edition there is nothing to choose
    private static boolean isAsked(Parameter parameter, Question question, Served served) {
        return !parameter.equals(Parameter.EDITION)
                || question.given().containsKey(parameter.name())
                || PickList.of(parameter, served.codes()).size() > 1;
    }

    // the file with its header runs as it is; what was filled in is in the query alone
    private static String text(Question question, Query bound) {
        return question.given().isEmpty() ? question.saved().text() : bound.serialize();
    }

    /** How many rows the whole answer has for each value of the column that a parameter is of. */
    private static Map<String, Long> rows(Parameter parameter, SavedQuery query, Served served) {
        boolean isOpen = parameter.fallback().isEmpty() && PickList.isListed(parameter);
        if (!isOpen || query.columns().stream().noneMatch(c -> c.name().equals(parameter.name()))) {
            return Map.of();
        }
        var column = Var.alloc(parameter.name());
        return Answers.from(served).table(query.bind(Map.of(), served.codes())).stream()
                .filter(row -> row.contains(column))
                .map(row -> row.get(column))
                .collect(
                        Collectors.groupingBy(
                                n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString(),
                                Collectors.counting()));
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
                switch (snippet) {
                    case CURL -> "curl";
                    case PYTHON -> "Python";
                    case R -> "R";
                    case JAVA -> "Java";
                },
                snippet.code(Request.of(question.server(), question.saved(), question.given())));
    }

    /** Whether any value was given that does not fit. */
    public boolean isMistaken() {
        return mistake.isPresent() || fields.stream().anyMatch(f -> f.problem().isPresent());
    }

    /** The editor with the query's text in it. */
    public String edit() {
        return "/sparql?edit=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
