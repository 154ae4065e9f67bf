package org.w3id.baap.benchmarks;

import org.w3id.baap.server.release.Release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What this server answers without running anything, beside the same bytes as a static file. */
record Doors(OptionalDouble cached, OptionalDouble notModified, OptionalDouble dump) {

    private static final int ROUNDS = 200;
    private static final int DUMP_ROUNDS = 40;
    private static final int EACH = 5;
    private static final int WARM_UP_OF_ROUNDS = 4;
    private static final String ANY = "*/*";

    @FunctionalInterface
    private interface Request {
        Client.Answer send() throws IOException;
    }

    static Doors measure(Path home, Releases.Data data, List<Question> questions)
            throws IOException {
        var folder = Files.createDirectories(home.resolve("benchmarks/target/static"));
        Files.copy(
                data.release().resolve("data.nq"),
                folder.resolve("data.nq"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (var server = Running.start(Contender.thisServer(home, data));
                var files = Running.start(Contender.files(home, folder))) {
            var cached = new ArrayList<Double>();
            var notModified = new ArrayList<Double>();
            for (int i = 0; i < questions.size(); i += EACH) {
                var asked = questions.get(i).variant(0);
                var first = server.askAgain(asked);
                var file = "/" + i + ".json";
                Files.write(folder.resolve(file.substring(1)), first.body());
                cached.add(ratio(ROUNDS, () -> server.askAgain(asked), () -> files.get(file, ANY)));
                if (first.etag() != null) {
                    notModified.add(notModified(server, asked, first.etag(), files, file));
                }
            }
            return new Doors(
                    geometricMean(cached), geometricMean(notModified), dump(server, files, data));
        }
    }

    private static double notModified(
            Running server, Question.Asked asked, String etag, Running files, String file)
            throws IOException {
        var path = server.queryPath(asked.query());
        var known = files.get(file, ANY).etag();
        return ratio(
                ROUNDS,
                () -> expect(304, server.get(path, asked.accept(), "If-None-Match", etag)),
                () -> expect(304, files.get(file, ANY, "If-None-Match", known)));
    }

    private static OptionalDouble dump(Running server, Running files, Releases.Data data)
            throws IOException {
        var path = "/release/" + Release.find(data.release()).hash() + "/data.nq";
        if (server.get(path, ANY).status() != 200) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                ratio(
                        DUMP_ROUNDS,
                        () -> expect(200, server.get(path, ANY)),
                        () -> expect(200, files.get("/data.nq", ANY))));
    }

    private static Client.Answer expect(int status, Client.Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("expected " + status + ", got " + answer.status());
        }
        return answer;
    }

    private static double ratio(int rounds, Request ours, Request theirs) throws IOException {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            long first = (round % 2 == 0 ? ours : theirs).send().nanos();
            long second = (round % 2 == 0 ? theirs : ours).send().nanos();
            if (round >= rounds / WARM_UP_OF_ROUNDS) {
                ratios.add(round % 2 == 0 ? (double) first / second : (double) second / first);
            }
        }
        return Median.of(ratios);
    }

    private static OptionalDouble geometricMean(List<Double> ratios) {
        return ratios.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.geometricMean(ratios));
    }
}
