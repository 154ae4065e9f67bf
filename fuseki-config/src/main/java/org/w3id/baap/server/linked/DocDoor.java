package org.w3id.baap.server.linked;

import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Templates;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /doc/…}: what a reader needs of a thing, as a page or as data. */
final class DocDoor extends Door<Served> {

    static final String PATH = "/doc/";
    private static final long serialVersionUID = 1;

    DocDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var name = ask.path().substring(Math.min(PATH.length(), ask.path().length()));
        var found = Found.in(served, ask.path(), name);
        var thing = found.thing();
        var choice = found.form().map(Forms::chosen).orElseGet(() -> ask.negotiated(Forms.ALL));
        var links =
                Stream.concat(
                        Stream.of(Signpost.to("describes", thing.address()).header()),
                        Signposts.of(served, thing).headers().stream());
        return new Reply.Representation(
                choice,
                thing.document(),
                () -> written(Description.of(served, thing), choice, ask, served),
                links.toList(),
                Optional.of(thing.document() + choice.form().suffix()));
    }

    private static byte[] written(
            Description description, Accept.Choice choice, Ask ask, Served served) {
        return choice.form().equals(Form.HTML)
                ? Templates.render("description.jte", DescriptionPage.of(description, ask, served))
                : Syntaxes.write(description.facts(), choice.form());
    }
}
