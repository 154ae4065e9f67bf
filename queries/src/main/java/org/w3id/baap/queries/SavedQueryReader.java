package org.w3id.baap.queries;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a {@code .rq} file and refuses one whose header does not say what its query does. */
final class SavedQueryReader {

    // "?__goal_iri"
    private static final Pattern PARAMETER = Pattern.compile("\\?(?<variable>_\\w+)");

    private final String name;
    private final String text;
    private final Header header;
    private final Query query;

    private SavedQueryReader(String name, String text) {
        this.name = name;
        this.text = text;
        this.header = Header.of(text);
        this.query = parse(text);
    }

    static SavedQuery read(String name, String text) {
        try {
            return new SavedQueryReader(name, text).read();
        } catch (HeaderException e) {
            throw new HeaderException("%s.rq: %s".formatted(name, e.getMessage()), e);
        }
    }

    private SavedQuery read() {
        var parameters =
                Stream.concat(
                                variables().stream().map(v -> Parameter.of(v, header)),
                                Stream.of(Parameter.EDITION))
                        .toList();
        refuseStrangers("defaults", header.pairs("defaults").keySet(), parameters);
        refuseStrangers("enumerate", header.choices("enumerate").keySet(), parameters);
        return new SavedQuery(
                name,
                summary(),
                header.text("description"),
                header.list("tags"),
                header.list("audience").stream().map(SavedQueryReader::audience).toList(),
                parameters,
                columns(),
                chart(),
                text);
    }

    private String summary() {
        var summary = header.text("summary");
        if (!summary.endsWith("?")) {
            throw new HeaderException("summary: expected a question, found \"" + summary + "\"");
        }
        return summary;
    }

    private List<Column> columns() {
        var varying = header.list("varies");
        var columns =
                header.pairs("columns").entrySet().stream()
                        .map(c -> Column.of(c.getKey(), c.getValue(), varying.contains(c.getKey())))
                        .toList();
        var described = columns.stream().map(Column::name).toList();
        var selected = query.isSelectType() ? query.getResultVars() : List.of();
        if (!described.equals(selected)) {
            throw new HeaderException(
                    "columns: the header describes %s, the query selects %s"
                            .formatted(described, selected));
        }
        if (!described.containsAll(varying)) {
            throw new HeaderException(
                    "varies: expected some of the columns %s, found %s"
                            .formatted(described, varying));
        }
        return columns;
    }

    private Optional<String> chart() {
        var chart = header.textIfThere("chart");
        var numbers = columns().stream().filter(Column::isNumber).map(Column::name).toList();
        if (chart.filter(name -> !numbers.contains(name)).isPresent()) {
            throw new HeaderException(
                    "chart: expected one of the columns of numbers %s, found \"%s\""
                            .formatted(numbers, chart.get()));
        }
        return chart;
    }

    /** In order of appearance; comments are gone from a parsed query. */
    private Set<String> variables() {
        var variables = new LinkedHashSet<String>();
        PARAMETER
                .matcher(query.serialize())
                .results()
                .forEach(found -> variables.add(found.group("variable")));
        return variables;
    }

    private static void refuseStrangers(String key, Set<String> named, List<Parameter> known) {
        var strangers = new TreeSet<>(named);
        known.forEach(parameter -> strangers.remove(parameter.name()));
        if (!strangers.isEmpty()) {
            throw new HeaderException(
                    "%s: the query has no parameter \"%s\"".formatted(key, strangers.first()));
        }
    }

    private static Audience audience(String word) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new HeaderException(
                                        "audience: \"%s\" is none of researcher, integrator, auditor"
                                                .formatted(word)));
    }

    private static Query parse(String text) {
        try {
            var query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (query.isSelectType() ? query.hasOrderBy() : query.isConstructType()) {
                return query;
            }
        } catch (QueryParseException e) {
            throw new HeaderException(e.getMessage().lines().findFirst().orElse(""), e);
        }
        throw new HeaderException("expected a SELECT with ORDER BY, or a CONSTRUCT");
    }
}
