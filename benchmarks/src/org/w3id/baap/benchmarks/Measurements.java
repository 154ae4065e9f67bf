package org.w3id.baap.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was measured with a number of plans.
 *
 * @param startMillis median from process start to first answer, by contender
 * @param peakMegabytes most resident memory over the rounds, by contender
 */
record Measurements(
        int plans,
        long statements,
        List<Rounds.Measured> questions,
        Map<String, Double> startMillis,
        Map<String, Long> peakMegabytes,
        Optional<Doors> doors,
        Optional<Load> four,
        Optional<Load> soak) {

    double geometricMean(String other) {
        return Median.geometricMean(compared(other).stream().map(q -> q.ratio(other)).toList());
    }

    /** The questions that both answered alike. */
    List<Rounds.Measured> compared(String other) {
        return questions.stream().filter(q -> q.has(Contender.THIS) && q.has(other)).toList();
    }

    double worst(String other) {
        return compared(other).stream().mapToDouble(q -> q.ratio(other)).max().orElse(Double.NaN);
    }

    double startRatio(String other) {
        return startMillis.get(Contender.THIS) / startMillis.get(other);
    }

    double millis(String question) {
        return questions.stream()
                .filter(q -> q.question().equals(question))
                .mapToDouble(q -> q.median(Contender.THIS) / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }
}
