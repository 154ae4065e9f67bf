package org.w3id.baap.server.http;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** An address with one form, e.g. {@code /version}. */
public final class Page<G extends Generation> extends Door<G> {

    private static final long serialVersionUID = 1;

    private final transient Form form;
    private final transient Function<G, String> text;

    private Page(Supplier<G> current, Form form, Function<G, String> text) {
        super(current);
        this.form = form;
        this.text = text;
    }

    /** The text goes out in UTF-8, whatever the client says it accepts. */
    public static <G extends Generation> Page<G> of(
            Supplier<G> current, Form form, Function<G, String> text) {
        return new Page<>(current, form, text);
    }

    @Override
    protected Reply reply(Ask ask, G release) {
        return Reply.Representation.of(
                new Accept.Choice(form, form.mediaType()),
                ask.path(),
                () -> text.apply(release).getBytes(StandardCharsets.UTF_8));
    }
}
