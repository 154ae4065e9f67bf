package org.w3id.baap.ontology;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Turtle files of this module, found by walking, e.g. {@code schemes/sdg.ttl}. */
final class TurtleFiles {
    static final Path BAAP = Path.of("baap.ttl");

    private static final ParserConfig STRICT =
            new ParserConfig()
                    .set(BasicParserSettings.VERIFY_URI_SYNTAX, true)
                    .set(BasicParserSettings.VERIFY_RELATIVE_URIS, true)
                    .set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true)
                    .set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, true)
                    .set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);

    private TurtleFiles() {}

    /** Every file that must hold: examples of faults are left to the tests of the shapes. */
    static List<Path> sound() {
        return under(Path.of(".")).stream()
                .filter(file -> !file.startsWith("examples/invalid"))
                .toList();
    }

    /** The files whose statements are published, or are examples of such. */
    static List<Path> data() {
        return sound().stream().filter(file -> !file.equals(Path.of("shapes.ttl"))).toList();
    }

    /** The files whose statements are published. */
    static List<Path> published() {
        return data().stream().filter(file -> !file.startsWith("examples")).toList();
    }

    static Model read(Path file) {
        try (var turtle = Files.newInputStream(file)) {
            return Rio.parse(turtle, Addresses.BASE, RDFFormat.TURTLE, STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(Path::normalize)
                    .filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !file.startsWith("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + folder, e);
        }
    }
}
