package org.w3id.baap.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables in Markdown, ready to be kept as {@code RESULTS.md}. */
record Report(List<Measurements> all) {

    private static final List<String> OTHERS =
            List.of(Contender.STOCK, Contender.RDF4J, Contender.OXIGRAPH);

    String markdown() throws IOException {
        var text = new StringBuilder("# As last measured\n\n").append(machine()).append("\n\n");
        text.append("| target | at most | measured | met |\n|---|---|---|---|\n");
        all.forEach(m -> Target.of(m).forEach(target -> text.append(target.row()).append('\n')));
        all.forEach(m -> text.append(servers(m)).append(questions(m)));
        return text.toString();
    }

    private static String machine() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            var processor =
                    lines.filter(line -> line.startsWith("model name"))
                            .findFirst()
                            .orElse(":unknown processor");
            return "%s, %d cores (%s), Java %s (%s). Ratios are medians of paired rounds: this server's time through the other's, uncached."
                    .formatted(
                            LocalDate.now(ZoneOffset.UTC),
                            Runtime.getRuntime().availableProcessors(),
                            processor.substring(processor.indexOf(':') + 1).strip(),
                            System.getProperty("java.version"),
                            System.getProperty("java.vendor"));
        }
    }

    private static String servers(Measurements m) {
        var text =
                new StringBuilder(
                        "\n## %s, %,d statements\n\n| server | start to first answer | most resident | geometric mean of ratios | questions |\n|---|---|---|---|---|\n"
                                .formatted(
                                        m.plans() == 1 ? "1 plan" : m.plans() + " plans",
                                        m.statements()));
        for (var name : m.startMillis().keySet()) {
            boolean self = name.equals(Contender.THIS);
            text.append(
                    "| %s | %.0f ms | %d MB | %s | %s |%n"
                            .formatted(
                                    name,
                                    m.startMillis().get(name),
                                    m.peakMegabytes().getOrDefault(name, 0L),
                                    self ? "" : "%.2f".formatted(m.geometricMean(name)),
                                    self
                                            ? ""
                                            : "%d of %d alike"
                                                    .formatted(
                                                            m.compared(name).size(),
                                                            m.questions().size())));
        }
        m.four()
                .ifPresent(
                        load ->
                                text.append(
                                        "%nFour clients: %,d requests, %d failed, %d MB resident at most.%n"
                                                .formatted(
                                                        load.requests(),
                                                        load.failures(),
                                                        load.megabytes())));
        return text.toString();
    }

    private static String questions(Measurements m) {
        var head =
                "\n| question | rows | this server, ms | "
                        + OTHERS.stream()
                                .map(o -> "through " + o)
                                .collect(Collectors.joining(" | "))
                        + " |\n|---|---|---|---|---|---|\n";
        return m.questions().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (Rounds.Measured q) ->
                                        q.has(Contender.STOCK) ? -q.ratio(Contender.STOCK) : -99))
                .map(Report::row)
                .collect(Collectors.joining("", head, ""));
    }

    private static String row(Rounds.Measured question) {
        return "| %s | %d | %s | %s |\n"
                .formatted(
                        question.question(),
                        question.rows(),
                        question.faults()
                                .getOrDefault(
                                        Contender.THIS,
                                        String.format(
                                                Locale.ROOT,
                                                "%.2f",
                                                question.median(Contender.THIS) / 1e6)),
                        OTHERS.stream()
                                .map(other -> cell(question, other))
                                .collect(Collectors.joining(" | ")));
    }

    private static String cell(Rounds.Measured question, String other) {
        if (question.has(other) && question.has(Contender.THIS)) {
            return String.format(Locale.ROOT, "%.2f", question.ratio(other));
        }
        return question.faults().getOrDefault(other, "");
    }
}
