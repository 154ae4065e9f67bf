package org.w3id.baap.server.site;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;

import java.util.function.Supplier;

/** A page that has no other form, e.g. {@code /matrix}. */
public final class Sheet {

    private Sheet() {}

    /**
     * The page, when it is needed.
     *
     * @param template its file, e.g. {@code matrix.jte}
     * @param page what the template shows; may throw {@link org.w3id.baap.server.http.Refused}
     */
    public static Reply.Representation of(Ask ask, String template, Supplier<?> page) {
        return Reply.Representation.of(
                Form.HTML.chosen(), ask.identity(), () -> Templates.render(template, page.get()));
    }
}
