package org.w3id.baap.ontology.schemes;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file of {@code schemes/}, as text and as statements in file order, e.g. {@code regions}. */
record Scheme(String name, String turtle, Model model) {
    private static final Path FOLDER = Path.of("schemes");

    static Scheme read(String name) {
        return read(FOLDER.resolve(name + ".ttl"));
    }

    static List<Scheme> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().map(Scheme::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + FOLDER, e);
        }
    }

    private static Scheme read(Path file) {
        try {
            var turtle = Files.readString(file);
            var name = file.getFileName().toString().replaceFirst("\\.ttl$", "");
            return new Scheme(name, turtle, Rio.parse(new StringReader(turtle), RDFFormat.TURTLE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A word of the ontology, e.g. {@code word("Region")}; the file's own prefix says where. */
    IRI word(String localName) {
        return Values.iri(namespace("baap") + localName);
    }

    /** A thing of ours, e.g. {@code thing("region/afr")}. */
    IRI thing(String path) {
        return Values.iri(namespace("baap").replaceFirst("def#$", "id/") + path);
    }

    private String namespace(String prefix) {
        return model.getNamespace(prefix).orElseThrow().getName();
    }

    /** The things of a type, in the order of the file. */
    List<IRI> each(IRI type) {
        return model.filter(null, RDF.TYPE, type).subjects().stream().map(IRI.class::cast).toList();
    }

    List<Value> values(Resource thing, IRI property) {
        return List.copyOf(model.filter(thing, property, null).objects());
    }

    List<String> texts(Resource thing, IRI property) {
        return values(thing, property).stream().map(Value::stringValue).toList();
    }

    /** The one value of a property, e.g. the notation "AFR". */
    String text(Resource thing, IRI property) {
        var texts = texts(thing, property);
        if (texts.size() == 1) return texts.getFirst();
        throw new AssertionError("%s has %d values of %s".formatted(thing, texts.size(), property));
    }

    @Override
    public String toString() {
        return name;
    }
}
