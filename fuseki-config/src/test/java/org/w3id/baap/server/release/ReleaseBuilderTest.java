package org.w3id.baap.server.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.ontology.Vocabulary;
import org.w3id.baap.queries.Audience;
import org.w3id.baap.queries.SavedQuery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

class ReleaseBuilderTest {

    @TempDir Path folder;

    @Test
    void writesTheFilesOfARelease() throws IOException {
        var release = build(SmallPlan.in(folder), folder.resolve("out"));
        assertThat(Checksums.names(release.directory()))
                .containsExactly(
                        "SHA256SUMS",
                        "data.jsonld",
                        "data.jsonld.gz",
                        "data.nq",
                        "data.nq.gz",
                        "data.trig",
                        "data.trig.gz",
                        "dataset.jsonld",
                        "dataset.jsonld.gz",
                        "dataset.nq",
                        "dataset.nq.gz",
                        "dataset.ttl",
                        "dataset.ttl.gz",
                        "graphs/ontology.ttl",
                        "graphs/ontology.ttl.gz",
                        "graphs/small-plan-evidence.ttl",
                        "graphs/small-plan-evidence.ttl.gz",
                        "graphs/small-plan-text.ttl",
                        "graphs/small-plan-text.ttl.gz",
                        "graphs/small-plan.ttl",
                        "graphs/small-plan.ttl.gz",
                        "graphs/vocabulary-sdg.ttl",
                        "graphs/vocabulary-sdg.ttl.gz",
                        "packed.bin",
                        "queries.jsonld",
                        "queries.jsonld.gz",
                        "queries.nq",
                        "queries.nq.gz",
                        "queries.ttl",
                        "queries.ttl.gz",
                        "sources/small-plan.txt",
                        "text-index.sha256",
                        "text-index/segments",
                        "validation.ttl",
                        "validation.txt");
        assertThat(release.directory()).hasFileName(release.hash());
        assertThat(folder.resolve("out/current")).hasContent(release.hash());
    }

    @Test
    void namesTheReleaseByTheSha256OfItsData() throws IOException {
        var release = build(SmallPlan.in(folder), folder.resolve("out"));
        assertThat(Checksums.of(release.data())).isEqualTo(release.hash());
        assertThat(Release.open(folder.resolve("out"))).isEqualTo(release);
        assertThat(Release.open(release.directory())).isEqualTo(release);
    }

    @Test
    void sortsTheLinesOfTheDataByTheirBytes() throws IOException {
        var release = build(SmallPlan.in(folder), folder.resolve("out"));
        var lines = Files.readAllLines(release.data(), StandardCharsets.UTF_8);
        assertThat(lines).isSorted().doesNotHaveDuplicates();
        assertThat(lines)
                .contains(
                        "<http://metadata.un.org/sdg/5.b>"
                                + " <http://www.w3.org/2000/01/rdf-schema#label>"
                                + " \"технологии \\u0007\\t\\\"5.b\\\"\"@ru"
                                + " <https://w3id.org/baap/graph/vocabulary/sdg> .");
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            var here = build(SmallPlan.in(folder), folder.resolve("here"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var there = build(SmallPlan.in(folder), folder.resolve("there"));
            for (String name : Checksums.names(here.directory())) {
                assertThat(there.directory().resolve(name))
                        .as(name)
                        .hasSameBinaryContentAs(here.directory().resolve(name));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void buildsTheSameReleaseAgainInItsPlace() throws IOException {
        var out = folder.resolve("out");
        var first = build(SmallPlan.in(folder), out);
        Files.writeString(first.directory().resolve("data.trig"), "damaged");
        var second = build(SmallPlan.in(folder), out);
        assertThat(Release.open(out)).isEqualTo(second).isEqualTo(first);
        try (var files = Files.list(out)) {
            assertThat(files).containsExactlyInAnyOrder(first.directory(), out.resolve("current"));
        }
    }

    @Test
    void takesAwayWhatAKilledBuildLeft() throws IOException {
        var out = folder.resolve("out");
        var abandoned = Files.createDirectories(out.resolve(".building-999999999-abc/graphs"));
        build(SmallPlan.in(folder), out);
        assertThat(abandoned).doesNotExist();
        assertThat(abandoned.getParent()).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhenAStepFails() throws IOException {
        var input = SmallPlan.input(SmallPlan.in(folder));
        var out = folder.resolve("a/b/out");
        assertThatThrownBy(
                        () ->
                                ReleaseBuilder.build(
                                        input,
                                        out,
                                        (nquads, index) -> {
                                            throw new IOException("No space left on device");
                                        },
                                        step -> {}))
                .hasMessage("No space left on device");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void announcesEachStep() throws IOException {
        var steps = new ArrayList<String>();
        ReleaseBuilder.build(
                SmallPlan.input(SmallPlan.in(folder)),
                folder.resolve("out"),
                SmallPlan::index,
                steps::add);
        assertThat(steps).hasSize(ReleaseBuilder.STEPS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            baap:evidence <span/26-28>   | baap:evidence []                 | blank node
            baap:evidence <span/26-28>   | baap:start 1                     | a citation needs evidence
            oa:exact "5b"                | oa:exact "5.b"                   | oa:exact is "5.b" but the text has "5b"
            oa:prefix "target "          | oa:prefix "targets "             | oa:prefix is "targets " but the text has "“target "
            oa:suffix "”.\\n"            | oa:suffix "”"                    |
            oa:suffix "”.\\n"            | oa:suffix "”;"                   | oa:suffix is "”;" but the text has "”."
            "char=26,28"                 | "char=26,27"                     | rdf:value is "char=26,27" but the text has "char=26,28"
            oa:start "26"                | oa:start "25"                    | its address is "26-28" but the text has "25-28"
            oa:end "28"                  | oa:end "280"                     | 26-280 is not a span of a text of 31 code points
            “target 5b”."@en             | “target 5.b”."@en                | baap:text is "Output 2.3 serves “target 5.b”."
            “target 5b”." ;              | “target 6b”." ;                  | does not stand around its evidence at 26
            graph/small-plan/text        | elsewhere                        | not in a graph below
            """)
    void refusesAFaultyGraph(String from, String to, String reported) throws IOException {
        var out = folder.resolve("out");
        var source = SmallPlan.changed(folder, from, to);
        if (reported == null) {
            build(source, out);
            return;
        }
        var rejected = catchThrowableOfType(ReleaseRejected.class, () -> build(source, out));
        assertThat(rejected.report()).contains(reported).endsWith("\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAQueryThatIsDescribedBadly() throws IOException {
        var small = SmallPlan.input(SmallPlan.in(folder));
        var query =
                new SavedQuery(
                        "unasked",
                        "No question",
                        "All there is.",
                        List.of(),
                        List.of(Audience.AUDITOR),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        "SELECT ?x WHERE { ?x a ?x } ORDER BY ?x");
        var input =
                new BuildInput(
                        small.vocabulary(),
                        small.sources(),
                        Vocabulary.shapes(),
                        List.of(query),
                        "0.0-test");
        var out = folder.resolve("out");
        var rejected =
                catchThrowableOfType(
                        ReleaseRejected.class,
                        () -> ReleaseBuilder.build(input, out, SmallPlan::index, step -> {}));
        assertThat(rejected.report())
                .contains("id/query/unasked rdfs:label: A query must have an rdfs:label")
                .contains("id/query/unasked schema:keywords: A query must have a schema:keywords");
        assertThat(out).doesNotExist();
    }

    @Test
    void checksWithoutWriting() throws IOException {
        var report = ReleaseBuilder.check(SmallPlan.input(SmallPlan.in(folder)), step -> {});
        assertThat(report)
                .startsWith("Conforms.\n")
                .contains("against 1 shape: no violations")
                .contains("3 spans, passages and quotes against the text: no differences");
        assertThat(Checksums.names(folder)).containsExactly("small-plan.txt");
    }

    private static Release build(Source source, Path out) throws IOException {
        return ReleaseBuilder.build(SmallPlan.input(source), out, SmallPlan::index, step -> {})
                .release();
    }
}
