package org.w3id.baap.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class QueryCatalogueTest {
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.read(Path.of("."));

    @Test
    void whatIsBundledIsWhatLiesInTheFolder() {
        assertThat(QueryCatalogue.bundled().list()).isEqualTo(CATALOGUE.list());
    }

    @Test
    void saysWhichNamesComeNearAnUnknownOne() {
        assertThatThrownBy(() -> CATALOGUE.get("finding"))
                .isInstanceOf(UnknownQuery.class)
                .hasMessageStartingWith("there is no query \"finding\"; near it: findings");
    }

    @Test
    void everyParameterThatTakesAThingTakesOneThatTheDataHas() {
        for (var query : CATALOGUE.list()) {
            for (var parameter : query.parameters()) {
                if (parameter.type() == Parameter.Type.THING) {
                    assertThat(BundledPlan.CODES.of(parameter))
                            .as("%s: things called %s", query.name(), parameter.name())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void namesAreInKebabCase() {
        assertThat(CATALOGUE.list()).allMatch(query -> query.name().matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyQuerySaysWhomItServesAndWhatItIsAbout() {
        assertThat(CATALOGUE.list())
                .allSatisfy(query -> assertThat(query.audience()).isNotEmpty())
                .allSatisfy(query -> assertThat(query.tags()).isNotEmpty());
    }

    @Test
    void onlyPrefixesThatAreUsedAreDeclared() {
        for (var query : CATALOGUE.list()) {
            var body = query.text().replaceAll("(?m)^(?:#|PREFIX).*$", "");
            assertThat(query.query().getPrefixMapping().getNsPrefixMap().keySet())
                    .as(query.name())
                    .allMatch(prefix -> body.contains(prefix + ":"));
        }
    }

    @Test
    void noQuestionIsAskedTwice() {
        assertThat(CATALOGUE.list().stream().map(SavedQuery::summary)).doesNotHaveDuplicates();
    }
}
