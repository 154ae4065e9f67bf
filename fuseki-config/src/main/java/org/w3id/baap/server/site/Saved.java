package org.w3id.baap.server.site;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.sparql.Answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The saved queries as pages ask them of a release, e.g. {@code saved.rows("outputs-of-goal",
 * Map.of("goal", "5"))}.
 */
public record Saved(Served served, QueryCatalogue catalogue) {

    /** One row of an answer. */
    public record Row(Binding values) {

        /** A value as it is written, an address whole; empty where there is none. */
        public String text(String column) {
            return value(column)
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                    .orElse("");
        }

        /** A whole number; 0 where there is none. */
        public int number(String column) {
            var text = text(column);
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }

        /** A value, if there is one. */
        public Optional<Node> value(String column) {
            return Optional.ofNullable(values.get(Var.alloc(column)));
        }
    }

    /** The answer with nothing given. */
    public List<Row> rows(String query) {
        return rows(query, Map.of());
    }

    /**
     * The answer.
     *
     * @param arguments by the parameters' names, e.g. {@code goal} is {@code 5}
     * @throws Refused with 400 if one does not fit, with what would
     */
    public List<Row> rows(String query, Map<String, String> arguments) {
        return Answers.from(served).table(bound(query, arguments)).stream().map(Row::new).toList();
    }

    /** The answer in a form that it has, e.g. as CSV. */
    public byte[] written(String query, Map<String, String> arguments, Form form) {
        return Answers.from(served).written(bound(query, arguments), form);
    }

    private Query bound(String query, Map<String, String> arguments) {
        try {
            return catalogue.get(query).bind(arguments, served.codes());
        } catch (BadArgument e) {
            throw new Refused(400, e.getMessage(), e.choices());
        }
    }
}
