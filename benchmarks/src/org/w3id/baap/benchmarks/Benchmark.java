package org.w3id.baap.benchmarks;

import org.w3id.baap.server.release.Release;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code benchmarks/run}: makes the data, starts the servers, asks, and writes the report. */
@Command(
        name = "benchmarks/run",
        mixinStandardHelpOptions = true,
        description = "Measures this server beside stock Fuseki, RDF4J and Oxigraph.")
final class Benchmark implements Callable<Integer> {

    @Option(
            names = "--plans",
            split = ",",
            defaultValue = "1,100",
            paramLabel = "N",
            description = "how many plans the graph has (default: ${DEFAULT-VALUE})")
    private List<Integer> plans;

    @Option(
            names = "--seconds",
            defaultValue = "1",
            paramLabel = "S",
            description = "for each question and server (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--starts",
            defaultValue = "5",
            paramLabel = "N",
            description = "how often each server starts (default: ${DEFAULT-VALUE})")
    private int starts;

    @Option(
            names = "--soak",
            defaultValue = "60",
            paramLabel = "S",
            description =
                    "seconds under four clients, with and without recorder (default: ${DEFAULT-VALUE})")
    private int soak;

    @Option(
            names = "--only",
            defaultValue = ".*",
            paramLabel = "PATTERN",
            description = "the questions, a regular expression (default: all)")
    private String only;

    @Option(
            names = "--out",
            defaultValue = "benchmarks/RESULTS.md",
            paramLabel = "FILE",
            description = "the report (default: ${DEFAULT-VALUE})")
    private Path out;

    private final Path home = Path.of(System.getProperty("baap.home"));
    private final Path target = home.resolve("benchmarks/target");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Locale.setDefault(Locale.ROOT);
        rehearse();
        var releases = new Releases(ownRelease(), target);
        var all = new ArrayList<Measurements>();
        for (int count : plans) {
            say("data of %d plans", count);
            all.add(measure(releases.of(count)));
            Files.writeString(out, new Report(all).markdown());
        }
        System.out.println(Files.readString(out));
        return 0;
    }

    private Path ownRelease() {
        return Release.find(home.resolve("release")).directory();
    }

    // `up` makes the cache that later starts are fast with
    private void rehearse() throws IOException {
        say("rehearsing");
        var process =
                new ProcessBuilder(home.resolve("baap").toString(), "up", "--port", "0")
                        .redirectError(target.resolve("rehearse.log").toFile())
                        .start();
        try (var lines = process.inputReader()) {
            lines.readLine(); // "Serving http://localhost:…"
        } finally {
            process.destroy();
        }
    }

    private Measurements measure(Releases.Data data) throws Exception {
        var contenders = Contender.all(home, data);
        var options = Contender.heap(data.plans()).toArray(String[]::new);
        var startNanos = started(contenders, options);
        var servers = new ArrayList<Running>();
        try {
            for (var contender : contenders) {
                say("starting %s", contender.name());
                var server = Running.start(contender, options);
                servers.add(server);
                startNanos
                        .computeIfAbsent(contender.name(), n -> new ArrayList<>())
                        .add(server.startNanos());
            }
            var started = new LinkedHashMap<String, Double>();
            startNanos.forEach((name, times) -> started.put(name, Median.of(times) / 1e6));
            var questions = Question.all(ownRelease(), data.release().resolve("data.nq"));
            questions.removeIf(question -> !question.name().matches(only));
            var measured = rounds(servers, questions);
            var peak = new LinkedHashMap<String, Long>();
            for (var server : servers) {
                peak.put(server.contender().name(), server.megabytes("VmHWM"));
            }
            servers.forEach(Running::close);
            return alone(data, questions, measured, started, peak);
        } finally {
            servers.forEach(Running::close);
        }
    }

    private List<Rounds.Measured> rounds(List<Running> servers, List<Question> questions)
            throws IOException {
        var rounds = new Rounds(servers, Duration.ofSeconds(seconds));
        say("warming up");
        rounds.warmUp(questions, Duration.ofSeconds(20L * seconds));
        var measured = new ArrayList<Rounds.Measured>();
        for (var question : questions) {
            var answer = rounds.measure(question);
            measured.add(answer);
            say("%s", answer.line());
        }
        return measured;
    }

    // what is measured of this server by itself, at one plan
    private Measurements alone(
            Releases.Data data,
            List<Question> questions,
            List<Rounds.Measured> measured,
            Map<String, Double> started,
            Map<String, Long> peak)
            throws Exception {
        Optional<Doors> doors = Optional.empty();
        Optional<Load> four = Optional.empty();
        Optional<Load> soaked = Optional.empty();
        if (data.plans() == 1) {
            say("cached answers, 304 and dumps");
            doors = Optional.of(Doors.measure(home, data, questions));
            say("four clients");
            var server = Contender.thisServer(home, data);
            four = Optional.of(Load.four(server, questions, Duration.ofSeconds(soak)));
            soaked =
                    Optional.of(
                            Load.soak(
                                    server,
                                    questions,
                                    Duration.ofSeconds(soak),
                                    target.resolve("soak.jfr")));
        }
        return new Measurements(
                data.plans(), data.statements(), measured, started, peak, doors, four, soaked);
    }

    private Map<String, List<Long>> started(List<Contender> contenders, String... options)
            throws IOException {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int i = 0; i < starts - 1; i++) {
            say("start %d of %d", i + 1, starts);
            for (var contender : contenders) {
                try (var server = Running.start(contender, options)) {
                    nanos.computeIfAbsent(contender.name(), n -> new ArrayList<>())
                            .add(server.startNanos());
                }
            }
        }
        return nanos;
    }

    private static void say(String message, Object... values) {
        System.err.println("benchmarks: " + message.formatted(values));
    }
}
