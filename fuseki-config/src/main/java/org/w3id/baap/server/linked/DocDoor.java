package org.w3id.baap.server.linked;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Templates;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /doc/…}: what a reader needs of a thing, as a page or as data. */
final class DocDoor extends SavedDoor {

    static final String PATH = "/doc/";
    private static final long serialVersionUID = 1;

    DocDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        var served = saved.served();
        var name = ask.path().substring(Math.min(PATH.length(), ask.path().length()));
        var found = Found.in(served, ask.path(), name);
        var thing = found.thing();
        var choice = found.form().map(Form::chosen).orElseGet(() -> ask.negotiated(Forms.ALL));
        var links =
                Stream.concat(
                        Stream.of(Signpost.to("describes", thing.address()).header()),
                        Signposts.of(served, thing).headers().stream());
        return new Reply.Representation(
                choice,
                thing.document(),
                () -> written(thing, choice.form(), ask, saved),
                links.toList(),
                Optional.of(thing.document() + choice.form().suffix()));
    }

    private static byte[] written(Thing thing, Form form, Ask ask, Saved saved) {
        if (form.equals(Form.CSV)) {
            return saved.written("statements-about", Map.of("thing", thing.address()), form);
        }
        var description = Description.of(saved.served(), thing);
        return form.equals(Form.HTML)
                ? Templates.render(
                        "description.jte", DescriptionPage.of(description, ask, saved.served()))
                : Syntaxes.write(description.facts(), form);
    }
}
