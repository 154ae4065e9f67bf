package org.w3id.baap.benchmarks;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.w3id.baap.loader.rdf.GoalCoverage;
import org.w3id.baap.ontology.Vocabulary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * More plans of the shape of a real one, e.g. {@code plan-007}: its elements and evidence under
 * another name, three links in ten left out, the others dealt to the outputs anew, its coverage
 * counted again. The same number gives the same plan everywhere.
 *
 * <p>The text, its findings and the two selectors of a span that repeat its position stay away, so
 * that a hundred plans are about a million statements.
 */
final class PlanMaker {

    private static final String EDITION = "baap-2017-draft";
    private static final String DEF = "<https://w3id.org/baap/def#";
    private static final int LINKS_KEPT_OF_TEN = 7;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Link> citations = new HashMap<>();
    private final Set<Link> links = new HashSet<>();
    private final Set<String> outputs = new TreeSet<>();
    private final Model vocabulary = Vocabulary.read();

    /** A link that a citation states, e.g. output 2.3, contributesToTarget, 5.b. */
    private record Link(String output, String property, String entity) {}

    /** One N-Quad. */
    private record Line(String subject, String predicate, String object, String graph) {
        // no space but in the object
        static Line of(String text) {
            int predicate = text.indexOf(' ') + 1;
            int object = text.indexOf(' ', predicate) + 1;
            int graph = text.lastIndexOf(' ', text.length() - 3) + 1;
            return new Line(
                    text.substring(0, predicate - 1),
                    text.substring(predicate, object - 1),
                    text.substring(object, graph - 1),
                    text.substring(graph, text.length() - 2));
        }

        String named(String edition) {
            return String.join(" ", subject, predicate, object, graph, ".\n")
                    .replace("/id/" + EDITION, "/id/" + edition)
                    .replace("/graph/" + EDITION, "/graph/" + edition);
        }
    }

    /** Reads the plan to take as a pattern from a release's N-Quads. */
    static PlanMaker of(Path nquads) throws IOException {
        var maker = new PlanMaker();
        try (var all = Files.lines(nquads)) {
            all.map(Line::of).filter(PlanMaker::isOfPlan).forEach(maker.lines::add);
        }
        maker.readCitations();
        return maker;
    }

    private static boolean isOfPlan(Line line) {
        return (line.graph.endsWith("/graph/" + EDITION + ">")
                        || line.graph.endsWith("/graph/" + EDITION + "/evidence>"))
                && !isRepetition(line.subject)
                && !isRepetition(line.object);
    }

    // "…/span/54129-54131/quote"
    private static boolean isRepetition(String term) {
        return term.contains("/span/") && (term.endsWith("/quote>") || term.endsWith("/fragment>"));
    }

    private void readCitations() {
        var properties = objects("linkProperty");
        var entities = objects("citedEntity");
        objects("citingElement")
                .forEach(
                        (citation, output) ->
                                citations.put(
                                        citation,
                                        new Link(
                                                output,
                                                properties.get(citation),
                                                entities.get(citation))));
        links.addAll(citations.values());
        links.forEach(link -> outputs.add(link.output));
    }

    private Map<String, String> objects(String property) {
        var objects = new HashMap<String, String>();
        lines.stream()
                .filter(line -> line.predicate.equals(DEF + property + ">"))
                .forEach(line -> objects.put(line.subject, line.object));
        return objects;
    }

    /** Writes the plan of this number. */
    void write(int number, BufferedWriter out) throws IOException {
        var edition = "plan-%03d".formatted(number);
        var random = new Random(number);
        var dropped = dropped(random);
        var dealt = dealt(random);
        var spans = new HashSet<String>();
        for (Line line : lines) {
            if (line.predicate.equals(DEF + "evidence>") && !isOf(line, dropped)) {
                spans.add(line.object);
            }
        }
        var contributions = new StringBuilder();
        for (Line line : lines) {
            if (!isOf(line, dropped) && isSpanOf(line.subject, spans)) {
                var written = dealt(line, dealt).named(edition);
                out.write(written);
                if (line.predicate.startsWith(DEF + "contributesTo")) {
                    contributions.append(written);
                }
            }
        }
        var links = Rio.parse(new StringReader(contributions.toString()), RDFFormat.NQUADS);
        Rio.write(GoalCoverage.of(links, vocabulary, edition), out, RDFFormat.NQUADS);
    }

    private Set<Link> dropped(Random random) {
        var dropped = new HashSet<Link>();
        links.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .filter(link -> random.nextInt(10) >= LINKS_KEPT_OF_TEN)
                .forEach(dropped::add);
        return dropped;
    }

    private Map<String, String> dealt(Random random) {
        var before = List.copyOf(outputs);
        var after = new ArrayList<>(before);
        Collections.shuffle(after, random);
        var dealt = new HashMap<String, String>();
        for (int i = 0; i < before.size(); i++) {
            dealt.put(before.get(i), after.get(i));
        }
        return dealt;
    }

    // the link itself, or what is said of its citation
    private boolean isOf(Line line, Set<Link> dropped) {
        return dropped.contains(new Link(line.subject, line.predicate, line.object))
                || dropped.contains(citations.get(line.subject));
    }

    private static boolean isSpanOf(String subject, Set<String> spans) {
        return !subject.contains("/span/")
                || spans.contains(subject)
                || spans.contains(subject.replace("/position>", ">"));
    }

    private Line dealt(Line line, Map<String, String> outputs) {
        if (line.predicate.equals(DEF + "citingElement>")) {
            return new Line(line.subject, line.predicate, outputs.get(line.object), line.graph);
        }
        return links.contains(new Link(line.subject, line.predicate, line.object))
                ? new Line(outputs.get(line.subject), line.predicate, line.object, line.graph)
                : line;
    }
}
