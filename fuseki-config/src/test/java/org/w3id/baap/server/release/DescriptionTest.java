package org.w3id.baap.server.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class DescriptionTest {

    private static final Path SOURCES = Path.of("../loader/sources");

    @TempDir Path folder;

    @Test
    void makesTheLeastDescriptionOfATextThatHasNone() throws IOException {
        var description = Description.of(SmallPlan.in(folder));
        var title = description.model().filter(Values.iri(SmallPlan.EDITION), DCTERMS.TITLE, null);
        assertThat(Models.objectString(title)).contains("small-plan");
        assertThat(description.warnings()).isEmpty();
    }

    @Test
    void saysWhichCountsDifferFromTheExpected() throws IOException {
        var source = described("baap:countedClass baap:Output ; baap:expectedCount 17");
        assertThat(Description.of(source).warnings())
                .containsExactly("small-plan.txt: 1 of baap:Output found, 17 expected");
        var asExpected = described("baap:countedClass baap:Output ; baap:expectedCount 1");
        assertThat(Description.of(asExpected).warnings()).isEmpty();
    }

    @Test
    void refusesTheDescriptionOfAnotherEdition() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("small-plan.ttl"),
                        "<https://a.example/a> a <https://a.example/b> .");
        var plan = SmallPlan.in(folder);
        var source = new Source(plan.edition(), plan.model(), plan.text(), Optional.of(file));
        assertThatThrownBy(() -> Description.of(source))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("does not describe <" + SmallPlan.EDITION + ">");
    }

    @Test
    void saysWhereADescriptionIsNotTurtle() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("small-plan.ttl"),
                        "<https://a.example/a> a\n  <https://a b> .");
        var plan = SmallPlan.in(folder);
        var source = new Source(plan.edition(), plan.model(), plan.text(), Optional.of(file));
        assertThatThrownBy(() -> Description.of(source))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("small-plan.ttl: line 2, column 14: ");
    }

    @Test
    void knowsTheFileThatThePlansDescriptionIsOf() throws IOException {
        var plan =
                new Source(
                        "https://w3id.org/baap/id/baap-2017-draft",
                        new LinkedHashModel(),
                        SOURCES.resolve("baap-2017-draft.txt"),
                        Optional.of(SOURCES.resolve("baap-2017-draft.ttl")));
        assertThat(Description.of(plan).warnings())
                .hasSize(9)
                .allMatch(w -> w.contains(": 0 of baap:"))
                .contains("baap-2017-draft.txt: 0 of baap:ExplicitCitation found, 573 expected");
        var changed = Files.writeString(folder.resolve("baap-2017-draft.txt"), "another text");
        var other = new Source(plan.edition(), plan.model(), changed, plan.description());
        assertThat(Description.of(other).warnings())
                .first()
                .asString()
                .contains("but its description is of ca332369b0d360001193914434929a03");
    }

    @Test
    void statesTheSha256OfTheFileAsItIs() throws IOException {
        var source = SmallPlan.in(folder);
        var sums = Description.of(source).model().filter(null, Spdx.VALUE, null).objects();
        assertThat(sums).containsExactly(Values.literal(Checksums.of(source.text()), HEX));
    }

    private static final IRI HEX = XSD.HEXBINARY;

    private Source described(String expectation) throws IOException {
        var turtle =
                """
                @prefix baap: <https://w3id.org/baap/def#> .
                <https://w3id.org/baap/id/small-plan> a baap:Edition .
                <https://w3id.org/baap/id/small-plan/expectation/a> a baap:Expectation ; %s .
                """
                        .formatted(expectation);
        var file = Files.writeString(folder.resolve("small-plan.ttl"), turtle);
        var plan = SmallPlan.in(folder);
        return new Source(plan.edition(), plan.model(), plan.text(), Optional.of(file));
    }
}
