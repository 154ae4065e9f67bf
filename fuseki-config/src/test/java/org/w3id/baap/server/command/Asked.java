package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.release.Release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A store asked saved queries, its answers as they stand in {@code queries/NAME.csv}. */
record Asked(Store store, Codes codes) {

    static final Path QUERIES = Path.of("../queries");

    static Asked of(Store store) {
        return new Asked(store, store.codes());
    }

    /** A release with its text index. */
    static Asked of(Path releases) throws IOException {
        var search = QueryCatalogue.bundled().get("search");
        return of(Store.of(Release.open(releases), search));
    }

    /** Builds a release as the command does. */
    static void build(Path releases, Path... texts) {
        var err = new StringWriter();
        var line = BaapCommand.line(Wiring.parts(), new Home(Path.of("..")));
        line.setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter()));
        var words = new ArrayList<>(List.of("build", "--out", releases.toString()));
        List.of(texts).forEach(text -> words.add(text.toString()));
        assertThat(line.execute(words.toArray(String[]::new))).as(err.toString()).isZero();
    }

    static Path expected(SavedQuery query) {
        return QUERIES.resolve(query.name() + (query.query().isSelectType() ? ".csv" : ".ttl"));
    }

    static List<String> expectedLines(SavedQuery query) throws IOException {
        return Files.readAllLines(expected(query));
    }

    /** The lines of the answer, without the columns that vary. */
    List<String> lines(SavedQuery query, Map<String, String> given) {
        return lines(query, query.bind(given, codes));
    }

    /** The same of a query that is bound already. */
    List<String> lines(SavedQuery query, Query bound) {
        return bound.isSelectType() ? rows(query, bound) : statements(bound);
    }

    List<String> lines(String name, Map<String, String> given) {
        return lines(QueryCatalogue.bundled().get(name), given);
    }

    private List<String> rows(SavedQuery query, Query bound) {
        var columns =
                query.columns().stream()
                        .filter(column -> !column.varies())
                        .map(Column::name)
                        .map(Var::alloc)
                        .toList();
        var csv = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
                .create(ResultSetLang.RS_CSV)
                .write(
                        csv,
                        RowSetStream.create(columns, store.select(bound)),
                        Context.emptyContext());
        return csv.toString(UTF_8).lines().toList();
    }

    private List<String> statements(Query bound) {
        var lines = RDFWriter.source(store.construct(bound)).format(RDFFormat.NTRIPLES).asString();
        return lines.lines().sorted().toList();
    }
}
