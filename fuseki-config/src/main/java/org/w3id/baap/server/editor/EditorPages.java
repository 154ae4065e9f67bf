package org.w3id.baap.server.editor;

import org.apache.jena.query.Query;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Problem;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Templates;
import org.w3id.baap.server.sparql.Answers;
import org.w3id.baap.server.sparql.ReaderPages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The pages at {@code /sparql}.
 *
 * @param catalogue gives the saved queries when first asked for
 */
public record EditorPages(Supplier<QueryCatalogue> catalogue) implements ReaderPages {

    private static final String TEMPLATE = "editor.jte";

    @Override
    public Reply.Representation editor(Ask ask, Served served) {
        var begin = Begin.of(ask, served, catalogue.get());
        return page(ask, () -> EditorPage.of(ask, served, catalogue.get(), begin));
    }

    @Override
    public Reply.Representation answer(Ask ask, Served served, Query query, Answers answers) {
        var asked = asked(ask);
        return page(
                ask,
                () ->
                        EditorPage.of(ask, served, catalogue.get(), asked)
                                .with(
                                        Outcome.of(query, answers, ask.language()),
                                        forms(query, asked.text())));
    }

    @Override
    public byte[] problem(Ask ask, Served served, Problem problem) {
        return Templates.render(
                TEMPLATE, EditorPage.of(ask, served, catalogue.get(), asked(ask)).with(problem));
    }

    // a request that says something twice has no query to keep
    private static Begin asked(Ask ask) {
        var texts = ask.parameters().getOrDefault("query", List.of());
        return new Begin(texts.size() == 1 ? texts.getFirst() : "", "");
    }

    private static List<Frame.Data> forms(Query query, String text) {
        return Answers.forms(query).stream().map(form -> data(form, text)).toList();
    }

    private static Frame.Data data(Form form, String text) {
        var suffix = form.suffixes().getLast();
        return new Frame.Data(
                suffix.toUpperCase(Locale.ROOT),
                form.mediaType(),
                "/sparql?query="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        + "&format="
                        + suffix);
    }

    private static Reply.Representation page(Ask ask, Supplier<EditorPage> page) {
        return Reply.Representation.of(
                        Form.HTML.chosen(),
                        ask.origin() + ask.identity() + "\n" + ask.language().tag(),
                        () -> Templates.render(TEMPLATE, page.get()))
                .in(Yasgui.MANNER);
    }
}
