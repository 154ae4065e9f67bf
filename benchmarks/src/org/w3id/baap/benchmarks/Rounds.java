package org.w3id.baap.benchmarks;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks all contenders the same in turn, so that whatever else the machine does meets all alike; the
 * one who begins changes with each round.
 */
final class Rounds {

    private static final int LEAST = 3;
    private static final int MOST = 400;

    private final List<Running> servers;
    private final Duration each;

    Rounds(List<Running> servers, Duration each) {
        this.servers = List.copyOf(servers);
        this.each = each;
    }

    /**
     * What one question took.
     *
     * @param nanos by contender, one a round; none for who failed
     * @param faults by contender, e.g. other rows than this server's
     */
    record Measured(
            String question, int rows, Map<String, List<Long>> nanos, Map<String, String> faults) {

        double median(String contender) {
            return Median.of(nanos.getOrDefault(contender, List.of()));
        }

        boolean has(String contender) {
            return nanos.containsKey(contender) && !faults.containsKey(contender);
        }

        /** E.g. {@code findings: 4.10 ms, {stock Fuseki=0.21, …}}. */
        String line() {
            var ratios = new TreeMap<String, String>(faults);
            nanos.keySet().stream()
                    .filter(
                            other ->
                                    !other.equals(Contender.THIS)
                                            && has(other)
                                            && has(Contender.THIS))
                    .forEach(other -> ratios.put(other, "%.2f".formatted(ratio(other))));
            return "%s: %.2f ms, %s".formatted(question, median(Contender.THIS) / 1e6, ratios);
        }

        /** The median of this server's time through another's, round by round. */
        double ratio(String other) {
            var mine = nanos.get(Contender.THIS);
            var theirs = nanos.get(other);
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
                ratios.add((double) mine.get(i) / theirs.get(i));
            }
            return Median.of(ratios);
        }
    }

    /** Lets every server's compiler see every question, for the same time each. */
    void warmUp(List<Question> questions, Duration time) throws IOException {
        for (Running server : servers) {
            long end = System.nanoTime() + time.toNanos();
            for (int round = 0; System.nanoTime() < end; round++) {
                for (int i = 0; i < questions.size() && System.nanoTime() < end; i++) {
                    tried(server, questions.get(i).variant(round), new TreeMap<>());
                }
            }
        }
    }

    Measured measure(Question question) throws IOException {
        var faults = new TreeMap<String, String>();
        int rows = compare(question, faults);
        var nanos = new LinkedHashMap<String, List<Long>>();
        long end = System.nanoTime() + each.toNanos() * servers.size();
        for (int round = 0; round < MOST && (round < LEAST || System.nanoTime() < end); round++) {
            for (int i = 0; i < servers.size(); i++) {
                var server = servers.get((i + round) % servers.size());
                var name = server.contender().name();
                if (unanswered(faults.get(name))) {
                    continue;
                }
                var answer = tried(server, question.variant(round), faults);
                if (answer != null) {
                    nanos.computeIfAbsent(name, n -> new ArrayList<>()).add(answer.nanos());
                }
            }
        }
        return new Measured(question.name(), rows, nanos, faults);
    }

    private static boolean unanswered(String fault) {
        return fault != null && !fault.endsWith("rows");
    }

    private int compare(Question question, Map<String, String> faults) throws IOException {
        int count = 0;
        for (var asked : question.variants()) {
            Rows expected = null;
            for (Running server : servers) {
                var answer = tried(server, asked, faults);
                if (answer == null) {
                    continue;
                }
                var rows = Rows.of(answer, asked.accept());
                if (expected == null) {
                    expected = rows;
                    count += rows.count();
                } else if (!rows.equals(expected)) {
                    faults.put(
                            server.contender().name(),
                            rows.count() == expected.count()
                                    ? "other rows"
                                    : rows.count() + " rows");
                }
            }
        }
        return count / question.variants().size();
    }

    private static Client.Answer tried(
            Running server, Question.Asked asked, Map<String, String> faults) throws IOException {
        try {
            var answer = server.ask(asked);
            if (answer.status() == 200) {
                return answer;
            }
            faults.put(server.contender().name(), "status " + answer.status());
        } catch (SocketTimeoutException e) {
            faults.put(server.contender().name(), "no answer in 10 s");
            if (!server.contender().stopsByItself()) {
                server.restart();
            }
        }
        return null;
    }
}
