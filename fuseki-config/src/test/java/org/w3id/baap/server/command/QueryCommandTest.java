package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.queries.Audience;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.BaapServer;
import org.w3id.baap.server.release.Release;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The saved queries from the command line, over the bundled plan. */
class QueryCommandTest {

    private static final Path QUERIES = Path.of("../queries");

    /** What a call left: its exit code and both outputs. */
    private record Called(int code, String out, String err) {}

    @TempDir private static Path folder;
    private static BaapServer server;

    @BeforeAll
    static void buildAndServe() {
        assertThat(call("build", "--out", folder.toString()).code()).isZero();
        server = ServerOf.release(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listsEveryQueryUnderWhomItIsFor() {
        var listed = call("queries").out();
        for (var query : QueryCatalogue.bundled().list()) {
            assertThat(listed).containsPattern("(?m)^  " + query.name() + " +\\S");
            assertThat(listed).contains(query.summary());
        }
        assertThat(listed)
                .containsSubsequence("For researchers:", "For integrators:", "For auditors:");
    }

    @Test
    void listsTheQueriesOfATag() {
        assertThat(call("queries", "--tag", "languages").out())
                .isEqualTo(
                        """
                        For integrators:
                          goal-names   What are the 17 Sustainable Development Goals called in a language?
                          labels       What is a thing called, and in which languages?
                          sdg-labels   What are the cited SDG targets and their goals called in a language?

                        Next: baap query NAME --describe
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"goals-by-outputs", "sdg-labels", "outputs-of-instrument", "numbers-shared"})
    void answersAsTheFileBesideTheQuerySays(String name) throws IOException {
        var expected = Files.readAllLines(QUERIES.resolve(name + ".csv"));
        assertThat(local(name, "--format", "csv").out().lines()).isEqualTo(expected);
        assertThat(remote(name, "--format", "csv").out().lines()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            table | goalCode  goalLabel | 5         Gender Equality                          12
            csv   | goal,goalCode,      | http://metadata.un.org/sdg/5,5,Gender Equality,12
            TSV   | ?goal\t?goalCode    | <http://metadata.un.org/sdg/5>\t"5"\t"Gender Equality"@en\t12
            json  | { "head": {         | "value": "http://metadata.un.org/sdg/5"
            xml   | <?xml version="1.0" | <uri>http://metadata.un.org/sdg/5</uri>
            md    | '| goal | goalCode ' | '| [Gender Equality](http://metadata.un.org/sdg/5) | 5 | Gender Equality | 12 '
            """)
    void writesRowsInManyFormats(String format, String start, String part) {
        var called = local("goals-by-outputs", "--format", format);
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .startsWith(start.replace("\\t", "\t"))
                .contains(part.replace("\\t", "\t"));
    }

    @Test
    void showsLabelsAndCodesInATable() {
        for (var called :
                List.of(
                        local("outputs-of-instrument", "instrument=WTDC 17"),
                        remote("outputs-of-instrument", "instrument=WTDC 17"))) {
            var lines = called.out().lines().toList();
            assertThat(lines.getFirst())
                    .matches("instrumentLabel +outputCode +outputTitle +quote +span");
            assertThat(lines).hasSize(2 + 8);
            assertThat(lines.get(2))
                    .matches("WTDC Resolution 17 +1\\.6 +Partnership .* +span/[0-9-]+");
        }
        assertThat(local("numbers-shared").out())
                .containsPattern("(?m)^30 +PP Resolution 30 .*WTDC Resolution 30 ")
                .doesNotContain("://");
    }

    @Test
    void showsTheAddressOfAThingThatHasNoName() {
        assertThat(local("things-counted").out())
                .containsPattern("(?m)^http://metadata.un.org/sdg/ontology#Goal +17$")
                .containsPattern("(?m)^WSIS action line +WSIS action line +19");
    }

    @Test
    void writesAGraphAsTurtle() {
        for (var called : List.of(local("output-sdg-links"), remote("output-sdg-links"))) {
            assertThat(called.out())
                    .contains("PREFIX baap:")
                    .contains("baap:contributesToTarget")
                    .contains("<http://metadata.un.org/sdg/5.b>");
        }
    }

    @Test
    void describesAQueryWithExamplesFromTheData() {
        assertThat(local("outputs-of-goal", "--describe").out())
                .startsWith("outputs-of-goal: Which outputs contribute to a Sustainable")
                .contains("For: researcher   Tags: sdg, outputs\n")
                .contains("  goal      a code or an address, e.g. 1 (No Poverty), 2 (Zero Hunger)")
                .contains("all when left out")
                .containsPattern("(?m)^  edition   a code or an address, e.g. baap-2017-draft ")
                .containsPattern("the main\\s+edition\\s+when\\s+left\\s+out")
                .containsPattern("(?m)^  outputCode +string, ");
        assertThat(call("query", "sdg-labels", "--describe").out())
                .contains("  language   one of ar, en, es, fr, ru, zh; fr when left out");
        assertThat(call("query", "output-sdg-links", "--describe", "--release", folder.toString()))
                .extracting(Called::out)
                .asString()
                .contains("Columns: none: it gives a graph");
    }

    @Test
    void printsCodeThatAsksAServerTheSame() {
        assertThat(call("query", "sdg-labels", "--snippet", "curl").out())
                .isEqualTo(
                        """
                        curl -sS -G 'http://localhost:3030/query/sdg-labels.csv' \\
                          --data-urlencode 'language=fr'
                        """);
        assertThat(local("outputs-of-goal", "goal=SDG 5", "--snippet", "r").out())
                .contains("\"http://localhost:3030/query/outputs-of-goal.csv?goal=SDG%205\"");
        assertThat(remote("outputs-of-goal", "goal=5", "--snippet", "Java").out())
                .contains("\"" + server.url() + "query/outputs-of-goal.csv?goal=5\"");
    }

    @Test
    void searchesWordsWhereAQueryNeedsTheIndex() throws IOException {
        var query =
                new SavedQuery(
                        "passages",
                        "Where?",
                        "",
                        List.of(SavedQuery.TEXT_TAG),
                        List.of(Audience.AUDITOR),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        "SELECT DISTINCT ?word { ?x <http://jena.apache.org/text#query> \"5b\" ;"
                                + " a <https://w3id.org/baap/def#Passage>"
                                + " BIND (\"5b\" AS ?word) } ORDER BY ?word");
        var rows = Store.of(Release.open(folder), query).select(query.query());
        assertThat(rows.next().get(Var.alloc("word")).getLiteralLexicalForm()).isEqualTo("5b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            query                                    | Missing required parameter: 'NAME'
            query finding                            | there is no query "finding"; near it: findings,
            query goals-by-outputs five              | "five": expected KEY=VALUE; see baap query goals-by-outputs --describe
            query outputs-of-goal goal=1 goal=2      | goal: given twice
            query outputs-of-goal sdg=1              | sdg: no such parameter of outputs-of-goal; one of goal
            query outputs-of-goal goal=18            | goal: there is no "18"; one of 1, 2, 3,
            query outputs-of-instrument instrument=30 | could be pp-res/30 (PP Resolution 30) or wtdc-res/30 (WTDC Resolution 30)
            query sdg-labels language=de             | language: there is no "de"; one of ar, en, es, fr, ru, zh
            query output-sdg-links --format csv      | --format csv: output-sdg-links gives a graph; what works: ttl
            query findings --format ttl              | --format ttl: findings gives rows; what works: table, csv, tsv, json, xml, md
            query outputs-of-goal goal=18 --snippet r | goal: there is no "18"; one of 1, 2, 3,
            query findings --snippet cobol           | Invalid value for option '--snippet'
            query findings --format pdf              | Invalid value for option '--format'
            query findings --endpoint nowhere        | --endpoint nowhere: not the address of a store; e.g. http://localhost:3030/sparql
            query findings --endpoint http://localhost:1/sparql | http://localhost:1/sparql: cannot be reached
            query findings --endpoint SERVER/nothing | is this the address of a SPARQL endpoint?
            query findings --release NONE            | NONE: no such release; build one: baap build
            query findings --release X --endpoint Y  | mutually exclusive
            queries --tag nothing                    | --tag nothing: no query has it; one of amendments, comparison,
            """)
    void answersBadInputWithOneLine(String line, String message) {
        var words = line.replace("SERVER/", server.url()).split(" ");
        boolean elsewhere = line.matches(".*(--endpoint|--release|queries).*");
        var called =
                elsewhere
                        ? call(words)
                        : call(
                                Stream.concat(
                                                Stream.of(words),
                                                Stream.of("--release", folder.toString()))
                                        .toArray(String[]::new));
        assertThat(called.err()).startsWith("baap: ").contains(message).hasLineCount(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.code()).isEqualTo(2);
    }

    private static Called local(String... arguments) {
        return query(arguments, "--release", folder.toString());
    }

    private static Called remote(String... arguments) {
        return query(arguments, "--endpoint", server.url() + "sparql");
    }

    private static Called query(String[] arguments, String... where) {
        return call(
                Stream.of(new String[] {"query"}, arguments, where)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private static Called call(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                BaapCommand.line(Wiring.parts(), new Home(Path.of("..")))
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Called(code, out.toString(), err.toString());
    }
}
