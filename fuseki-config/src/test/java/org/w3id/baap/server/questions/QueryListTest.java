package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.util.List;
import java.util.stream.Stream;

class QueryListTest {

    private static final Client CLIENT = BundledServer.client();

    @Test
    void listsEveryQuery() {
        for (var path : new String[] {"query", "query/"}) {
            assertThat(queries(path).map(q -> q.getString("name")))
                    .isEqualTo(
                            QueryCatalogue.bundled().list().stream()
                                    .map(SavedQuery::name)
                                    .toList());
        }
    }

    @Test
    void listsEveryQueryAsRows() {
        var rows = Rows.of(CLIENT.get("query/?format=csv").body());
        assertThat(CLIENT.get("query/", "Accept", "text/csv").body())
                .isEqualTo(CLIENT.get("query/?format=csv").body());
        assertThat(rows.only(List.of("name", "question")).rows())
                .isEqualTo(
                        QueryCatalogue.bundled().list().stream()
                                .map(query -> List.of(query.name(), query.summary()))
                                .toList());
        assertThat(rows.only(List.of("name", "audience", "gives", "takes")).rows())
                .contains(List.of("outputs-of-goal", "researcher", "rows", "goal;edition"));
    }

    @Test
    void saysWhatAPageNeedsToAsk() {
        var query =
                queries("query/")
                        .filter(q -> q.getString("name").equals("outputs-of-goal"))
                        .findFirst()
                        .orElseThrow();
        assertThat(query.getString("question")).endsWith("?");
        assertThat(query.getString("gives")).isEqualTo("rows");
        assertThat(query.getArray("tags").map(t -> t.getAsString().value()))
                .contains("sdg", "outputs");
        assertThat(query.getArray("audience").map(a -> a.getAsString().value()))
                .containsExactly("researcher");
        var goal = query.get("parameters").getAsArray().get(0).getAsObject();
        assertThat(goal.getString("name")).isEqualTo("goal");
        assertThat(goal.getString("type")).isEqualTo("thing");
        assertThat(query.getArray("columns").map(c -> c.getAsObject().getString("name")))
                .contains("outputCode");
    }

    @Test
    void everyAddressInItAnswers() {
        queries("query/")
                .flatMap(
                        query ->
                                Stream.concat(
                                        Stream.of(query.getString("address")),
                                        query.getArray("parameters")
                                                .map(p -> p.getAsObject())
                                                .filter(p -> p.hasKey("choices"))
                                                .map(p -> p.getString("choices"))))
                .forEach(
                        address ->
                                assertThat(CLIENT.get(address.substring(1)).statusCode())
                                        .as(address)
                                        .isEqualTo(200));
    }

    @Test
    void listsTheChoicesOfAParameter() {
        assertThat(choices("outputs-of-goal/choices/goal"))
                .hasSize(17)
                .contains("5 Gender Equality http://metadata.un.org/sdg/5");
        assertThat(choices("sdg-labels/choices/language"))
                .containsExactly("ar ar", "en en", "es es", "fr fr", "ru ru", "zh zh");
    }

    @Test
    void everyChoiceIsTaken() {
        var values =
                JSON.parse(CLIENT.get("query/sentence-behind-link/choices/thing").body())
                        .getArray("choices")
                        .map(c -> c.getAsObject().getString("value"))
                        .toList();
        assertThat(values).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        for (var value : values) {
            var path = "query/sentence-behind-link.csv?limit=1&thing=" + Client.encode(value);
            assertThat(CLIENT.get(path).statusCode()).as(value).isEqualTo(200);
        }
    }

    private static Stream<JsonObject> queries(String path) {
        var answer = CLIENT.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        return JSON.parse(answer.body()).getArray("queries").map(q -> q.getAsObject());
    }

    private static List<String> choices(String path) {
        return JSON.parse(CLIENT.get("query/" + path).body())
                .getArray("choices")
                .map(c -> c.getAsObject())
                .map(
                        c ->
                                String.join(" ", c.getString("value"), c.getString("label"))
                                        + (c.hasKey("address") ? " " + c.getString("address") : ""))
                .toList();
    }
}
