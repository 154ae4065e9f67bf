package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class SavedQueryTest {
    private static final String GOOD =
            """
            #+ summary: Which targets does an output name?
            #+ description: >-
            #+   One row per target,
            #+   in order.
            #+ tags: [sdg]
            #+ defaults:
            #+   - output: 2.10
            #+ enumerate:
            #+   - language: [en, fr]
            #+ audience: [auditor, researcher]
            #+ columns:
            #+   - target: iri, the target
            #+   - code: string, its code
            #+   - count: integer, a number
            #+ varies: [code]
            #+ chart: count
            PREFIX baap: <https://w3id.org/baap/def#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?target ?code ?count
            WHERE {
              ?_output_iri baap:contributesToTarget ?target . # not ?_a_comment
              ?target skos:notation ?code .
              FILTER (LANG(?code) = ?__language || STRLEN(?code) > ?__least_integer)
            }
            ORDER BY ?code
            """;

    @Test
    void readsEveryKeyOfTheHeader() {
        var query = SavedQuery.of("some", GOOD);
        assertThat(query.summary()).isEqualTo("Which targets does an output name?");
        assertThat(query.description()).isEqualTo("One row per target, in order.");
        assertThat(query.tags()).containsExactly("sdg");
        assertThat(query.audience()).containsExactly(Audience.AUDITOR, Audience.RESEARCHER);
        assertThat(query.columns())
                .containsExactly(
                        new Column("target", Column.Type.IRI, "the target", false),
                        new Column("code", Column.Type.STRING, "its code", true),
                        new Column("count", Column.Type.INTEGER, "a number", false));
        assertThat(query.chart()).contains("count");
    }

    @Test
    void readsParametersInTheNamingOfGrlc() {
        assertThat(SavedQuery.of("some", GOOD).parameters())
                .containsExactlyInAnyOrder(
                        new Parameter(
                                "_output_iri",
                                "output",
                                Parameter.Type.THING,
                                Optional.of("2.10"),
                                List.of()),
                        new Parameter(
                                "__language",
                                "language",
                                Parameter.Type.TEXT,
                                Optional.empty(),
                                List.of("en", "fr")),
                        new Parameter(
                                "__least_integer",
                                "least",
                                Parameter.Type.INTEGER,
                                Optional.empty(),
                                List.of()),
                        Parameter.EDITION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    #+ summary: Which      | #+ sumary: Which     | unknown key "sumary"
                    name?                  | name.                | expected a question
                    #+ audience: [auditor, | #+ audience: [boss,  | "boss" is none of researcher, integrator, auditor
                    - output: 2.10         | - {output: 1.1, outcome: 1.1} | defaults: the query has no parameter "outcome"
                    - language: [en, fr]   | - tongue: [en, fr]   | enumerate: the query has no parameter "tongue"
                    - language: [en, fr]   | - language: en       | enumerate: language: expected a list
                    target: iri, the       | target: uri, the     | no type "uri"; one of iri, string, integer
                    target: iri, the       | target: the          | expected "TYPE, MEANING"
                    - code: string,        | - kode: string,      | describes [target, kode, count], the query selects [target, code, count]
                    ORDER BY ?code         | LIMIT 5              | expected a SELECT with ORDER BY
                    varies: [code]         | varies: [size]       | varies: expected some of the columns [target, code, count], found [size]
                    chart: count           | chart: code          | chart: expected one of the columns of numbers [count], found "code"
                    SELECT ?target         | SELECT target        | Encountered
                    ?_output_iri           | ?_OUTPUT             | parameter ?_OUTPUT: expected a name
                    #+   - output: 2.10    | #+   []              | parameter ?_output_iri: needs a default
                    #+ tags: [sdg]         | #+ tags: [sdg        | not YAML
                    #+ tags: [sdg]         | #+ tags: sdg         | tags: expected a list
                    """)
    void refusesAFileThatIsNotInOrder(String right, String wrong, String problem) {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> SavedQuery.of("some", GOOD.replace(right, wrong)))
                .isInstanceOf(HeaderException.class)
                .hasMessageStartingWith("some.rq: ")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAQueryWithoutAHeader() {
        assertThatThrownBy(() -> SavedQuery.of("bare", "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s"))
                .isInstanceOf(HeaderException.class)
                .hasMessageContaining("bare.rq");
    }
}
