package org.w3id.baap.server.questions;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.queries.UnknownQuery;
import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The saved queries: {@code /query/} lists them, {@code /query/outputs-of-goal.csv?goal=5} answers
 * one, {@code /query/outputs-of-goal/choices/goal} says what can be given.
 */
public final class QueryDoor extends SavedDoor {

    /** Below it lie the queries. */
    public static final String PATH = "/query/";

    static final String CHOICES = "choices";

    private static final List<Form> OF_THE_LIST = List.of(Form.JSON, Form.CSV, Form.HTML);

    private static final long serialVersionUID = 1;

    /** The suppliers give the release of the moment, and the queries when first asked for. */
    public QueryDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        var release = saved.served();
        var below = ask.path().length() < PATH.length() ? "" : ask.path().substring(PATH.length());
        var parts = below.split("/", -1);
        if (below.isEmpty()) {
            return list(ask, saved);
        }
        if (parts.length == 3 && parts[1].equals(CHOICES)) {
            var pickList = PickList.of(query(parts[0], saved), parts[2], release.codes());
            return json(ask, pickList::json);
        }
        // "outputs-of-goal.csv": no name has a dot
        int dot = below.indexOf('.');
        return dot < 0
                ? negotiated(query(below, saved), ask, release)
                : suffixed(
                        query(below.substring(0, dot), saved), below.substring(dot), ask, release);
    }

    // a page shows code that asks this server, by the name that the client has for it
    @Override
    protected String key(Ask ask) {
        return ask.origin() + ask.key();
    }

    private static Reply list(Ask ask, Saved saved) {
        var choice =
                ask.parameter("format")
                        .map(QueryDoor::named)
                        .orElseGet(() -> ask.negotiated(OF_THE_LIST));
        if (choice.form().equals(Form.JSON)) {
            return json(ask, () -> QueryList.of(saved.catalogue()).json());
        }
        if (choice.form().equals(Form.CSV)) {
            return described(choice, ask, () -> QueryList.of(saved.catalogue()).csv());
        }
        return Sheet.of(
                ask,
                "questions.jte",
                () -> QuestionsPage.of(QueryList.of(saved.catalogue()), ask, saved.served()));
    }

    private static Reply negotiated(SavedQuery query, Ask ask, Served release) {
        return Question.of(query, ask).answer(release, Offer.negotiated(query, ask), "");
    }

    private static Reply suffixed(SavedQuery query, String suffix, Ask ask, Served release) {
        return Question.of(query, ask).answer(release, Offer.suffixed(query, suffix), suffix);
    }

    private static Reply json(Ask ask, Supplier<Object> json) {
        return described(
                Form.JSON.chosen(),
                ask,
                () -> (json.get() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Accept.Choice named(String format) {
        return Form.withSuffix(format, OF_THE_LIST)
                .map(Form::chosen)
                .orElseThrow(
                        () -> {
                            var names =
                                    OF_THE_LIST.stream().map(f -> f.suffixes().getFirst()).toList();
                            return new Refused(
                                    400, "format: one of " + String.join(", ", names), names);
                        });
    }

    private static Reply described(Accept.Choice choice, Ask ask, Reply.Body body) {
        return new Reply.Representation(
                choice,
                ask.path(),
                body,
                List.of("<%s>; rel=\"service-desc\"".formatted(OpenApi.PATH)),
                Optional.empty());
    }

    private static SavedQuery query(String name, Saved saved) {
        try {
            return saved.catalogue().get(name);
        } catch (UnknownQuery e) {
            throw new Refused(
                    404,
                    e.getMessage() + "; all of them: " + PATH,
                    e.near().stream().map(near -> PATH + near).toList());
        }
    }
}
