package org.w3id.baap.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.command.BundledRelease;
import org.w3id.baap.server.command.BundledServer;
import org.w3id.baap.server.release.Release;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every address of the bundled plan, in every form, over HTTP: RDF4J reads the release and what the
 * server, which is Jena, says of it.
 */
class EveryAddressTest {

    private static final Map<String, RDFFormat> SYNTAXES =
            Map.of(
                    ".nt", RDFFormat.NTRIPLES,
                    ".ttl", RDFFormat.TURTLE,
                    ".jsonld", RDFFormat.JSONLD,
                    ".rdf", RDFFormat.RDFXML);

    private static final List<String> COLUMNS =
            List.of("subject", "property", "thing", "text", "language");

    private static final CSVFormat WITH_HEAD =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    // the United Nations' addresses of goals and targets, and their scheme
    private static final String SDG = "http://metadata\\.un\\.org/sdg(/[0-9]+(\\.[0-9a-z]+)?)?";
    private static final String ID = Addresses.BASE + "id/";

    private static Visitor visitor;
    private static Map<Value, List<Statement>> bySubject;
    private static Map<Value, List<Statement>> byObject;

    @BeforeAll
    static void readAndServe() throws IOException {
        var release = Release.find(BundledRelease.folder());
        var statements = new HashSet<Statement>();
        for (var file : List.of("data.nq", "dataset.nq", "queries.nq")) {
            parse(Files.readString(release.directory().resolve(file)), RDFFormat.NQUADS).stream()
                    .map(Statements::stripContext)
                    .forEach(statements::add);
        }
        bySubject = group(statements, Statement::getSubject);
        byObject = group(statements, Statement::getObject);
        visitor = new Visitor(BundledServer.client().url());
    }

    private static Map<Value, List<Statement>> group(
            Set<Statement> statements, Function<Statement, Value> by) {
        return statements.stream().collect(Collectors.groupingBy(by));
    }

    @Test
    void everyAddressAnswersWithAllThatIsSaidOfItInEverySyntax() throws Exception {
        var addresses = new TreeSet<String>();
        Stream.concat(bySubject.keySet().stream(), byObject.keySet().stream())
                .filter(Value::isIRI)
                .map(Value::stringValue)
                .filter(address -> address.startsWith(ID) || address.matches(SDG))
                .forEach(addresses::add);
        assertThat(addresses)
                .hasSizeGreaterThan(6000)
                .contains(
                        "http://metadata.un.org/sdg/16.10",
                        ID + "baap-2017-draft/span/54129-54131/position");
        try (var walkers = Executors.newFixedThreadPool(2)) {
            var walks = new ArrayList<Callable<String>>();
            addresses.forEach(address -> walks.add(() -> walk(address)));
            var faults = new ArrayList<String>();
            for (var walk : walkers.invokeAll(walks)) {
                faults.add(walk.get());
            }
            faults.removeIf(String::isEmpty);
            assertThat(faults).isEmpty();
        }
    }

    /** What is wrong at an address; empty if nothing is. */
    private static String walk(String address) throws IOException {
        var path =
                address.startsWith(ID)
                        ? "/doc/" + address.substring(ID.length())
                        : address.replace("http://metadata.un.org/", "/doc/");
        if (address.startsWith(ID)) {
            var hop = visitor.get(path.replaceFirst("^/doc/", "/id/"));
            if (hop.statusCode() != 303 || !Visitor.header(hop, "Location").equals(path)) {
                return address + " leads to " + hop.statusCode() + " " + hop.headers().map();
            }
        }
        var facts = data(path, ".nt");
        for (var suffix : List.of(".ttl", ".jsonld", ".rdf")) {
            var read = data(path, suffix);
            if (!read.equals(suffix.equals(".rdf") ? asReadFromXml(facts) : facts)) {
                return path + suffix + " says something else than " + path + ".nt";
            }
        }
        return missing(address, facts) + rows(address, path) + page(path);
    }

    /** What the rows do not say, or say too much; empty if they are right. */
    private static String rows(String address, String path) throws IOException {
        var response = visitor.get(path + ".csv");
        var node = Values.iri(address);
        var expected =
                Stream.of(bySubject, byObject)
                        .flatMap(facts -> facts.getOrDefault(node, List.of()).stream())
                        .map(EveryAddressTest::inRow)
                        .collect(Collectors.toSet());
        var read = new HashSet<List<String>>();
        try (var csv = CSVParser.parse(response.body(), WITH_HEAD)) {
            for (var row : csv) {
                read.add(COLUMNS.stream().map(row::get).toList());
            }
        }
        return response.statusCode() == 200 && read.equals(expected)
                ? ""
                : path + ".csv: " + response.statusCode() + ", other rows than " + expected;
    }

    private static List<String> inRow(Statement fact) {
        var value = fact.getObject();
        boolean isText = value.isLiteral();
        var language = isText ? ((Literal) value).getLanguage().orElse("") : "";
        return List.of(
                fact.getSubject().stringValue(),
                fact.getPredicate().stringValue(),
                isText ? "" : value.stringValue(),
                isText ? value.stringValue() : "",
                language);
    }

    // RDF4J's reader of RDF/XML drops a text of blanks alone, e.g. the prefix of the first span.
    private static Set<Statement> asReadFromXml(Set<Statement> facts) {
        return facts.stream()
                .map(
                        fact ->
                                fact.getObject().isLiteral()
                                                && fact.getObject().stringValue().isBlank()
                                        ? Statements.statement(
                                                fact.getSubject(),
                                                fact.getPredicate(),
                                                Values.literal(""),
                                                null)
                                        : fact)
                .collect(Collectors.toSet());
    }

    private static Set<Statement> data(String path, String suffix) throws IOException {
        var response = visitor.get(path + suffix);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + suffix + ": " + response.statusCode());
        }
        return parse(response.body(), SYNTAXES.get(suffix));
    }

    private static Set<Statement> parse(String text, RDFFormat format) throws IOException {
        var statements = new HashSet<Statement>();
        var parser = Rio.createParser(format);
        parser.setRDFHandler(new StatementCollector(statements));
        parser.parse(new StringReader(text), "urn:x-baap:nowhere");
        return statements;
    }

    private static String missing(String address, Set<Statement> facts) {
        var node = Values.iri(address);
        var expected = new HashSet<>(bySubject.getOrDefault(node, List.of()));
        byObject.getOrDefault(node, List.of()).stream()
                .collect(Collectors.groupingBy(Statement::getPredicate))
                .values()
                .stream()
                .filter(links -> links.size() <= InverseLinks.MOST)
                .forEach(expected::addAll);
        facts.stream()
                .flatMap(
                        fact -> Stream.of(fact.getSubject(), fact.getPredicate(), fact.getObject()))
                .flatMap(named -> bySubject.getOrDefault(named, List.of()).stream())
                .filter(said -> said.getPredicate().equals(RDFS.LABEL))
                .forEach(expected::add);
        expected.removeAll(facts);
        return expected.isEmpty() ? "" : address + " does not say " + expected;
    }

    private static String page(String path) {
        var page = visitor.get(path, "Accept", "text/html");
        return page.statusCode() == 200
                        && page.body().contains("<h1>")
                        && page.body().endsWith("</html>\n")
                ? ""
                : path + " as a page: " + page.statusCode();
    }

    @Test
    void everyOtherAddressOfOursAnswers() {
        var others =
                Stream.concat(bySubject.keySet().stream(), byObject.keySet().stream())
                        .filter(Value::isIRI)
                        .map(Value::stringValue)
                        .filter(address -> address.startsWith(Addresses.BASE))
                        .filter(address -> !address.startsWith(ID))
                        .filter(address -> !address.startsWith(Addresses.DEF))
                        .map(address -> "/" + address.substring(Addresses.BASE.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).contains("/dataset", "/graph/vocabulary/sdg", "/sparql");
        assertThat(others)
                .allSatisfy(path -> assertThat(visitor.get(path).statusCode()).isIn(200, 303));
    }

    @Test
    void everyWordOfTheOntologyStandsInItsDocument() throws IOException {
        var expected =
                bySubject.entrySet().stream()
                        .filter(one -> one.getKey().stringValue().startsWith(Addresses.DEF))
                        .flatMap(one -> one.getValue().stream())
                        .collect(Collectors.toSet());
        assertThat(expected).hasSizeGreaterThan(500);
        var facts = data("/def", ".nt");
        assertThat(facts).containsAll(expected);
        for (var suffix : SYNTAXES.keySet()) {
            assertThat(data("/def", suffix)).as(suffix).isEqualTo(facts);
        }
        var page = visitor.get("/def", "Accept", "text/html").body();
        assertThat(page).contains("id=\"Output\"", "id=\"contributesToTarget\"");
    }
}
