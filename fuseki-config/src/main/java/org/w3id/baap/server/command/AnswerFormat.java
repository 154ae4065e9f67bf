package org.w3id.baap.server.command;

import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.w3id.baap.server.release.BadInput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer is written, e.g. {@code --format csv}. */
enum AnswerFormat {
    TABLE(ResultSetLang.RS_Text),
    CSV(ResultSetLang.RS_CSV),
    TSV(ResultSetLang.RS_TSV),
    JSON(ResultSetLang.RS_JSON),
    XML(ResultSetLang.RS_XML),
    MD(ResultSetLang.RS_Text),
    TTL(Lang.TURTLE);

    private final Lang lang;

    AnswerFormat(Lang lang) {
        this.lang = lang;
    }

    /** What a query is answered in when no format is asked for. */
    static AnswerFormat usual(Query query) {
        return query.isConstructType() ? TTL : TABLE;
    }

    Lang lang() {
        return lang;
    }

    /** Rows as the standards have it, every column as the query gives it. */
    String written(RowSet rows) {
        var bytes = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(lang)
                .create(lang)
                .write(bytes, rows, Context.emptyContext());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** This format, refused where a graph is asked for as rows, or rows as a graph. */
    AnswerFormat checked(String name, Query query) {
        if (fits(query)) {
            return this;
        }
        var others =
                Arrays.stream(values())
                        .filter(format -> format.fits(query))
                        .map(AnswerFormat::toString)
                        .collect(Collectors.joining(", "));
        throw new BadInput(
                "--format %s: %s gives %s; what works: %s"
                        .formatted(
                                this, name, query.isConstructType() ? "a graph" : "rows", others));
    }

    private boolean fits(Query query) {
        return (this == TTL) == query.isConstructType();
    }

    /** As a user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
