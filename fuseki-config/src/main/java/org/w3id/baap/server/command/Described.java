package org.w3id.baap.server.command;

import org.w3id.baap.queries.Code;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.SavedQuery;

import picocli.CommandLine.Help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a saved query asks, takes and gives, in words, e.g. {@code instrument a code or an address,
 * e.g. pp-res/2; all when left out}.
 */
record Described(SavedQuery query, Help help) {

    private static final int EXAMPLES = 3;

    /** For a query whose parameters are words and numbers only, or that has none. */
    String text() {
        return text(parameter -> "");
    }

    /** With examples from the data for the parameters that take a thing. */
    String withCodes(Codes codes) {
        return text(parameter -> examples(parameter, codes.of(parameter)));
    }

    private String text(Function<Parameter, String> examples) {
        var parameters = new LinkedHashMap<String, String>();
        query.parameters()
                .forEach(p -> parameters.put(p.name(), takes(p) + examples.apply(p) + open(p)));
        var columns = new LinkedHashMap<String, String>();
        query.columns()
                .forEach(
                        c ->
                                columns.put(
                                        c.name(),
                                        c.type().name().toLowerCase(Locale.ROOT)
                                                + ", "
                                                + c.meaning()));
        return "%s: %s%n%s%nFor: %s   Tags: %s%n%n%s%s"
                .formatted(
                        query.name(),
                        query.summary(),
                        paragraph(query.description()),
                        audience(query),
                        String.join(", ", query.tags()),
                        part("Parameters", parameters, "none"),
                        part("Columns", columns, "none: it gives a graph"));
    }

    private String paragraph(String text) {
        int width = help.commandSpec().usageMessage().width();
        var column = new Help.Column(width, 0, Help.Column.Overflow.WRAP);
        var table = Help.TextTable.forColumns(help.colorScheme(), column);
        table.indentWrappedLines = 0;
        table.addRowValues(text);
        return table.toString();
    }

    private static String audience(SavedQuery query) {
        return query.audience().stream()
                .map(a -> a.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String part(String title, Map<String, String> lines, String none) {
        return lines.isEmpty()
                ? "%s: %s%n".formatted(title, none)
                : "%s:%n%s".formatted(title, help.createTextTable(lines));
    }

    private static String takes(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return "one of " + String.join(", ", parameter.choices());
        }
        return switch (parameter.type()) {
            case THING -> "a code or an address";
            case TEXT -> "words";
            case INTEGER -> "a whole number";
        };
    }

    private static String examples(Parameter parameter, List<Code> codes) {
        if (parameter.type() != Parameter.Type.THING || codes.isEmpty()) {
            return "";
        }
        return codes.stream()
                .limit(EXAMPLES)
                .map(code -> "%s (%s)".formatted(code.code(), code.label()))
                .collect(Collectors.joining(", ", ", e.g. ", ""));
    }

    private static String open(Parameter parameter) {
        return "; %s when left out".formatted(parameter.leftOpen());
    }
}
