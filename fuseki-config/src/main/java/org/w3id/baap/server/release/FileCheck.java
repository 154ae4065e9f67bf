package org.w3id.baap.server.release;

import org.apache.jena.sys.JenaSystem;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.ontology.Addresses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Checks what others made: an RDF file, e.g. {@code my-plan.ttl}, or a release, against syntax,
 * shapes and text.
 */
public final class FileCheck {

    private final String shapes;
    private final Model vocabulary;

    /**
     * A check by rules.
     *
     * @param shapes SHACL in Turtle
     * @param vocabulary what a file may refer to without saying it
     */
    public FileCheck(String shapes, Model vocabulary) {
        JenaSystem.init();
        this.shapes = shapes;
        this.vocabulary = vocabulary;
    }

    /**
     * Checks an RDF file.
     *
     * @param texts the source texts there are, by the name of their edition
     * @return the report
     * @throws ReleaseRejected with a report of what is wrong
     * @throws BadInput if it is no RDF file
     */
    public String file(Path file, Map<String, Path> texts) throws IOException {
        var syntax =
                RdfFile.of(file)
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                file
                                                        + ": not an RDF file by its name; it"
                                                        + " should end in .ttl, .nt, .nq, .trig"
                                                        + " or .jsonld"));
        var reading = StrictJena.tryRead(file, syntax.jena());
        if (!reading.faults().isEmpty()) {
            var report = new StringBuilder("Not readable.\n");
            reading.faults().forEach(f -> report.append("  ").append(f).append('\n'));
            throw new ReleaseRejected(
                    file + ": " + Validation.count(reading.faults().size(), "syntax fault"),
                    report.toString());
        }
        return statements(file.toString(), reading.statements(), texts);
    }

    /**
     * Checks a release: every file of it, that all syntaxes say the same, shapes and spans.
     *
     * @return the report
     * @throws ReleaseRejected with a report of what is wrong
     */
    public String release(Path directory) throws IOException {
        try {
            var release = Release.open(directory);
            var data = Quads.of(StrictJena.read(release.data(), RdfFile.NQUADS.jena()));
            RoundTrip.check(release.directory(), data);
            dataset(release);
            twins(release);
            var texts = new HashMap<String, Path>();
            for (String name : Checksums.names(release.sources())) {
                texts.put(name.replaceFirst("\\.txt$", ""), release.sources().resolve(name));
            }
            return "Release "
                    + release.hash()
                    + ": every file is as its checksum says.\n"
                    + statements(directory.toString(), data.statements(), texts);
        } catch (BadInput e) {
            throw new ReleaseRejected(e.getMessage(), "Damaged.\n  " + e.getMessage() + "\n");
        }
    }

    private void dataset(Release release) throws IOException {
        var about = StrictJena.read(release.dataset(), RdfFile.NQUADS.jena());
        RoundTrip.beside(release.directory(), "dataset", about);
        var faults = ShapeCheck.of(shapes).violations(about);
        if (!faults.isEmpty()) {
            throw new ReleaseRejected(
                    release.dataset() + ": does not conform", Violation.lines(faults));
        }
    }

    private static void twins(Release release) throws IOException {
        for (ReleaseFile file : release.files()) {
            if (file.gzipped().isEmpty()) {
                continue;
            }
            var twin = release.directory().resolve(file.gzipped().get().path());
            if (!Gzip.holds(twin, release.directory().resolve(file.path()))) {
                throw new BadInput(twin + ": does not hold " + file.path());
            }
        }
    }

    private String statements(
            String name, Collection<Statement> statements, Map<String, Path> texts) {
        var checker = ShapeCheck.of(shapes);
        var all = new LinkedHashSet<>(statements);
        all.addAll(vocabulary);
        var validation =
                new Validation(
                        statements.size(),
                        checker.size(),
                        checker.violations(all),
                        SpanCheck.of(new LinkedHashModel(statements), read(texts)),
                        List.of());
        if (!validation.conforms()) {
            throw new ReleaseRejected(name + ": " + validation.summary(), validation.report());
        }
        return validation.report();
    }

    private static Map<String, SourceText> read(Map<String, Path> texts) {
        var read = new HashMap<String, SourceText>();
        texts.forEach(
                (edition, path) -> read.put(Addresses.id(edition, "text"), SourceText.read(path)));
        return read;
    }
}
