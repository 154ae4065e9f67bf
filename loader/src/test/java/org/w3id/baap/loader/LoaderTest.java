package org.w3id.baap.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.loader.reference.Cited;
import org.w3id.baap.loader.reference.Reference;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.reference.Relation;
import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;
import org.w3id.baap.loader.text.SourceException;
import org.w3id.baap.loader.text.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class LoaderTest {

    private static final Loader.LoadedPlan DRAFT =
            Loader.load(Path.of("sources/baap-2017-draft.txt"));

    @TempDir private Path folder;

    @Test
    void citesWhatPeopleReadExactToTheCharacter() {
        var read = new ArrayList<List<String>>();
        for (var output : DRAFT.references().outputs()) {
            for (var cited : output.cited()) {
                read.add(row(output.output().code().toString(), cited));
            }
        }
        var expected =
                Gold.all("links").stream()
                        .map(
                                row ->
                                        Stream.of(
                                                        "output",
                                                        "relation",
                                                        "scheme",
                                                        "code",
                                                        "verbatim",
                                                        "start",
                                                        "end")
                                                .map(row::get)
                                                .toList())
                        .toList();
        assertThat(expected).hasSize(578);
        assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void mentionsWhatPeopleReadInProse() {
        var read =
                DRAFT.references().mentions().stream()
                        .map(
                                m ->
                                        List.of(
                                                Integer.toString(m.mentioned().span().start()),
                                                entity(m.mentioned().reference())));
        var expected =
                Gold.own("mentions").stream()
                        .map(row -> List.of(row.get("start"), row.get("entity")));
        assertThat(read).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void mentionsCoverThePrintedPhrase() {
        var spans =
                DRAFT.references().mentions().stream()
                        .collect(
                                Collectors.toMap(
                                        m -> m.mentioned().span().start(),
                                        m -> m.mentioned().span()));
        assertThat(Gold.own("mentions"))
                .allSatisfy(
                        row -> {
                            var span = spans.get(Integer.valueOf(row.get("start")));
                            assertThat(span.end()).isGreaterThanOrEqualTo(number(row, "end"));
                            assertThat(DRAFT.text().slice(span)).startsWith(row.get("verbatim"));
                        });
    }

    @Test
    void findsEveryDefectThatPeopleAreSureOf() {
        var missed =
                Gold.own("findings").stream()
                        .filter(row -> row.get("certainty").equals("sure"))
                        .filter(row -> findings().noneMatch(f -> shows(row, f)))
                        .map(row -> row.get("kind") + " line " + row.get("line"))
                        .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void findsNothingThatPeopleDidNotSee() {
        var readers = Gold.own("findings");
        var notReadFor = Set.of(FindingKind.TITLE_UNVERIFIED, FindingKind.CONVERSION_MARK);
        var extra =
                findings()
                        .filter(finding -> !notReadFor.contains(finding.kind()))
                        .filter(f -> readers.stream().noneMatch(row -> shows(row, f)))
                        .map(f -> f.kind().slug() + " " + f.span() + " " + f.explanation())
                        .toList();
        assertThat(extra).isEmpty();
    }

    @Test
    void findsTheMarksOfTheWordProcessor() {
        assertThat(findings().filter(f -> f.kind() == FindingKind.CONVERSION_MARK))
                .extracting(finding -> DRAFT.text().slice(finding.span()))
                .containsExactly("[bookmark: Abstract]", "[bookmark: _GoBack]");
    }

    @Test
    void tableAndSentencesAgreeOnTheOutcomeOfEachOutput() {
        var stated =
                DRAFT.references().statements().stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.output().toString(),
                                        Collectors.mapping(
                                                s -> s.outcome().toString(), Collectors.toSet())));
        for (var row : Gold.all("outputs")) {
            assertThat(stated.get(row.get("number")))
                    .containsExactlyInAnyOrderElementsOf(Set.of(row.get("outcome_by_table")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    instrument.txt | "instrument" is a reserved word
                    ---.txt        | gives the edition no name
                    """)
    void refusesANameThatAddressesCannotHave(String name, String message) throws IOException {
        var file = Files.writeString(folder.resolve(name), "Output 1.1\nTitle\n");
        assertThatThrownBy(() -> Loader.load(file))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesATextWithoutOutputs() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear colleagues,\n");
        assertThatThrownBy(() -> Loader.load(file))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("no output found");
    }

    @Test
    void saysWhereATextIsNotUtf8() throws IOException {
        var file = folder.resolve("latin.txt");
        Files.write(file, "Output 1.1\nR\u00e9gional\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Loader.load(file))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("not UTF-8 at byte 12 (line 2)");
    }

    private static Stream<Finding> findings() {
        return Stream.concat(
                DRAFT.plan().findings().stream(), DRAFT.references().findings().stream());
    }

    /** The same kind at overlapping characters. */
    private static boolean shows(Map<String, String> row, Finding finding) {
        var read = new Span(number(row, "start"), number(row, "end"));
        return row.get("kind").equals(finding.kind().slug())
                && read.start() < finding.span().end()
                && finding.span().start() < read.end();
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<String> row(String output, Cited cited) {
        return List.of(
                output,
                relation(cited),
                scheme(cited.reference()),
                code(cited.reference()),
                cited.printed(),
                Integer.toString(cited.span().start()),
                Integer.toString(cited.span().end()));
    }

    /** The readers of Objective 1 wrote "all" as a code of the explicit relation. */
    private static String relation(Cited cited) {
        return cited.relation() == Relation.SUPPORTED_BY_ALL_OF
                ? Relation.SUPPORTED_BY_INSTRUMENT.name().toLowerCase(Locale.ROOT)
                : cited.relation().name().toLowerCase(Locale.ROOT);
    }

    /** The names that the readers' tables use. */
    private static String scheme(Reference reference) {
        return switch (reference.scheme()) {
            case "action-line" -> "WSIS-AL";
            default -> reference.scheme().toUpperCase(Locale.ROOT);
        };
    }

    private static String code(Reference reference) {
        return switch (reference) {
            case Reference.All all -> "ALL";
            case Reference.Paragraph(var document, var number) -> document + "/" + number;
            default -> reference.code();
        };
    }

    private static String entity(Reference reference) {
        return switch (reference) {
            case InstrumentReference instrument ->
                    instrument.scheme()
                            + "/"
                            + instrument.code()
                            + instrument.revision().map(r -> "/rev/" + r.slug()).orElse("");
            case Reference.Goal goal -> "sdg/" + goal.code();
            default -> reference.scheme() + "/" + reference.code();
        };
    }
}
