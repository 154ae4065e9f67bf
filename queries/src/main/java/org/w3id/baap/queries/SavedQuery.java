package org.w3id.baap.queries;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.baap.ontology.Addresses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that has a tested answer, e.g. {@code outputs-of-instrument}: which outputs does an
 * instrument support?
 *
 * @param summary the question, ending in "?"
 * @param parameters its own, and {@link Parameter#EDITION}
 * @param columns of a SELECT in order; empty for a CONSTRUCT
 * @param chart the name of the column whose numbers a page also draws as bars, if one wants it
 * @param text the whole file, header and all, as it runs on any SPARQL 1.1 endpoint
 */
public record SavedQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<Audience> audience,
        List<Parameter> parameters,
        List<Column> columns,
        Optional<String> chart,
        String text) {

    /** Queries with this tag need jena-text; all others are standard SPARQL 1.1. */
    public static final String TEXT_TAG = "text";

    public SavedQuery {
        tags = List.copyOf(tags);
        audience = List.copyOf(audience);
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * Reads one file.
     *
     * @throws HeaderException if the header or the query is not in order; the message is one line
     *     that names the query
     */
    static SavedQuery of(String name, String text) {
        return SavedQueryReader.read(name, text);
    }

    /** Its address in linked data, e.g. {@code …/id/query/findings}. */
    public String address() {
        return Addresses.id("query", name);
    }

    /** That of one of its columns, e.g. {@code …/id/query/findings/column/quote}. */
    public String address(Column column) {
        return Addresses.id("query", name, "column", column.name());
    }

    /** Whether it asks for what only a release has: the text index, a hash, sizes. */
    public boolean needsRelease() {
        return tags.contains(TEXT_TAG) || columns.stream().anyMatch(Column::varies);
    }

    /** The query as it stands, every parameter left open. */
    public Query query() {
        return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    }

    /** The parameter of this name, if the query has it. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /**
     * The query with what was given in the place of its parameters, and defaults for what was not.
     * Values are put into the parsed query as terms, so they can never become syntax. In a store of
     * several editions the query is asked of one of them: the main one, or {@code edition}.
     *
     * @param given values by parameter name, e.g. {@code output=2.1}; an empty one counts as absent
     * @throws BadArgument if a name or value does not fit, with what would
     */
    public Query bind(Map<String, String> given, Codes codes) {
        given.keySet().forEach(this::refuseUnknown);
        var edition = codes.in(value(Parameter.EDITION, given));
        var values = new HashMap<Var, Node>();
        for (var parameter : parameters) {
            if (!parameter.equals(Parameter.EDITION)) {
                value(parameter, given)
                        .or(parameter::fallback)
                        .ifPresent(v -> values.put(parameter.var(), parameter.term(v, edition)));
            }
        }
        var bound = QueryTransformOps.replaceVars(query(), values);
        edition.narrow(bound);
        return bound;
    }

    private static Optional<String> value(Parameter parameter, Map<String, String> given) {
        return Optional.ofNullable(given.get(parameter.name())).filter(v -> !v.isEmpty());
    }

    private void refuseUnknown(String given) {
        if (parameter(given).isPresent()) {
            return;
        }
        var names = parameters.stream().map(Parameter::name).toList();
        throw new BadArgument(
                given,
                "no such parameter of %s; one of %s".formatted(name, String.join(", ", names)),
                names);
    }
}
