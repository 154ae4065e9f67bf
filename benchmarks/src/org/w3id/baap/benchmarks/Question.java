package org.w3id.baap.benchmarks;

import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.store.ReleaseDataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What every contender is asked, e.g. {@code coverage-matrix}.
 *
 * @param variants asked in turn; a saved query has one, a look-up many
 */
record Question(String name, List<Asked> variants) {

    private static final int RESOURCES = 40;

    /** One query and the form of its answer. */
    record Asked(String query, String accept) {}

    Question {
        variants = List.copyOf(variants);
    }

    Asked variant(int round) {
        return variants.get(round % variants.size());
    }

    /** The saved queries with their defaults, but for text search; and look-ups of resources. */
    static List<Question> all(Path ownRelease, Path nquads) throws IOException {
        JenaSystem.init();
        var own = ReleaseDataset.read(ownRelease); // among many plans "2.3" is many outputs
        var codes = Codes.read(query -> QueryExec.dataset(own).query(query).build());
        var questions = new ArrayList<Question>();
        for (SavedQuery saved : QueryCatalogue.bundled().list()) {
            if (!saved.tags().contains(SavedQuery.TEXT_TAG)) {
                questions.add(of(saved, codes));
            }
        }
        var resources = resources(nquads);
        questions.add(
                lookUp(
                        "(look up what is said of it)",
                        resources,
                        "SELECT ?p ?o WHERE { %s ?p ?o }"::formatted));
        questions.add(
                lookUp(
                        "(look up what names it)",
                        resources,
                        "SELECT ?s ?p WHERE { ?s ?p %s }"::formatted));
        return questions;
    }

    private static Question of(SavedQuery saved, Codes codes) {
        var query = saved.bind(Map.of(), codes);
        var accept = query.isConstructType() ? "application/n-triples" : Running.JSON;
        return new Question(saved.name(), List.of(new Asked(query.toString(), accept)));
    }

    private static Question lookUp(
            String name, List<String> resources, Function<String, String> query) {
        return new Question(
                name,
                resources.stream().map(r -> new Asked(query.apply(r), Running.JSON)).toList());
    }

    // evenly spread over the file
    private static List<String> resources(Path nquads) throws IOException {
        try (var lines = Files.lines(nquads)) {
            var subjects =
                    lines.map(line -> line.substring(0, line.indexOf(' '))).distinct().toList();
            var sample = new ArrayList<String>();
            for (int i = 0; i < RESOURCES; i++) {
                sample.add(subjects.get((int) ((long) i * subjects.size() / RESOURCES)));
            }
            return sample;
        }
    }
}
