package org.w3id.baap.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a number should be at most, e.g. a cached answer 1.5 times a static file.
 *
 * @param measured empty when this server has no such door yet
 */
record Target(String what, double most, String unit, OptionalDouble measured) {

    static List<Target> of(Measurements m) {
        var targets = new ArrayList<Target>();
        var plans = m.plans() == 1 ? "1 plan" : m.plans() + " plans";
        targets.add(
                times(
                        "geometric mean through stock Fuseki, " + plans,
                        m.plans() == 1 ? 0.20 : 0.40,
                        m.geometricMean(Contender.STOCK)));
        targets.add(
                times(
                        "geometric mean through RDF4J memory, " + plans,
                        1.2,
                        m.geometricMean(Contender.RDF4J)));
        targets.add(
                times("worst query through stock Fuseki, " + plans, 0.7, m.worst(Contender.STOCK)));
        if (m.plans() == 1) {
            targets.add(
                    times(
                            "start to first answer through stock Fuseki",
                            0.25,
                            m.startRatio(Contender.STOCK)));
        } else {
            targets.add(
                    new Target(
                            "coverage-counted, every goal of " + plans,
                            15,
                            " ms",
                            OptionalDouble.of(m.millis("coverage-counted"))));
        }
        m.doors()
                .ifPresent(
                        doors -> {
                            targets.add(
                                    new Target(
                                            "cached answer through the same bytes as a static file",
                                            1.5,
                                            "",
                                            doors.cached()));
                            targets.add(
                                    new Target(
                                            "304 through a static file's 304",
                                            2,
                                            "",
                                            doors.notModified()));
                            targets.add(
                                    new Target(
                                            "dump through the same file served statically",
                                            2,
                                            "",
                                            doors.dump()));
                        });
        m.four()
                .ifPresent(
                        load ->
                                targets.add(
                                        new Target(
                                                "resident under four clients, " + plans,
                                                300,
                                                " MB",
                                                OptionalDouble.of(load.megabytes()))));
        m.soak()
                .ifPresent(
                        load ->
                                targets.add(
                                        new Target(
                                                "calls of System.gc() in a soak of "
                                                        + load.requests()
                                                        + " requests",
                                                0,
                                                "",
                                                OptionalDouble.of(load.fullCollections()))));
        return targets;
    }

    private static Target times(String what, double most, double measured) {
        return new Target(what, most, "", OptionalDouble.of(measured));
    }

    String row() {
        return "| %s | ≤ %s | %s | %s |"
                .formatted(
                        what,
                        number(most),
                        measured.isPresent() ? number(measured.getAsDouble()) : "not there yet",
                        verdict());
    }

    private String verdict() {
        return measured.isPresent() && measured.getAsDouble() <= most ? "yes" : "**no**";
    }

    private String number(double value) {
        var digits = unit.isEmpty() && value != Math.rint(value) ? "%.2f" : "%.0f";
        return String.format(Locale.ROOT, digits, value) + unit;
    }
}
