package org.w3id.baap.server.questions;

import org.apache.jena.query.Query;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Accept.Choice;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Templates;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.sparql.Syntaxes;
import org.w3id.baap.server.table.NamedRows;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A saved query with what a request gives it, e.g. {@code /query/outputs-of-goal.csv?goal=5}.
 *
 * @param given the query's own parameters that have a value
 * @param ask the request, whose server the answer may name
 */
record Question(SavedQuery saved, SortedMap<String, String> given, Window window, Ask ask) {

    /** What a page shows at once unless it is told otherwise. */
    private static final int ROWS_OF_PAGE = 100;

    /**
     * Reads what is given.
     *
     * @throws Refused with 400 if a parameter is there twice, or pages are asked of a graph
     */
    static Question of(SavedQuery saved, Ask ask) {
        var given = new TreeMap<>(ask.singleParameters());
        var window = Window.of(given);
        given.remove(Window.LIMIT);
        given.remove(Window.OFFSET);
        if (!window.isWhole() && !Offer.givesRows(saved)) {
            throw new Refused(
                    400,
                    "limit and offset are for rows; %s gives a graph, whole."
                            .formatted(saved.name()));
        }
        return new Question(saved, given, window, ask);
    }

    /** How the client calls this server. */
    URI server() {
        return URI.create(ask.origin());
    }

    /**
     * The answer in a form.
     *
     * @param suffix of the address that was asked for; empty if the form was negotiated
     * @throws Refused with 400 if a parameter does not fit, with what would
     */
    Reply answer(Served release, Choice choice, String suffix) {
        var query = bound(release, choice.form());
        var answers = Answers.from(release);
        if (choice.form().equals(Form.HTML)) {
            return reply(choice, suffix, List.of(), () -> page(query, release));
        }
        if (window.limit().isEmpty()) {
            return reply(choice, suffix, List.of(), () -> written(query, answers, choice.form()));
        }
        // whether there is a next page is known when the rows are
        var page = RowPage.of(answers.table(query), window);
        return reply(
                choice,
                suffix,
                page.links(offset -> address(suffix, window.at(offset))),
                () -> written(query, page, answers, choice.form()));
    }

    private byte[] page(Query query, Served release) {
        var answers = Answers.from(release);
        var page =
                query.isConstructType()
                        ? QuestionPage.ofGraph(
                                this,
                                release,
                                query,
                                new String(
                                        answers.written(query, Form.TURTLE),
                                        StandardCharsets.UTF_8))
                        : QuestionPage.ofRows(
                                this,
                                release,
                                query,
                                RowPage.of(answers.table(query), window.atMost(ROWS_OF_PAGE)));
        return Templates.render("question.jte", page);
    }

    private Query bound(Served release, Form form) {
        try {
            return saved.bind(given, release.codes());
        } catch (BadArgument e) {
            var refused = new Refused(400, e.getMessage(), e.choices());
            if (!form.equals(Form.HTML)) {
                throw refused;
            }
            var page = QuestionPage.ofMistake(this, release, e);
            var html = Templates.render("question.jte", page);
            throw refused.on(problem -> html);
        }
    }

    private Reply reply(Choice choice, String suffix, List<String> links, Reply.Body body) {
        var own = suffix.isEmpty() ? address(suffixOf(choice), window) : "";
        return new Reply.Representation(
                choice,
                address("", window),
                body,
                links,
                Optional.of(own).filter(address -> !address.isEmpty()));
    }

    private String suffixOf(Choice choice) {
        return Offer.of(saved).stream()
                .filter(offer -> offer.choice().equals(choice))
                .map(Offer::suffix)
                .findFirst()
                .orElse("");
    }

    private byte[] written(Query query, Answers answers, Form form) {
        if (query.isConstructType()) {
            var graph = answers.graph(query);
            return form.equals(Form.CSV)
                    ? Syntaxes.write(GraphRows.of(graph), form)
                    : Syntaxes.write(graph, form);
        }
        return written(query, RowPage.of(answers.table(query), window), answers, form);
    }

    private byte[] written(Query query, RowPage page, Answers answers, Form form) {
        if (form.equals(Form.MARKDOWN)) {
            var markdown =
                    NamedRows.of(page.rows(), answers::table, ask.language()).linked().markdown();
            return markdown.getBytes(StandardCharsets.UTF_8);
        }
        if (Syntaxes.ofGraphs().contains(form)) {
            var table = Addresses.BASE + address(".csv", Window.whole()).substring(1);
            var statements = new RowStatements(saved, table);
            return Syntaxes.write(to -> statements.send(page, query.getPrefixMapping(), to), form);
        }
        return Syntaxes.write(page.rows(), form);
    }

    /** The address of the same question with another value. */
    String with(String parameter, String value) {
        var other = new TreeMap<>(given);
        other.put(parameter, value);
        return new Question(saved, other, Window.whole(), ask).address("", Window.whole());
    }

    /** Its address, parameters in order, for some of its rows. */
    String address(String suffix, Window rows) {
        var window = new TreeMap<String, String>();
        rows.limit().ifPresent(limit -> window.put(Window.LIMIT, String.valueOf(limit)));
        if (rows.offset() > 0) {
            window.put(Window.OFFSET, String.valueOf(rows.offset()));
        }
        var pairs =
                Stream.concat(given.entrySet().stream(), window.entrySet().stream())
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(Question::pair)
                        .collect(Collectors.joining("&"));
        return QueryDoor.PATH + saved.name() + suffix + (pairs.isEmpty() ? "" : "?" + pairs);
    }

    private static String pair(Map.Entry<String, String> entry) {
        return entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
    }
}
