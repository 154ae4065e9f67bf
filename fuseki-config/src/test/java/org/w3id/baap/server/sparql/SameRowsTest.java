package org.w3id.baap.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.served.LocalEngine;
import org.w3id.baap.server.store.ReleaseDataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A release answers with the rows that Jena's own engine gives over Jena's own graphs. */
class SameRowsTest {

    // two graphs that share a triple; 2.3 serves a goal and two targets, 2.4 a goal, 2.5 nothing
    private static final String DATA =
            """
            <urn:2.3> <urn:a> <urn:Output> <urn:g1> .
            <urn:2.4> <urn:a> <urn:Output> <urn:g1> .
            <urn:2.5> <urn:a> <urn:Output> <urn:g1> .
            <urn:2.3> <urn:a> <urn:Output> <urn:g2> .
            <urn:2.3> <urn:code> "2.3" <urn:g1> .
            <urn:2.4> <urn:code> "2.4"@en <urn:g1> .
            <urn:2.3> <urn:goal> <urn:5> <urn:g1> .
            <urn:2.4> <urn:goal> <urn:5> <urn:g1> .
            <urn:2.3> <urn:target> <urn:5.b> <urn:g2> .
            <urn:2.3> <urn:target> <urn:9.c> <urn:g2> .
            <urn:5.b> <urn:of> <urn:5> <urn:g2> .
            <urn:9.c> <urn:of> <urn:9> <urn:g2> .
            <urn:5> <urn:of> <urn:5> <urn:g2> .
            <urn:of> <urn:of> <urn:of> <urn:g2> .
            <urn:2.3> <urn:position> "3"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:g1> .
            <urn:2.4> <urn:position> "4"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:g1> .
            """;

    private static DatasetGraph release;
    private static DatasetGraph general;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        JenaSystem.init();
        Files.writeString(folder.resolve("data.nq"), DATA);
        release = ReleaseDataset.read(folder);
        QueryEndpoint.secure(release.getContext());
        general = DatasetGraphFactory.createGeneral();
        var quads = RDFDataMgr.loadDatasetGraph(folder.resolve("data.nq").toString());
        quads.find()
                .forEachRemaining(
                        quad -> {
                            general.add(quad);
                            general.add(
                                    Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s ?p ?o",
                "?x ?x ?x",
                "?x ?p ?x",
                "?s <urn:of> ?s",
                "<urn:2.3> ?p ?o",
                "?s ?p <urn:5>",
                "<urn:2.3> ?p <urn:5>",
                "?s <urn:a> <urn:Nothing>",
                "?s <urn:nothing> ?o",
                "<urn:2.3> <urn:a> <urn:Output>",
                "<urn:2.3> <urn:a> <urn:Nothing>",
                "?s <urn:a> <urn:Output> ; <urn:code> ?code ; <urn:goal> ?goal",
                "?s <urn:goal> ?goal . ?other <urn:goal> ?goal FILTER (?s != ?other)",
                "?s <urn:a> ?type . ?a <urn:of> ?b",
                "VALUES ?s { <urn:2.3> <urn:unknown> UNDEF } ?s <urn:a> ?type",
                "VALUES (?s ?goal) { (<urn:2.3> UNDEF) (UNDEF <urn:5>) } ?s <urn:goal> ?goal",
                "BIND (<urn:2.3> AS ?s) ?s ?p ?o",
                "BIND (STR(<urn:2.3>) AS ?s) ?x ?p ?o FILTER (STR(?x) = ?s)",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:target> ?target }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:code> ?c FILTER (LANG(?c) = 'en') }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:code> ?c } FILTER (!BOUND(?c))",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:target> ?t . ?t <urn:of> ?goal }"
                        + " OPTIONAL { ?s <urn:goal> ?goal }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:target> ?t OPTIONAL { ?t <urn:of> ?g } }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:nothing> ?t }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:goal>|<urn:target> ?t }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t } UNION { ?s <urn:target> ?t } }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t } UNION { ?s <urn:target> ?u } }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t } UNION { ?s <urn:nothing> ?t } }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t } UNION { ?s <urn:goal> ?t } }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t FILTER (?t = <urn:5>) }"
                        + " UNION { ?s <urn:target> ?t FILTER (?t != <urn:5.b>) } }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t } UNION { ?s <urn:target> ?t }"
                        + " FILTER (?t != <urn:5.b>) }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t } UNION { ?s <urn:target>+ ?t } }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal> ?t } UNION { BIND (1 AS ?t) } }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s (<urn:goal>|<urn:target>|<urn:a>)/<urn:of> ?g }",
                "?g <urn:of> ?g OPTIONAL { ?g ^<urn:goal>|^<urn:of> ?t }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s !<urn:a> ?t }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s (<urn:goal>|<urn:target>*) ?t }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s <urn:goal>|<urn:target> ?t . ?t <urn:of>|<urn:a> ?g"
                        + " FILTER (?g != <urn:9>) }",
                "?s <urn:a> <urn:Output> OPTIONAL { { ?s <urn:goal>|<urn:target> ?t FILTER (BOUND(?g)) }"
                        + " { ?t <urn:of> ?g } }",
                "?s <urn:a> <urn:Output> OPTIONAL { ?s (<urn:a>|<urn:of>|<urn:goal>|<urn:code>)/"
                        + "(<urn:a>|<urn:of>|<urn:goal>|<urn:code>|<urn:target>) ?g }",
                "?s <urn:a> <urn:Output> FILTER EXISTS { { ?s <urn:target> ?t } UNION { ?s <urn:code> '2.4'@en } }",
                "?s <urn:a> <urn:Output> FILTER NOT EXISTS { ?s <urn:target>|<urn:nothing> ?t }",
                "?s <urn:goal> ?g FILTER NOT EXISTS { ?s (<urn:target>|<urn:goal>)/<urn:of> ?g }",
                "GRAPH <urn:g2> { ?s <urn:target> ?t OPTIONAL { ?s <urn:goal>|<urn:a> ?goal } }",
                "OPTIONAL { ?s <urn:goal> ?goal }",
                "OPTIONAL { ?s <urn:nothing> ?goal }",
                "?s <urn:a> <urn:Output> FILTER EXISTS { ?s <urn:target> ?t }",
                "?s <urn:a> <urn:Output> FILTER NOT EXISTS { ?s <urn:target> ?t }",
                "?s <urn:goal> ?g FILTER NOT EXISTS { ?s <urn:target> ?t . ?t <urn:of> ?g }",
                "?s <urn:goal> ?g FILTER EXISTS { ?s <urn:code> ?c FILTER (?c = '2.3') }",
                "?s <urn:goal> ?g FILTER EXISTS { ?s <urn:code> ?c FILTER NOT EXISTS { ?s <urn:target> ?t } }",
                "?s <urn:a> ?type FILTER (NOT EXISTS { ?s <urn:target> ?t } || ?s = <urn:2.3>)",
                "?s <urn:a> ?type BIND (EXISTS { ?s <urn:target> ?t } AS ?has)",
                "?s <urn:a> ?type MINUS { ?s <urn:target> ?t }",
                "?t <urn:of>+ ?g",
                "?s <urn:target>/<urn:of> ?g",
                "?s ^<urn:of>* ?g",
                "GRAPH ?g { ?s <urn:a> ?type }",
                "GRAPH <urn:g2> { ?s <urn:target> ?t OPTIONAL { ?s <urn:goal> ?goal } }",
                "GRAPH <urn:g2> { ?s <urn:target> ?t FILTER NOT EXISTS { ?s <urn:goal> ?goal } }",
                "GRAPH <urn:nothing> { ?s ?p ?o }",
                "{ SELECT ?s (COUNT(DISTINCT ?t) AS ?n) WHERE { ?s <urn:target> ?t } GROUP BY ?s }"
                        + " ?s <urn:code> ?c",
                "{ SELECT (COUNT(*) AS ?n) WHERE { ?s <urn:nothing> ?t } }",
                "{ SELECT (COUNT(*) AS ?n) (SUM(?p) AS ?sum) WHERE { ?s <urn:position> ?p } }",
                "{ SELECT ?s (COUNT(*) AS ?n) WHERE { ?s <urn:nothing> ?t } GROUP BY ?s }",
                "{ SELECT ?t (COUNT(*) AS ?n) WHERE { ?s <urn:a> ?o OPTIONAL { ?s <urn:target> ?t } }"
                        + " GROUP BY ?t }",
                "{ SELECT ?i (COUNT(*) AS ?n) WHERE { ?s <urn:position> ?c }"
                        + " GROUP BY (xsd:integer(STR(?c)) AS ?i) }",
                "{ SELECT ?g (MAX(?p) AS ?m) WHERE { ?s <urn:goal> ?g ; <urn:position> ?p }"
                        + " GROUP BY ?g HAVING (COUNT(*) > 1) }",
                "{ SELECT ?s WHERE { ?s <urn:a> <urn:Output> } GROUP BY ?s }",
                "{ SELECT (COUNT(?x) AS ?n) (COUNT(DISTINCT ?x) AS ?d) (COUNT(DISTINCT STR(?x)) AS ?t) WHERE {"
                        + " VALUES ?x { 1 1.0 01 1 '1' '1'@en <urn:1> UNDEF } } }",
                "{ SELECT ?s (COUNT(?t) AS ?n) (COUNT(DISTINCT ?t) AS ?d) WHERE {"
                        + " ?s <urn:a> ?o OPTIONAL { ?s <urn:target> ?t } } GROUP BY ?s }",
                "{ SELECT (COUNT(DISTINCT ?t) AS ?n) WHERE { { VALUES ?t { <urn:5.b> <urn:nothing> 'x' } }"
                        + " UNION { ?s <urn:target> ?t } UNION { VALUES ?t { <urn:5.b> 'x' UNDEF } } } }",
                "{ SELECT (COUNT(DISTINCT ?t) AS ?n) (COUNT(DISTINCT ?s) AS ?m) WHERE {"
                        + " { ?s <urn:target> ?t } UNION { VALUES ?t { <urn:5.b> <urn:nothing> } } } }",
                "{ SELECT ?g (COUNT(DISTINCT ?x) AS ?n) WHERE { GRAPH ?g { ?s <urn:a> ?o } BIND (?s AS ?x) }"
                        + " GROUP BY ?g }",
                "{ SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { { GRAPH <urn:g1> { ?s ?p ?o } }"
                        + " UNION { GRAPH <urn:g2> { ?s ?p ?o } } } }",
                "{ SELECT (COUNT(DISTINCT ?s) AS ?n) (COUNT(DISTINCT ?g) AS ?m) WHERE {"
                        + " ?s <urn:target> ?t OPTIONAL { ?t <urn:of> ?g } } }",
                "{ SELECT ?s WHERE { ?s <urn:code> ?c FILTER (STR(?c) = '2.3') } } ?s <urn:a> ?type",
                "?s <urn:code> ?c FILTER (LANG(?c) = 'en' || DATATYPE(?c) = xsd:string)",
                "?s <urn:code> ?c BIND (?c AS ?same) FILTER (SAMETERM(?c, ?same) && COALESCE(?none, ?c) = ?c)",
                "?s <urn:code> ?c FILTER (?none = ?c || ISIRI(?s))",
                "?s <urn:position> ?p FILTER (?p > 1 && STRSTARTS(STR(?s), 'urn:'))",
                "VALUES ?v { 'x' 'x'@en <urn:x> 1 01 1.0 'x'^^xsd:date UNDEF true '1'^^<urn:type> }"
                        + " BIND (STR(?v) AS ?t) BIND (DATATYPE(?v) AS ?d) BIND (LANG(?v) AS ?l)"
                        + " BIND (?v = 1 AS ?is) BIND (IF(?v, 1, 2) AS ?holds)",
                "{ SELECT DISTINCT ?type WHERE { ?s <urn:a> ?type } }",
                "<< ?s ?p ?o >> ?q ?r",
            })
    void areTheSame(String pattern) {
        var query =
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT * WHERE { "
                        + pattern
                        + " }";
        assertThat(rows(release, query)).containsExactlyInAnyOrderElementsOf(rows(general, query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <urn:g2> WHERE { ?s <urn:a> ?type OPTIONAL { ?s <urn:goal> ?goal } }",
                "SELECT * FROM <urn:g1> FROM <urn:g2> WHERE { ?s <urn:a> ?type ; <urn:target> ?t }",
                "SELECT * FROM NAMED <urn:g2> WHERE { GRAPH ?g { ?s <urn:a> ?type } }",
                "SELECT * FROM NAMED <urn:g2> WHERE { ?s <urn:a> ?type }",
                "SELECT * FROM <urn:g1> FROM <urn:g2> WHERE { ?s <urn:a> ?type }",
                "SELECT * FROM <urn:g1> FROM <urn:g1> WHERE { ?s <urn:a> ?type }",
                "SELECT * FROM <urn:g2> FROM <urn:nothing> WHERE { ?s <urn:target>/<urn:of>+ ?g }",
                "SELECT * FROM <urn:nothing> WHERE { ?s ?p ?o }",
                "SELECT * FROM <urn:g1> FROM NAMED <urn:g2> WHERE { ?s <urn:goal> ?goal"
                        + " GRAPH ?g { ?s <urn:target> ?t OPTIONAL { ?t <urn:of> ?goal } } }",
                "SELECT * FROM <urn:g1> FROM NAMED <urn:nothing> WHERE { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <urn:g1> WHERE { GRAPH <urn:g1> { ?s ?p ?o } }",
                "SELECT * FROM <urn:x-arq:UnionGraph> WHERE { ?s <urn:a> ?type }",
                "SELECT (COUNT(*) AS ?n) FROM <urn:g1> FROM <urn:g2> WHERE { ?s ?p ?o }",
            })
    void areTheSameOfNamedGraphs(String query) {
        assertThat(rows(release, query)).containsExactlyInAnyOrderElementsOf(rows(general, query));
    }

    private static List<String> rows(DatasetGraph dataset, String query) {
        var rows = new ArrayList<String>();
        try (var asked =
                new LocalEngine(dataset).prepare(QueryFactory.create(query), Optional.empty())) {
            asked.select()
                    .forEachRemaining(
                            row -> {
                                var cells = new ArrayList<String>();
                                row.forEach((name, value) -> cells.add(name + "=" + value));
                                cells.sort(null);
                                rows.add(cells.toString());
                            });
        }
        return rows;
    }
}
