package org.w3id.baap.server.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class DatasetGraphTest {

    private static final Path SHARED =
            Path.of(System.getProperty("baap.shared", "../../shared")).resolve("suites");

    @TempDir Path folder;
    private Release release;

    @BeforeEach
    void build() throws IOException {
        var plan = SmallPlan.in(folder);
        var description =
                Files.writeString(
                        folder.resolve("small-plan.ttl"),
                        Files.readString(Path.of("../loader/sources/baap-2017-draft.ttl"))
                                .replace("baap-2017-draft", "small-plan"));
        var source =
                new Source(plan.edition(), plan.model(), plan.text(), Optional.of(description));
        release =
                ReleaseBuilder.build(
                                SmallPlan.input(source),
                                folder.resolve("out"),
                                SmallPlan::index,
                                step -> {})
                        .release();
    }

    @Test
    void saysThatThePlanIsADraftAndNoPublicationOfTheUnion() throws IOException {
        assertThat(Files.readString(release.directory().resolve("dataset.ttl")))
                .contains("not the adopted plan")
                .contains("Not an ITU publication.")
                .contains("CC BY 4.0")
                .contains("Apache-2.0")
                .contains("reproduced for research");
    }

    @Test
    void namesEachFileWithSizeTypeAndChecksum() throws IOException {
        var hash = release.hash();
        assertThat(Files.readString(release.directory().resolve("dataset.ttl")))
                .contains("<https://w3id.org/baap/release/" + hash + "/data.trig>")
                .contains("dcat:byteSize " + Files.size(release.data()) + ".0")
                .contains("spdx:checksumValue \"" + hash + "\"^^xsd:hexBinary")
                .contains("<https://www.iana.org/assignments/media-types/application/n-quads>")
                .contains("dcat:endDate \"2021\"^^xsd:gYear")
                .contains("void:entities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shapes.ttl",
                "range.ttl",
                "shapes_recommended.ttl",
                "deprecateduris.ttl",
                "mdr-vocabularies.shape.ttl"
            })
    void breaksNoRuleOfDcatAp(String file) {
        var shapes = SHARED.resolve("dcat-ap-3.0.0").resolve(file);
        assumeThat(shapes).as("the suites are not here").exists();
        var dataset = release.directory().resolve("dataset.nq").toUri().toString();
        var graph = RDFDataMgr.loadDataset(dataset).getUnionModel().getGraph();
        assertThat(violations(RDFDataMgr.loadGraph(shapes.toUri().toString()), graph)).isEmpty();
    }

    // Not known to a build: whom to write to, when it is published, which place; and types of the
    // publisher and the licence in lists that have no fitting one.
    @Test
    void followsTheRecommendationsOfDcatApButThese() {
        var shapes = SHARED.resolve("dcat-ap-3.0.0/shapes_recommended.ttl");
        assumeThat(shapes).as("the suites are not here").exists();
        var dataset = release.directory().resolve("dataset.nq").toUri().toString();
        var graph = RDFDataMgr.loadDataset(dataset).getUnionModel().getGraph();
        var rules = Shapes.parse(RDFDataMgr.loadGraph(shapes.toUri().toString()));
        var report = ShaclValidator.get().validate(rules, graph);
        assertThat(report.getEntries().stream().filter(e -> isOfTheWhole(e)))
                .extracting(
                        e ->
                                lastWord(e.focusNode().toString())
                                        + " "
                                        + lastWord(e.resultPath().toString()))
                .containsExactlyInAnyOrder(
                        "catalog issued",
                        "catalog modified",
                        "catalog spatial",
                        "dataset contactPoint",
                        "dataset spatial",
                        "licence type",
                        "publisher type",
                        "sparql contactPoint");
    }

    // the graphs and the version are datasets, too, but the whole speaks for them
    private static boolean isOfTheWhole(ReportEntry entry) {
        return entry.resultPath() != null
                && entry.focusNode().getURI().startsWith("https://w3id.org/baap/id/dataset");
    }

    private static String lastWord(String address) {
        return address.replaceAll(">$", "").replaceAll("^.*[/#]", "");
    }

    private static List<String> violations(Graph shapes, Graph data) {
        return ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream()
                .filter(entry -> entry.severity() == Severity.Violation)
                .filter(entry -> !isTheAlgorithm(entry))
                .map(Object::toString)
                .toList();
    }

    // The suite wants an address that begins with https, of a class that begins with http: no
    // address of SPDX can be both.
    private static boolean isTheAlgorithm(ReportEntry entry) {
        return entry.value() != null
                && entry.value().isURI()
                && entry.value().getURI().equals(Spdx.SHA256.stringValue());
    }
}
