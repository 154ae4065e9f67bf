package org.w3id.baap.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * An answer as a bag of rows, in an order that does not depend on who answered; numbers by value
 * ({@code 0.5} is {@code 0.50}).
 */
record Rows(List<String> sorted) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

    static Rows of(Client.Answer answer, String accept) throws IOException {
        return new Rows(
                accept.equals(Running.JSON)
                        ? table(JSON.readTree(answer.body()))
                        : new String(answer.body(), StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .distinct()
                                .sorted()
                                .toList());
    }

    int count() {
        return sorted.size();
    }

    private static List<String> table(JsonNode answer) {
        var rows = new ArrayList<String>();
        for (JsonNode binding : answer.path("results").path("bindings")) {
            var row = new TreeMap<String, String>();
            binding.properties().forEach(cell -> row.put(cell.getKey(), term(cell.getValue())));
            rows.add(row.toString());
        }
        rows.sort(null);
        return List.copyOf(rows);
    }

    private static String term(JsonNode cell) {
        var value = cell.path("value").asText();
        var type = cell.path("datatype").asText("").replace(STRING, "");
        var language = cell.path("xml:lang").asText("");
        return switch (cell.path("type").asText()) {
            case "uri" -> "<" + value + ">";
            case "bnode" -> "_:";
            default ->
                    type.matches(".*#(integer|decimal|double)")
                            ? number(value)
                            : value + "@" + language + "^" + type;
        };
    }

    private static String number(String value) {
        return new BigDecimal(value.replace("INF", "9e999"))
                .round(new java.math.MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
    }
}
