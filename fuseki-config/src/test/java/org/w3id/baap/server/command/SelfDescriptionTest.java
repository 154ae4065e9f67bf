package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.baap.server.release.Checksums;
import org.w3id.baap.server.release.Release;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What the release of the bundled plan says of itself, counted again by SPARQL over what it holds.
 */
class SelfDescriptionTest {

    private static final String PREFIXES =
            """
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX graph: <https://w3id.org/baap/graph/>
            PREFIX id: <https://w3id.org/baap/id/>
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    // the data, of which id:dataset speaks; what is served besides is left out
    private static final String DATA =
            "GRAPH ?g { %s } FILTER(?g NOT IN (graph:dataset, graph:queries))";

    @TempDir private static Path folder;
    private static Release release;
    private static DatasetGraph served;

    @BeforeAll
    static void build() throws Exception {
        var err = new StringWriter();
        var line =
                BaapCommand.line(Wiring.parts(), new Home(Path.of("..")))
                        .setErr(new PrintWriter(err))
                        .setOut(new PrintWriter(new StringWriter()));
        line.execute("build", "--out", folder.toString());
        assertThat(err.toString()).isEmpty();
        release = Release.open(folder);
        served = DatasetGraphFactory.create();
        try (var files = Files.newDirectoryStream(release.directory(), "*.nq")) {
            files.forEach(file -> RDFDataMgr.read(served, file.toUri().toString()));
        }
        // The default graph is the union, as at the endpoint.
        var union = List.copyOf(Iter.toList(served.getUnionGraph().find()));
        union.forEach(served.getDefaultGraph()::add);
    }

    record Claim(String what, String claims, String counts) {
        @Override
        public String toString() {
            return what;
        }
    }

    // Each claims (key, number) of the description and counts (key, number) anew.
    static List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        claims.add(whole("triples", "SELECT DISTINCT ?s ?p ?o"));
        claims.add(whole("entities", "SELECT DISTINCT ?s"));
        claims.add(whole("distinctSubjects", "SELECT DISTINCT ?s"));
        claims.add(whole("distinctObjects", "SELECT DISTINCT ?o"));
        claims.add(whole("properties", "SELECT DISTINCT ?p"));
        claims.add(
                new Claim(
                        "classes",
                        "id:dataset void:classes ?n BIND(0 AS ?key)",
                        "SELECT (0 AS ?key) (COUNT(DISTINCT ?o) AS ?n) WHERE { "
                                + data("?s a ?o")
                                + " }"));
        claims.add(
                new Claim(
                        "entities of each class",
                        "id:dataset void:classPartition [ void:class ?key ; void:entities ?n ]",
                        "SELECT ?key (COUNT(DISTINCT ?s) AS ?n) WHERE { "
                                + data("?s a ?key")
                                + " } GROUP BY ?key"));
        claims.addAll(
                of(
                        "property",
                        "id:dataset void:propertyPartition ?x . ?x void:property ?key",
                        data("?s ?p ?o") + " BIND(?p AS ?key)"));
        claims.addAll(
                of(
                        "graph of the data",
                        "id:dataset void:subset ?x . ?x a sd:Graph BIND(?x AS ?key)",
                        data("?s ?p ?o") + " BIND(?g AS ?key)"));
        claims.addAll(
                of(
                        "linkset",
                        """
                        id:dataset void:subset ?x . ?x a void:Linkset ; void:linkPredicate ?property ;
                          void:subjectsTarget/void:uriSpace ?from ; void:objectsTarget/void:uriSpace ?to
                        BIND(CONCAT(?from, " ", STR(?property), " ", ?to) AS ?key)
                        """,
                        data("?s ?p ?o")
                                + """
                                VALUES ?from { "https://w3id.org/baap/id/" "http://metadata.un.org/sdg/"
                                  "http://metadata.un.org/thesaurus/" "http://purl.unep.org/sdg/"
                                  "http://eurovoc.europa.eu/" "http://www.wikidata.org/entity/" }
                                VALUES ?to { "https://w3id.org/baap/id/" "http://metadata.un.org/sdg/"
                                  "http://metadata.un.org/thesaurus/" "http://purl.unep.org/sdg/"
                                  "http://eurovoc.europa.eu/" "http://www.wikidata.org/entity/" }
                                FILTER(isIRI(?o) && ?from != ?to)
                                FILTER(STRSTARTS(STR(?s), ?from) && STRSTARTS(STR(?o), ?to))
                                FILTER(!CONTAINS(STR(?o), "/ontology#"))
                                BIND(CONCAT(?from, " ", STR(?p), " ", ?to) AS ?key)
                                """));
        claims.add(
                new Claim(
                        "triples of each named graph that is served",
                        "id:dataset\\/sparql sd:defaultDataset/sd:namedGraph [ sd:name ?key ;"
                                + " sd:graph/void:triples ?n ]",
                        "SELECT ?key (COUNT(*) AS ?n) WHERE { GRAPH ?key { ?s ?p ?o } } GROUP BY ?key"));
        claims.add(
                new Claim(
                        "triples of the default graph",
                        "id:dataset\\/sparql sd:defaultDataset/sd:defaultGraph/void:triples ?n"
                                + " BIND(0 AS ?key)",
                        "SELECT (0 AS ?key) (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?s ?p ?o WHERE {"
                                + " GRAPH ?g { ?s ?p ?o } } }"));
        return claims;
    }

    private static Claim whole(String property, String select) {
        return new Claim(
                property,
                "id:dataset void:" + property + " ?n BIND(0 AS ?key)",
                "SELECT (0 AS ?key) (COUNT(*) AS ?n) WHERE { { %s WHERE { %s } } }"
                        .formatted(select, data("?s ?p ?o")));
    }

    private static List<Claim> of(String part, String claimed, String counted) {
        var numbers =
                List.of(
                        List.of("triples", "SELECT DISTINCT ?key ?s ?p ?o"),
                        List.of("distinctSubjects", "SELECT DISTINCT ?key ?s"),
                        List.of("distinctObjects", "SELECT DISTINCT ?key ?o"));
        return numbers.stream()
                .map(
                        number ->
                                new Claim(
                                        number.get(0) + " of each " + part,
                                        claimed + " . ?x void:" + number.get(0) + " ?n",
                                        "SELECT ?key (COUNT(*) AS ?n) WHERE { { %s WHERE { %s } } } GROUP BY ?key"
                                                .formatted(number.get(1), counted)))
                .toList();
    }

    private static String data(String pattern) {
        return DATA.formatted(pattern);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void countsWhatItHolds(Claim claim) {
        var claimed =
                rows("SELECT ?key ?n WHERE { GRAPH graph:dataset { " + claim.claims() + " } }");
        assertThat(claimed).isNotEmpty().containsExactlyElementsOf(rows(claim.counts()));
    }

    @Test
    void linksWithTheGoalsOfTheUnAsOftenAsReadersCounted() {
        // DESIGN: 102 links to goals and 198 to targets, counted by people
        assertThat(
                        rows(
                                """
                                SELECT ?key ?n WHERE { ?linkset a void:Linkset ; void:subjectsTarget id:dataset ;
                                  void:linkPredicate ?key ; void:triples ?n .
                                  FILTER(CONTAINS(STR(?key), "contributesTo")) }
                                """))
                .containsExactly(
                        "<https://w3id.org/baap/def#contributesToGoal> 102",
                        "<https://w3id.org/baap/def#contributesToTarget> 198");
    }

    @Test
    void leavesNoLinkToTheThesauriOut() {
        assertThat(
                        rows(
                                """
                                SELECT DISTINCT ?key ?n WHERE {
                                  GRAPH ?g { ?s ?n ?o } FILTER(?n IN (dcterms:subject, <http://www.w3.org/2004/02/skos/core#exactMatch>))
                                  FILTER(isIRI(?o) && ?g != graph:dataset)
                                  BIND(REPLACE(STR(?o), "[^/]*$", "") AS ?key)
                                  FILTER(!STRSTARTS(?key, "https://w3id.org/baap/"))
                                  FILTER NOT EXISTS { ?linkset void:linkPredicate ?n ; void:objectsTarget/void:uriSpace ?key }
                                }
                                """))
                .isEmpty();
    }

    @Test
    void namesTheVocabulariesOfItsPropertiesAndClasses() {
        assertThat(
                        rows(
                                "SELECT (STR(?v) AS ?key) (0 AS ?n) WHERE { id:dataset void:vocabulary ?v }"))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        rows(
                                "SELECT DISTINCT ?key (0 AS ?n) WHERE { "
                                        + data("{ ?s ?term ?o } UNION { ?s a ?term }")
                                        + " BIND(REPLACE(STR(?term), \"[^#/]*$\", \"\") AS ?key) }"));
    }

    @Test
    void givesSizeAndSumOfEachFileAsItLies() throws Exception {
        var claimed =
                rows(
                        """
                        SELECT ?key ?n WHERE { ?d a dcat:Distribution ; dcat:downloadURL ?url ;
                          dcat:byteSize ?bytes ; spdx:checksum/spdx:checksumValue ?sum
                          BIND(REPLACE(STR(?url), "^.*/release/[0-9a-f]*/", "") AS ?key)
                          BIND(CONCAT(STR(xsd:integer(?bytes)), " ", STR(?sum)) AS ?n) }
                        """);
        var lying = new TreeSet<String>();
        for (var file : release.files()) {
            if (!file.path().matches("(data\\.|graphs/|sources/).*")) {
                continue;
            }
            lying.add(line(file.path()));
            if (file.gzipped().isPresent()) {
                lying.add(line(file.path() + ".gz"));
            }
        }
        assertThat(claimed).hasSizeGreaterThan(20).containsExactlyElementsOf(lying);
    }

    @Test
    void saysWhichDistributionsAreCompressed() {
        assertThat(
                        rows(
                                """
                                SELECT ?key ?n WHERE { ?d dcat:downloadURL ?key . OPTIONAL { ?d dcat:compressFormat ?c }
                                  BIND(IF(BOUND(?c), STR(?c), "none") AS ?n)
                                  FILTER(STRENDS(STR(?key), ".gz") != STRENDS(?n, "/application/gzip")) }
                                """))
                .isEmpty();
    }

    @Test
    void holdsNoBlankNode() {
        assertThat(
                        rows(
                                "SELECT (STR(?p) AS ?key) (0 AS ?n) WHERE { GRAPH ?g { ?s ?p ?o }"
                                        + " FILTER(isBlank(?s) || isBlank(?o)) }"))
                .isEmpty();
    }

    private static String line(String path) throws Exception {
        var file = release.directory().resolve(path);
        return "\"%s\" \"%s %s\"".formatted(path, Files.size(file), Checksums.of(file));
    }

    // "key number", sorted
    private static TreeSet<String> rows(String query) {
        var rows = new TreeSet<String>();
        var parsed = QueryFactory.create(PREFIXES + query);
        try (var execution = QueryExec.dataset(served).query(parsed).build()) {
            execution
                    .select()
                    .forEachRemaining(
                            row -> rows.add(text(row.get("key")) + " " + text(row.get("n"))));
        }
        return rows;
    }

    private static String text(Node node) {
        if (node.isURI()) {
            return "<" + node.getURI() + ">";
        }
        return node.getLiteralDatatypeURI().endsWith("#integer")
                ? node.getLiteralLexicalForm()
                : "\"" + node.getLiteralLexicalForm() + "\"";
    }
}
