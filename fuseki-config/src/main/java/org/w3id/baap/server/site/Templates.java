package org.w3id.baap.server.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The pages' templates, compiled at build; each escapes what it shows by where it stands. */
public final class Templates {

    private static final String PACKAGE = "org.w3id.baap.server.templates";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    private Templates() {}

    /** A page in UTF-8, e.g. {@code render("description.jte", page)}. */
    public static byte[] render(String template, Object page) {
        var text = new Utf8ByteOutput();
        ENGINE.render(template, page, text);
        return text.toByteArray();
    }
}
