package org.w3id.baap.server.questions;

import org.apache.jena.query.Query;
import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Accept.Choice;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.sparql.Syntaxes;
import org.w3id.baap.server.table.NamedRows;

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
 */
record Question(SavedQuery saved, SortedMap<String, String> given, Window window) {

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
        return new Question(saved, given, window);
    }

    /**
     * The answer in a form.
     *
     * @param suffix of the address that was asked for; empty if the form was negotiated
     * @throws Refused with 400 if a parameter does not fit, with what would
     */
    Reply answer(Served release, Choice choice, String suffix) {
        var query = bound(release);
        var answers = Answers.from(release);
        if (window.limit().isEmpty()) {
            return reply(choice, suffix, List.of(), () -> written(query, answers, choice.form()));
        }
        // whether there is a next page is known when the rows are
        var page = RowPage.of(answers.table(query), window);
        return reply(
                choice,
                suffix,
                page.links(offset -> address(suffix, offset)),
                () -> written(page, answers, choice.form()));
    }

    private Query bound(Served release) {
        try {
            return saved.bind(given, release.codes());
        } catch (BadArgument e) {
            throw new Refused(400, e.getMessage(), e.choices());
        }
    }

    private Reply reply(Choice choice, String suffix, List<String> links, Reply.Body body) {
        var own = suffix.isEmpty() ? address(suffixOf(choice), window.offset()) : "";
        return new Reply.Representation(
                choice,
                address("", window.offset()),
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
            return Syntaxes.write(answers.graph(query), form);
        }
        return written(RowPage.of(answers.table(query), window), answers, form);
    }

    private static byte[] written(RowPage page, Answers answers, Form form) {
        if (form.equals(Form.MARKDOWN)) {
            var markdown = NamedRows.of(page.rows(), answers::table).linked().markdown();
            return markdown.getBytes(StandardCharsets.UTF_8);
        }
        return Syntaxes.write(page.rows(), form);
    }

    /** Its address, parameters in order; the page that begins after so many rows. */
    private String address(String suffix, int offset) {
        var window = new TreeMap<String, String>();
        this.window.limit().ifPresent(limit -> window.put(Window.LIMIT, String.valueOf(limit)));
        if (offset > 0) {
            window.put(Window.OFFSET, String.valueOf(offset));
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
