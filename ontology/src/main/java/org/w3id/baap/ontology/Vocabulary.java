package org.w3id.baap.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is published beside the plan: the ontology and the schemes, each in its named graph, e.g.
 * the goals and targets in {@code …/graph/vocabulary/sdg}.
 */
public final class Vocabulary {
    /** The names of the files in {@code ontology/schemes}; a test compares them with the folder. */
    public static final List<String> SCHEMES =
            List.of(
                    "sdg",
                    "wsis",
                    "instruments",
                    "regions",
                    "connect-2020",
                    "documents",
                    "reference-sets",
                    "finding-kinds");

    private Vocabulary() {}

    /**
     * Reads all published vocabulary afresh; the caller owns the model.
     *
     * @throws IllegalStateException if a file is missing from the jar or is not strict Turtle
     */
    public static Model read() {
        var model = new LinkedHashModel();
        read("baap.ttl", Addresses.graph("ontology"), model);
        read("alignments.ttl", Addresses.graph("ontology"), model);
        read("goal-coverage.ttl", Addresses.graph("ontology"), model);
        for (var scheme : SCHEMES) {
            read("schemes/" + scheme + ".ttl", Addresses.graph("vocabulary", scheme), model);
        }
        return model;
    }

    /** The SHACL shapes, as Turtle; they are a file to check with, not a published graph. */
    public static String shapes() {
        return text("shapes.ttl");
    }

    private static void read(String file, String graph, Model model) {
        try (var turtle = new StringReader(text(file))) {
            var read = Rio.parse(turtle, RDFFormat.TURTLE, Values.iri(graph));
            read.getNamespaces().forEach(model::setNamespace);
            model.addAll(read);
        } catch (RDFParseException e) {
            throw new IllegalStateException("ontology/%s: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read ontology/" + file, e);
        }
    }

    static String text(String file) {
        try (InputStream resource = Vocabulary.class.getResourceAsStream("/ontology/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("missing from the class path: ontology/" + file);
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read ontology/" + file, e);
        }
    }
}
