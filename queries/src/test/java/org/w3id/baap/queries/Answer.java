package org.w3id.baap.queries;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;

import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;

/**
 * What a query answers over the bundled plan, as it stands in {@code NAME.csv} or {@code NAME.ttl}.
 */
record Answer(String ending, String text) {

    static Answer of(Query query) {
        return query.isSelectType() ? rows(query) : statements(query);
    }

    static String ending(Query query) {
        return query.isSelectType() ? ".csv" : ".ttl";
    }

    /** As SPARQL 1.1 has it, with one line feed at the end of a row. */
    private static Answer rows(Query query) {
        var csv = new ByteArrayOutputStream();
        try (var exec = BundledPlan.ask(query)) {
            writer().write(csv, exec.select(), Context.emptyContext());
        }
        return new Answer(".csv", csv.toString(UTF_8).replace("\r\n", "\n"));
    }

    private static RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV).create(ResultSetLang.RS_CSV);
    }

    /** One statement a line, in order. */
    private static Answer statements(Query query) {
        try (var exec = BundledPlan.ask(query)) {
            var lines = RDFWriter.source(exec.construct()).format(RDFFormat.NTRIPLES).asString();
            return new Answer(
                    ".ttl", lines.lines().sorted().collect(Collectors.joining("\n", "", "\n")));
        }
    }
}
