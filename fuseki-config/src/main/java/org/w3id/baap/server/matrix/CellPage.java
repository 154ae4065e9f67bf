package org.w3id.baap.server.matrix;

import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.matrix.Matrix.Column;
import org.w3id.baap.server.matrix.Matrix.Element;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.Saved.Row;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences behind a cell of the matrix, e.g. {@code /matrix/2.3/13}.
 *
 * @param wanted the matrix that the cell stands in
 * @param outputs that state something, each with its sentences
 */
public record CellPage(
        Frame frame, Wanted wanted, Element element, Column column, List<Stating> outputs) {

    static final String PATH = MatrixDoor.PATH + "/";

    private static final String SENTENCES = "sentence-behind-link";
    private static final String ALL_GOALS = Addresses.id("set", "sdgs");

    /** An output with its sentences. */
    public record Stating(Element output, List<Sentence> sentences, String data) {
        public Stating {
            sentences = List.copyOf(sentences);
        }
    }

    public CellPage {
        outputs = List.copyOf(outputs);
    }

    /** Where the sentences behind a cell are, e.g. {@code /matrix/outcome/2.1/13}. */
    static String link(By by, String element, String thing) {
        var rows = by == By.OUTPUT ? Stream.<String>empty() : Stream.of(by.word());
        return PATH
                + Stream.concat(rows, Stream.of(element, thing))
                        .map(CellPage::encoded)
                        .collect(Collectors.joining("/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Asks the release.
     *
     * @throws Refused with 404 if there is no such element, goal or target, with those there are
     */
    static CellPage of(Ask ask, Saved saved) {
        var parts = ask.path().substring(PATH.length()).split("/", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new Refused(
                    404, "A cell is at " + link(By.OUTPUT, "2.3", "13") + ", for example.");
        }
        var by = parts.length == 2 ? By.OUTPUT : By.named(parts[0]);
        var element =
                named(
                        by.word(),
                        parts[parts.length - 2],
                        Coverage.elements(saved, by),
                        Element::code);
        var coverage = Coverage.of(saved, Wanted.ALL.by(by), ask.language());
        var column = column(coverage, parts[parts.length - 1]);
        var counted = Outputs.of(saved, by, element);
        var stating =
                counted.stream()
                        .map(output -> stating(saved, output, things(saved, column)))
                        .filter(one -> !one.sentences().isEmpty())
                        .toList();
        return new CellPage(
                Frame.of(
                                "%s %s and %s".formatted(by.title(), element.code(), column.name()),
                                ask,
                                saved.served())
                        .below(List.of(Frame.Crumb.to("Coverage", MatrixDoor.PATH)))
                        .with(counted.stream().flatMap(CellPage::rows).toList())
                        .from(SENTENCES)
                        .from("passages-of-output")
                        .loading("matrix.css"),
                Wanted.ALL.by(by).ofGoal(column.goal()),
                element,
                column,
                stating);
    }

    private static Stream<Frame.Data> rows(Element output) {
        var asked = "?output=" + encoded(output.address());
        return Frame.Data.ofRows(SENTENCES, asked).stream()
                .map(data -> data.of("Output " + output.code()));
    }

    private static <T> T named(String kind, String code, List<T> all, Function<T, String> codes) {
        return all.stream()
                .filter(one -> codes.apply(one).equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        404,
                                        "There is no such %s; one of %s"
                                                .formatted(
                                                        kind,
                                                        all.stream()
                                                                .map(codes)
                                                                .collect(Collectors.joining(", "))),
                                        all.stream().map(codes).toList()));
    }

    private static Column column(Coverage coverage, String code) {
        var goal = named("goal", code.split("\\.", 2)[0], coverage.goals(), Column::code);
        if (goal.code().equals(code)) {
            return goal;
        }
        var targets = Coverage.columns(goal, targets(coverage.saved(), goal));
        return named("goal or target", code, targets, Column::code);
    }

    private static List<Row> targets(Saved saved, Column goal) {
        return saved.rows("targets-and-outputs", Map.of("goal", goal.goal()));
    }

    /** What a sentence may name: the target; or the goal, its targets and all goals at once. */
    private static Set<String> things(Saved saved, Column column) {
        if (!column.isGoal()) {
            return Set.of(column.address());
        }
        return Stream.concat(
                        Stream.of(column.address(), ALL_GOALS),
                        targets(saved, column).stream().map(row -> row.text("target")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stating stating(Saved saved, Element output, Set<String> things) {
        var asked = Map.of("output", output.address());
        var passages = saved.rows("passages-of-output", asked);
        var sentences = new LinkedHashMap<String, List<Row>>();
        saved.rows(SENTENCES, asked).stream()
                .filter(row -> things.contains(row.text("thing")))
                .collect(
                        Collectors.groupingBy(
                                row ->
                                        passage(passages, row)
                                                .map(p -> p.text("passage"))
                                                .orElse(row.text("quote")),
                                () -> sentences,
                                Collectors.toList()));
        return new Stating(
                output,
                sentences.values().stream()
                        .map(rows -> Sentence.of(passage(passages, rows.getFirst()), rows))
                        .toList(),
                "/query/" + SENTENCES + "?output=" + encoded(output.address()));
    }

    private static Optional<Row> passage(List<Row> passages, Row row) {
        return passages.stream()
                .filter(
                        p ->
                                p.number("start") <= row.number("start")
                                        && row.number("end") <= p.number("end"))
                .findFirst();
    }

    /** What the sentences say together, in words. */
    public String summary() {
        var who = element.code().isEmpty() ? "" : wanted.by().title() + " " + element.code();
        if (outputs.isEmpty()) {
            return "No sentence of the plan links %s to %s.".formatted(who, column.name());
        }
        long links =
                outputs.stream()
                        .flatMap(o -> o.sentences().stream())
                        .mapToLong(s -> s.links().size())
                        .sum();
        return "%s and %s: %s, each marked where the plan prints it."
                .formatted(who, column.name(), links == 1 ? "1 link" : links + " links");
    }
}
