package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.w3id.baap.queries.BadArgument;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.Parameter;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be fixed in a query, as SHACL describes parameters, e.g. {@code
 * …/query/outputs-of-goal/parameter/goal} with the {@code sh:name} of the REST address, and a
 * {@code sh:path} whose local name is the variable {@code ?__goal_iri}.
 *
 * <p>An address is a literal here: else every query that takes WTDC Resolution 34 by default would
 * be found among the statements about it.
 */
record ParameterTerms(QueryGraph graph, IRI query, Codes codes) {

    void add(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            add(parameters.get(i), i + 1);
        }
    }

    private void add(Parameter parameter, int order) {
        var address = Values.iri(query + "/parameter/" + parameter.name());
        graph.has(query, SHACL.PARAMETER_PROP, address)
                .has(address, RDF.TYPE, SHACL.PARAMETER)
                .has(address, SHACL.PATH, QueryGraph.part(parameter.variable()))
                .has(address, SHACL.NAME, QueryGraph.text(parameter.name()))
                .has(address, SHACL.ORDER, Values.literal(BigInteger.valueOf(order)))
                .has(address, SHACL.DATATYPE, type(parameter))
                .has(address, SHACL.OPTIONAL, Values.literal(true))
                .says(address, SHACL.DESCRIPTION, takes(parameter) + ifAbsent(parameter));
        if (!parameter.choices().isEmpty()) {
            graph.has(address, SHACL.PATTERN, QueryGraph.text(oneOf(parameter.choices())));
        }
        fallback(parameter).ifPresent(value -> graph.has(address, SHACL.DEFAULT_VALUE, value));
    }

    private static IRI type(Parameter parameter) {
        return switch (parameter.type()) {
            case THING -> XSD.ANYURI;
            case TEXT -> XSD.STRING;
            case INTEGER -> XSD.INTEGER;
        };
    }

    private static String takes(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return "one of " + String.join(", ", parameter.choices());
        }
        return switch (parameter.type()) {
            case THING -> "an address, or at the query's own address a code";
            case TEXT -> "words";
            case INTEGER -> "a whole number";
        };
    }

    private static String ifAbsent(Parameter parameter) {
        return parameter
                .fallback()
                .map("; %s when left out"::formatted)
                .orElse("; all when left out");
    }

    private static String oneOf(List<String> choices) {
        return choices.stream()
                .map(ParameterTerms::quoted)
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    // \Q…\E is Java's alone
    private static String quoted(String choice) {
        return Pattern.compile("[^\\w -]").matcher(choice).replaceAll("\\\\$0");
    }

    private Optional<Value> fallback(Parameter parameter) {
        try {
            return parameter
                    .term(codes)
                    .map(
                            term ->
                                    term.isURI()
                                            ? Values.literal(term.getURI(), XSD.ANYURI)
                                            : JenaTerms.value(term));
        } catch (BadArgument e) {
            return Optional.empty(); // not in this release
        }
    }
}
