package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.baap.queries.Column;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.util.List;
import java.util.stream.Stream;

/** The description of the addresses, read by a parser of OpenAPI that is not ours. */
class OpenApiTest {

    private static final Client CLIENT = BundledServer.client();

    private static String text;
    private static OpenAPI api;

    @BeforeAll
    static void read() {
        text = CLIENT.get("openapi.json").body();
        var read = parse(text);
        assertThat(read.getMessages()).isEmpty();
        api = read.getOpenAPI();
    }

    private static SwaggerParseResult parse(String document) {
        var options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        return new OpenAPIV3Parser().readContents(document, List.of(), options);
    }

    @Test
    void isOpenApi31ForWhateverHost() {
        assertThat(api.getOpenapi()).startsWith("3.1.");
        assertThat(api.getServers()).extracting(server -> server.getUrl()).containsExactly("/");
        assertThat(api.getInfo().getDescription())
                .contains(
                        "This is a draft contribution to WTDC-17, not the adopted plan. Not an ITU publication.");
        assertThat(CLIENT.get("version").body()).contains(api.getInfo().getVersion());
    }

    @Test
    void theParserWouldSayWhatIsWrong() {
        assertThat(parse(text.replace("\"responses\"", "\"answers\"")).getMessages()).isNotEmpty();
    }

    @Test
    void everyQueryIsAnOperation() {
        for (var query : QueryCatalogue.bundled().list()) {
            var operation = operation(query);
            assertThat(operation.getOperationId()).isEqualTo(query.name());
            assertThat(operation.getSummary()).isEqualTo(query.summary());
            assertThat(operation.getTags()).isEqualTo(query.tags());
            assertThat(operation.getParameters())
                    .extracting(Parameter::getName)
                    .containsExactlyElementsOf(
                            Stream.concat(
                                            query.parameters().stream().map(p -> p.name()),
                                            query.columns().isEmpty()
                                                    ? Stream.of()
                                                    : Stream.of("limit", "offset"))
                                    .toList());
            assertThat(operation.getResponses().keySet())
                    .containsExactlyInAnyOrder(
                            "200", "304", "400", "404", "406", "502", "503", "504");
            assertThat(operation.getResponses().get("200").getContent().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            Offer.of(query).stream().map(o -> o.choice().mediaType()).toList());
            assertThat(operation.getResponses().get("400").getContent())
                    .containsOnlyKeys("application/problem+json");
        }
    }

    @Test
    void theColumnsAreTheSchemaOfARow() {
        for (var query : QueryCatalogue.bundled().list()) {
            if (!query.columns().isEmpty()) {
                Schema<?> row = api.getComponents().getSchemas().get(query.name());
                assertThat(row.getProperties().keySet())
                        .containsExactlyElementsOf(
                                query.columns().stream().map(Column::name).toList());
            }
        }
        assertThat(text).contains("#/components/schemas/integer", "Columns: goal, goalCode");
    }

    @Test
    void showsChoicesAndExamples() {
        var language = parameter("sdg-labels", "language");
        List<?> words = language.getSchema().getEnum();
        assertThat(words).isEqualTo(List.of("ar", "en", "es", "fr", "ru", "zh"));
        assertThat(language.getSchema().getDefault()).isEqualTo("fr");
        var goal = parameter("outputs-of-goal", "goal");
        assertThat(goal.getExamples().get("1").getSummary()).isEqualTo("1 (No Poverty)");
    }

    @Test
    void everyExampleIsTaken() {
        for (var query : QueryCatalogue.bundled().list()) {
            for (var parameter : operation(query).getParameters()) {
                if (parameter.getExamples() != null) {
                    parameter
                            .getExamples()
                            .values()
                            .forEach(e -> assertTaken(query, parameter, e.getValue()));
                }
            }
        }
    }

    private static void assertTaken(SavedQuery query, Parameter parameter, Object value) {
        var path = "query/" + query.name() + "?" + parameter.getName() + "=";
        assertThat(CLIENT.get(path + Client.encode(value.toString())).statusCode())
                .as(path + value)
                .isEqualTo(200);
    }

    @Test
    void theAddressesWithoutParametersAnswer() {
        for (var path : List.of("/query/", "/version", "/health", "/openapi.json")) {
            assertThat(api.getPaths()).containsKey(path);
            assertThat(CLIENT.get(path.substring(1)).statusCode()).isEqualTo(200);
        }
        assertThat(api.getPaths().get("/sparql").getPost()).isNotNull();
    }

    private static Operation operation(SavedQuery query) {
        return api.getPaths().get("/query/" + query.name()).getGet();
    }

    private static Parameter parameter(String query, String name) {
        return operation(QueryCatalogue.bundled().get(query)).getParameters().stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
