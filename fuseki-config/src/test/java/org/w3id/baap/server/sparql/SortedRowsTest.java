package org.w3id.baap.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** Rows stand in the order that SPARQL 1.1, 15.1, gives them, however they are sorted here. */
class SortedRowsTest {

    static {
        JenaSystem.init();
    }

    // nothing, then addresses, then literals; numbers by value
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VALUES ?x { 10 9 2 1.5 }                | ?x             | 1.5 2 9 10",
                "VALUES ?x { 10 9 2 1.5 }                | DESC(?x)       | 10 9 2 1.5",
                "VALUES ?x { '10' '9' '2' }              | ?x             | 10 2 9",
                "VALUES ?x { '10' '9' '2' }              | xsd:integer(?x)| 2 9 10",
                "VALUES ?x { 'b' <urn:a> UNDEF }         | ?x             | - urn:a b",
                "VALUES ?x { 'b' <urn:a> UNDEF }         | DESC(?x)       | b urn:a -",
                "VALUES ?x { 'a' '7' }                   | xsd:integer(?x)| a 7",
                "VALUES (?y ?x) { (1 'b') (2 'c') (1 'a') } | ?y ?x       | a b c",
                "VALUES (?y ?x) { (1 'b') (2 'c') (1 'a') } | DESC(?y) ?x | c a b",
                "VALUES (?y ?x) { (1 'b') (1 'a') }      | ?y             | a b",
                "VALUES ?x { }                           | ?x             | ''",
            })
    void standInTheirOrder(String values, String order, String expected) {
        assertThat(String.join(" ", sorted(values, order))).isEqualTo(expected);
    }

    @Test
    void standInTheirOrderWhenThereAreVeryMany() {
        var digits = "VALUES %s { 0 1 2 3 4 5 6 7 8 9 } ";
        var values = new StringBuilder();
        for (var digit : List.of("?a", "?b", "?c", "?d", "?e")) {
            values.append(digits.formatted(digit));
        }
        values.append("BIND (?a + 10 * ?b + 100 * ?c + 1000 * ?d + 10000 * ?e AS ?x)");
        var rows = sorted(values.toString(), "DESC(?x)");
        assertThat(rows).hasSize(100_000).startsWith("99999", "99998").endsWith("1", "0");
        assertThat(rows.get(50_000)).isEqualTo("49999");
    }

    private static List<String> sorted(String values, String order) {
        Query query =
                QueryFactory.create(
                        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?x WHERE { "
                                + values
                                + " } ORDER BY "
                                + order);
        var dataset = DatasetGraphFactory.empty();
        QueryEndpoint.secure(dataset.getContext());
        var found = new ArrayList<String>();
        try (var asked = QueryExec.dataset(dataset).query(query).build()) {
            asked.select()
                    .forEachRemaining(
                            row -> {
                                var x = row.get("x");
                                found.add(
                                        x == null
                                                ? "-"
                                                : x.isLiteral()
                                                        ? x.getLiteralLexicalForm()
                                                        : x.getURI());
                            });
        }
        return found;
    }
}
