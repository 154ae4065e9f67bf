package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.w3id.baap.ontology.Addresses;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The short names used in released files and reports, e.g. {@code baap:Output}. */
public final class Prefixes {

    private static final Map<String, String> ALL =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("baap", Addresses.DEF),
                            Map.entry("csvw", "http://www.w3.org/ns/csvw#"),
                            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                            Map.entry("dcterms", "http://purl.org/dc/terms/"),
                            Map.entry("dqv", "http://www.w3.org/ns/dqv#"),
                            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                            Map.entry("oa", "http://www.w3.org/ns/oa#"),
                            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                            Map.entry("prov", "http://www.w3.org/ns/prov#"),
                            Map.entry("qb", "http://purl.org/linked-data/cube#"),
                            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                            Map.entry("schema", "https://schema.org/"),
                            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
                            Map.entry("sdg", "http://metadata.un.org/sdg/"),
                            Map.entry("sdgo", "http://metadata.un.org/sdg/ontology#"),
                            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                            Map.entry("spdx", "http://spdx.org/rdf/terms#"),
                            Map.entry("vann", "http://purl.org/vocab/vann/"),
                            Map.entry("void", "http://rdfs.org/ns/void#"),
                            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    private Prefixes() {}

    /** All of them, sorted by prefix. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** Those that the statements use, sorted by prefix. */
    static List<Namespace> usedIn(Collection<Statement> statements) {
        var addresses = statements.stream().flatMap(Prefixes::addresses).distinct().toList();
        return ALL.entrySet().stream()
                .filter(e -> addresses.stream().anyMatch(a -> a.startsWith(e.getValue())))
                .map(e -> (Namespace) new SimpleNamespace(e.getKey(), e.getValue()))
                .toList();
    }

    /** The namespace of a prefix, e.g. {@code csvw}. */
    static String namespace(String prefix) {
        return ALL.get(prefix);
    }

    /** {@code baap:Output}, or the whole address when no prefix fits. */
    static String shorten(String address) {
        return longestIn(address)
                .map(e -> e.getKey() + ":" + address.substring(e.getValue().length()))
                .orElse(address);
    }

    private static Optional<Map.Entry<String, String>> longestIn(String address) {
        return ALL.entrySet().stream()
                .filter(e -> address.startsWith(e.getValue()))
                .max((a, b) -> Integer.compare(a.getValue().length(), b.getValue().length()));
    }

    private static Stream<String> addresses(Statement statement) {
        return Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject())
                .map(Prefixes::address);
    }

    private static String address(Value value) {
        return switch (value) {
            case IRI iri -> iri.stringValue();
            case Literal literal -> literal.getDatatype().stringValue();
            default -> "";
        };
    }
}
