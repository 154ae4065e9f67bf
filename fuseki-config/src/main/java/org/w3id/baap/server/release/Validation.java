package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.w3id.baap.loader.text.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What the checks of a graph found: shapes, spans against the text, counts as described.
 *
 * @param shapes how many shapes the statements were held against
 * @param spans the comparison with the texts
 * @param warnings what does not stop a release, e.g. 13 outcomes where 14 are expected
 */
record Validation(
        int statements,
        int shapes,
        List<Violation> violations,
        SpanCheck.Result spans,
        List<String> warnings) {

    /** Checks the data of a release to be, and what describes its queries. */
    static Validation of(Quads data, Quads queries, BuildInput input, List<String> warnings) {
        var statements = new ArrayList<>(data.statements());
        statements.addAll(queries.statements());
        var shapes = ShapeCheck.of(input.shapes());
        var texts = new LinkedHashMap<String, SourceText>();
        for (Source source : input.sources()) {
            texts.put(source.edition() + "/text", SourceText.read(source.text()));
        }
        return new Validation(
                statements.size(),
                shapes.size(),
                shapes.violations(statements),
                SpanCheck.of(new LinkedHashModel(data.statements()), texts),
                warnings);
    }

    /** What is wrong, in half a line, e.g. {@code 1 violation, no differences from the text}. */
    String summary() {
        return "%s, %s from the text"
                .formatted(
                        count(violations.size(), "violation"),
                        count(spans.faults().size(), "difference"));
    }

    boolean conforms() {
        return violations.isEmpty() && spans.faults().isEmpty();
    }

    /** The report for people, one fault a line. */
    String report() {
        var lines = new ArrayList<String>();
        lines.add(conforms() ? "Conforms." : "Does not conform.");
        lines.add(
                "%s statements against %s: %s."
                        .formatted(
                                statements,
                                count(shapes, "shape"),
                                count(violations.size(), "violation")));
        violations.forEach(v -> lines.add("  " + v));
        lines.add(
                "%s spans, passages and quotes against the text: %s."
                        .formatted(spans.compared(), count(spans.faults().size(), "difference")));
        spans.faults().forEach(f -> lines.add("  " + f));
        spans.withoutText()
                .forEach((text, count) -> lines.add("  not compared: " + count + " of " + text));
        lines.add("As described: " + count(warnings.size(), "warning") + ".");
        warnings.forEach(w -> lines.add("  " + w));
        return String.join("\n", lines) + "\n";
    }

    /** Writes the report of a release that conforms, for people and as SHACL. */
    void write(Path folder, String hash) throws IOException {
        Files.writeString(folder.resolve("validation.txt"), report());
        var report = Values.iri(DatasetGraph.download(hash, "validation.ttl") + "#report");
        RioWriter.write(
                List.of(
                        Statements.statement(report, RDF.TYPE, SHACL.VALIDATION_REPORT, null),
                        Statements.statement(
                                report, SHACL.CONFORMS, Values.literal(conforms()), null)),
                RDFFormat.TURTLE,
                folder.resolve("validation.ttl"));
    }

    /** Says how many, e.g. {@code 1 violation}, {@code no violations}. */
    static String count(int number, String noun) {
        return switch (number) {
            case 0 -> "no " + noun + "s";
            case 1 -> "1 " + noun;
            default -> number + " " + noun + "s";
        };
    }
}
