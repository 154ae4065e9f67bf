package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.linked.SchemaOrg;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.release.ReleaseFile;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data as a whole, for readers: what is in it, where it is had, and what it does not say.
 *
 * @param server as the reader calls it, e.g. {@code http://localhost:3030/}
 * @param statements in the release
 * @param editions of the plan, with the hash and status of each text
 * @param graphs with how much is in each
 * @param checks the report of the release's checks, as its file has it
 * @param limits of what the data says
 */
public record DataPage(
        Frame frame,
        String server,
        String hash,
        String statements,
        String software,
        String licence,
        List<Edition> editions,
        List<Graph> graphs,
        List<ReleaseFile> files,
        String checks,
        List<Limit> limits) {

    private static final String QUERY = "dataset";

    /** A text that the data is made from. */
    public record Edition(String title, String link, String status, String hash, String rights) {}

    /** A named graph, e.g. {@code vocabulary/sdg}. */
    public record Graph(String name, String link, String statements) {}

    public DataPage {
        editions = List.copyOf(editions);
        graphs = List.copyOf(graphs);
        files = List.copyOf(files);
        limits = List.copyOf(limits);
    }

    static DataPage of(Ask ask, Saved saved) {
        var release = saved.served().release();
        var rows = saved.rows(QUERY);
        var whole = of("dataset", rows).findFirst();
        return new DataPage(
                Limit.all().stream()
                        .reduce(
                                Frame.of("The data", ask, saved.served()).from(QUERY),
                                (frame, limit) -> frame.from(limit.query()),
                                (one, other) -> one)
                        .withGraph("dataset", saved.served())
                        .with(Frame.Data.csv("/query/" + QUERY + ".csv"))
                        .structured(SchemaOrg.dataset(saved.served()))
                        .loading("dataset.css"),
                ask.origin(),
                release.hash(),
                whole.map(row -> counted(row, "statements")).orElse(""),
                whole.map(row -> row.text("software")).orElse(""),
                whole.map(row -> row.text("licence")).orElse(""),
                of("edition", rows).map(DataPage::edition).toList(),
                of("graph", rows).map(DataPage::graph).toList(),
                release.files(),
                checks(saved),
                Limit.counted(saved));
    }

    private static Stream<Row> of(String part, List<Row> rows) {
        return rows.stream().filter(row -> row.text("part").equals(part));
    }

    private static Edition edition(Row row) {
        return new Edition(
                row.text("title"),
                Thing.link(row.text("thing")).orElse(""),
                row.text("status"),
                row.text("hash"),
                row.text("licence"));
    }

    private static Graph graph(Row row) {
        return new Graph(
                row.text("title"),
                Thing.link(row.text("thing")).orElse(""),
                counted(row, "statements"));
    }

    private static String counted(Row row, String column) {
        return row.text(column).isEmpty() ? "" : "%,d".formatted(row.number(column));
    }

    private static String checks(Saved saved) {
        return saved.served()
                .once(Dumps.class, Dumps::of)
                .find("validation.txt")
                .map(DataPage::text)
                .orElse("");
    }

    private static String text(Dump dump) {
        try {
            return Files.readString(dump.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + dump.file(), e);
        }
    }

    /** A size as people read it, e.g. {@code 8,109,133 bytes}. */
    public static String bytes(long bytes) {
        return "%,d bytes".formatted(bytes);
    }
}
