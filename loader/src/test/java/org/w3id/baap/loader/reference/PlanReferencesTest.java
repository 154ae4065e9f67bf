package org.w3id.baap.loader.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.w3id.baap.loader.reference.Reference.All;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reference sentences of the real plan, e.g. line 339 of Output 2.1. */
class PlanReferencesTest {

    private static final SourceText PLAN =
            SourceText.read(Path.of("sources", "baap-2017-draft.txt"));

    // "Output 2.1 will contribute to the achievement of the following UN SDGs: 1"
    private static final Pattern REFERENCE_SENTENCE =
            Pattern.compile(
                    "The implementation of (PP|WTDC|all|the WSIS).*"
                            + "|Output \\d\\.\\d will contribute to the achievement.*"
                            + "|ICT Statistics are relevant.*");

    record Link(String scheme, String code, String printed, int start, int end) {}

    @Test
    void citesWhatPeopleReadInObjectives1And2() throws IOException {
        var gold = Path.of(System.getProperty("baap.shared", "../../shared"), "gold/links.tsv");
        assumeTrue(Files.exists(gold), "skipped: no " + gold);
        var expected = links(gold);
        int end = expected.stream().mapToInt(Link::end).max().orElseThrow();

        var read =
                readings().stream()
                        .flatMap(reading -> reading.cited().stream())
                        .filter(cited -> cited.span().end() <= end)
                        .map(PlanReferencesTest::link)
                        .toList();

        assertThat(read).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void citesAsOftenAsAReaderCounts() {
        var cited = readings().stream().flatMap(reading -> reading.cited().stream()).toList();
        var byRelation =
                cited.stream()
                        .collect(Collectors.groupingBy(Cited::relation, Collectors.counting()));

        assertThat(cited).hasSize(578);
        assertThat(byRelation)
                .containsEntry(Relation.CONTRIBUTES_TO_TARGET, 198L)
                .containsEntry(Relation.CONTRIBUTES_TO_GOAL, 102L)
                .containsEntry(Relation.SUPPORTED_BY_ALL_OF, 3L)
                .containsEntry(Relation.RELEVANT_TO_MONITORING_OF_ALL_OF, 2L);
    }

    @Test
    void spansShowTheCodes() {
        for (Reading reading : readings()) {
            for (Cited cited : reading.cited()) {
                assertThat(PLAN.slice(cited.span())).isEqualTo(cited.printed());
                assertThat(cited.sentence().contains(cited.span())).isTrue();
            }
        }
    }

    @Test
    void readsEveryWord() {
        assertThat(findings(FindingKind.UNREAD_WORDS)).isEmpty();
    }

    @Test
    void findsTheFaultsThatAReaderSees() {
        assertThat(findings(FindingKind.CODE_WITHOUT_DOT))
                .containsExactly(
                        "5b", "11b", "8a", "9a", "9b", "9c", "13b", "5b", "8b", "5b", "11b");
        assertThat(findings(FindingKind.REPEATED_NUMBER)).containsExactly("127", "56");
        assertThat(findings(FindingKind.MISSING_COMMA)).containsExactly("10 11");
        assertThat(findings(FindingKind.STRAY_COMMA)).hasSize(5);
        assertThat(findings(FindingKind.BLANKET_REFERENCE))
                .containsExactly(
                        "all WTDC Resolutions",
                        "all WTDC Resolutions",
                        "all WTDC Resolutions",
                        "all WSIS Action Lines",
                        "all SDGs");
        assertThat(findings(FindingKind.TARGET_WITHOUT_GOAL)).isEmpty();
        assertThat(findings(FindingKind.UNKNOWN_CODE)).isEmpty();
    }

    @Test
    void namesTheOutcomeOfEachOutput() {
        Map<String, String> outcomes =
                readings().stream()
                        .filter(reading -> !reading.outcomes().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        reading -> reading.outputs().getFirst().code(),
                                        reading -> reading.outcomes().getFirst().code(),
                                        (one, other) -> {
                                            assertThat(other).isEqualTo(one);
                                            return one;
                                        }));

        assertThat(outcomes)
                .hasSize(17)
                .containsEntry("1.2", "1.1")
                .containsEntry("1.6", "1.3")
                .containsEntry("4.4", "4.4");
    }

    static List<Line> sentences() {
        return PLAN.lines().stream()
                .map(Line::strip)
                .filter(line -> REFERENCE_SENTENCE.matcher(line.plain()).matches())
                .toList();
    }

    private static List<Reading> readings() {
        var reader = new ReferenceReader(Known.CODES);
        return sentences().stream().map(reader::read).toList();
    }

    private static List<String> findings(FindingKind kind) {
        return readings().stream()
                .flatMap(reading -> reading.findings().stream())
                .filter(finding -> finding.kind() == kind)
                .map(finding -> PLAN.slice(finding.span()))
                .toList();
    }

    private static Link link(Cited cited) {
        var scheme =
                switch (cited.reference()) {
                    case Reference.ActionLine ignored -> "WSIS-AL";
                    case Reference r -> r.scheme().toUpperCase(Locale.ROOT);
                };
        var code = cited.reference() instanceof All ? "ALL" : cited.reference().code();
        return new Link(scheme, code, cited.printed(), cited.span().start(), cited.span().end());
    }

    private static List<Link> links(Path gold) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(gold));
        var header = List.of(lines.removeFirst().split("\t"));
        return lines.stream().map(line -> link(header, line.split("\t", -1))).toList();
    }

    private static Link link(List<String> header, String[] cells) {
        Function<String, String> cell = name -> cells[header.indexOf(name)];
        return new Link(
                cell.apply("scheme"),
                cell.apply("code"),
                cell.apply("verbatim"),
                Integer.parseInt(cell.apply("start")),
                Integer.parseInt(cell.apply("end")));
    }
}
