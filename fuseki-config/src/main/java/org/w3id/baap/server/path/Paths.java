package org.w3id.baap.server.path;

import org.w3id.baap.queries.Code;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;
import org.w3id.baap.server.site.TextPlace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The paths between two things, the shortest first.
 *
 * @param shown at most {@link #MOST}
 * @param total how many there are
 */
public record Paths(List<Path> shown, int total) {

    /** As many as are drawn and told. */
    public static final int MOST = 20;

    /** The query looks no further. */
    public static final int LONGEST_HOPS = 4;

    static final String QUERY = "path";

    public Paths {
        shown = List.copyOf(shown);
    }

    static Paths of(Saved saved, String from, String to, Function<String, Optional<Code>> codes) {
        var rows =
                saved.rows(QUERY, Map.of("from", from, "to", to)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.text("path"),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var paths =
                rows.values().stream()
                        .map(path -> path(path, codes))
                        .sorted(Comparator.comparingInt(path -> path.hops().size()))
                        .toList();
        return new Paths(paths.stream().limit(MOST).toList(), paths.size());
    }

    private static Path path(List<Row> rows, Function<String, Optional<Code>> codes) {
        return new Path(
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.number("hop"),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values()
                        .stream()
                        .map(hop -> hop(hop, codes))
                        .toList());
    }

    private static Hop hop(List<Row> rows, Function<String, Optional<Code>> codes) {
        var row = rows.getFirst();
        return new Hop(
                stop(row, "from", codes),
                stop(row, "to", codes),
                row.text("property").replaceFirst(".*[#/]", ""),
                row.text("backward").equals("true"),
                rows.stream().map(Paths::evidence).distinct().toList());
    }

    private static Stop stop(Row row, String end, Function<String, Optional<Code>> codes) {
        var address = row.text(end);
        return Stop.of(address, row.text(end + "Label"), codes.apply(address));
    }

    private static Hop.Evidence evidence(Row row) {
        var citation = row.text("citation");
        return new Hop.Evidence(
                row.text("quote"),
                TextPlace.of(row.text("span")).map(TextPlace::link).orElse(""),
                citation.isEmpty() ? "" : Thing.link(citation).orElse(""));
    }
}
