package org.w3id.baap.server.release;

import org.apache.jena.riot.Lang;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an edition apart from its text, e.g. from {@code baap-2017-draft.ttl}: title,
 * status, the file's SHA-256 and how many outcomes a reader counts.
 *
 * @param model statements in the edition's graph; the SHA-256 is that of the file as it is
 * @param warnings what the text does not have as described, a line each
 */
record Description(Model model, List<String> warnings) {

    /**
     * Reads the description of a source, or makes the least one.
     *
     * @throws BadInput if it cannot be read or is about another edition
     */
    static Description of(Source source) throws IOException {
        var edition = Values.iri(source.edition());
        var graph = Values.iri(Addresses.graph(source.name()));
        var text = Values.iri(source.edition() + "/text");
        var model = new LinkedHashModel();
        if (source.description().isPresent()) {
            readInto(model, source.description().get(), edition, graph);
        } else {
            leastInto(model, source, edition, graph);
        }
        var sum = Checksums.of(source.text());
        var warnings = new ArrayList<String>();
        describedSum(model, text)
                .filter(described -> !described.equalsIgnoreCase(sum))
                .ifPresent(
                        described ->
                                warnings.add(
                                        "%s: SHA-256 is %s, but its description is of %s"
                                                .formatted(source.text(), sum, described)));
        model.filter(text, Spdx.CHECKSUM, null).objects().stream()
                .toList()
                .forEach(c -> model.remove((IRI) c, Spdx.VALUE, null));
        model.remove(text, Spdx.CHECKSUM, null);
        model.add(text, RDF.TYPE, Baap.SourceText, graph);
        model.addAll(Spdx.sha256(text, sum, graph));
        warnings.addAll(unexpected(model, source));
        return new Description(model, List.copyOf(warnings));
    }

    private static void readInto(Model model, Path file, IRI edition, IRI graph)
            throws IOException {
        var read = StrictJena.read(file, Lang.TURTLE);
        for (Statement s : read) {
            model.add(s.getSubject(), s.getPredicate(), s.getObject(), graph);
        }
        if (!model.contains(edition, RDF.TYPE, Baap.Edition)) {
            throw new BadInput(
                    "%s: does not describe <%s>; it should say that this is a baap:Edition"
                            .formatted(file, edition));
        }
    }

    private static void leastInto(Model model, Source source, IRI edition, IRI graph) {
        model.add(edition, RDF.TYPE, Baap.Edition, graph);
        model.add(edition, RDF.TYPE, PROV.ENTITY, graph);
        model.add(edition, RDFS.LABEL, Values.literal(source.name(), "en"), graph);
        model.add(edition, DCTERMS.TITLE, Values.literal(source.name(), "en"), graph);
        model.add(edition, DCTERMS.SOURCE, Values.iri(source.edition() + "/text"), graph);
    }

    private static Optional<String> describedSum(Model model, IRI text) {
        return Models.objectIRI(model.filter(text, Spdx.CHECKSUM, null))
                .flatMap(c -> Models.objectString(model.filter(c, Spdx.VALUE, null)));
    }

    private static List<String> unexpected(Model described, Source source) {
        var warnings = new ArrayList<String>();
        var expectations = described.filter(null, RDF.TYPE, Baap.Expectation).subjects();
        for (var expectation :
                expectations.stream().map(Value::stringValue).sorted().map(Values::iri).toList()) {
            var counted = Models.objectIRI(described.filter(expectation, Baap.countedClass, null));
            var expected =
                    Models.objectString(described.filter(expectation, Baap.expectedCount, null));
            if (counted.isEmpty() || expected.isEmpty()) {
                warnings.add(expectation + ": says no class or no count");
                continue;
            }
            var found = source.model().filter(null, RDF.TYPE, counted.get()).subjects().size();
            if (!expected.get().equals(Integer.toString(found))) {
                warnings.add(
                        "%s: %s of %s found, %s expected"
                                .formatted(
                                        source.text().getFileName(),
                                        found,
                                        Prefixes.shorten(counted.get().stringValue()),
                                        expected.get()));
            }
        }
        return warnings;
    }
}
