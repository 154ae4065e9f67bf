package org.w3id.baap.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.command.BundledServer;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

/** The bundled plan's resources as a client on the web meets them. */
class LinkedDataTest {

    private static final String OUTPUT = "/doc/baap-2017-draft/output/2.3";
    private static final String SPAN = "/doc/baap-2017-draft/span/54129-54131";

    // plan, line 473
    private static final String SENTENCE =
            "Output 2.3 will contribute to the achievement of the following UN SDGs: 1 (target 1.5),"
                    + " 3 (target 3.9), 5 (target 5b), 11 (target 11b), 13 (targets 13.1, 13.2, 13.3)";

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        visitor = new Visitor(BundledServer.client().url());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Chrome              | text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7 | text/html
                    Firefox             | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
                    Safari              | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
                    Edge of 2010        | image/jpeg, application/x-ms-application, image/gif, application/xaml+xml, text/html;q=0.9, */*;q=0.1 | text/html
                    Lynx                | text/html, text/plain, text/sgml, text/css, application/xhtml+xml, */*;q=0.01 | text/html
                    curl, requests      | */* | text/turtle
                    wget                | */* | text/turtle
                    rdflib              | text/turtle,application/rdf+xml;q=0.9,application/ld+json;q=0.8,application/n-triples;q=0.7,*/*;q=0.1 | text/turtle
                    rdflib of old       | application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1 | application/rdf+xml
                    Jena                | text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3 | text/turtle
                    RDF4J               | application/n-triples;q=0.8, text/turtle, application/rdf+xml;q=0.8, application/ld+json;q=0.8, */*;q=0.1 | text/turtle
                    Comunica            | application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,image/svg+xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18 | application/ld+json
                    Java                | text/html, image/gif, image/jpeg, */*; q=0.2 | text/html
                    Java of old         | text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | text/html
                    a JSON client       | application/json | application/json
                    a JSON-LD client    | application/ld+json, application/json;q=0.9 | application/ld+json
                    HTML last           | text/html;q=0.1, */* | text/turtle
                    no Turtle           | text/turtle;q=0, */* | application/ld+json
                    N-Triples by name   | application/n-triples | application/n-triples
                    any text            | text/* | text/turtle
                    a spreadsheet       | text/csv | text/csv
                    an R script         | text/csv, text/tab-separated-values;q=0.8, */*;q=0.1 | text/csv
                    """)
    void answersEachClientInWhatItReads(String client, String accept, String mediaType) {
        var response = visitor.get(OUTPUT, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Visitor.header(response, "Content-Type").split(";")[0]).isEqualTo(mediaType);
        assertThat(Visitor.header(response, "Vary")).contains("Accept");
        assertThat(Visitor.header(response, "Content-Location")).startsWith(OUTPUT + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/sdg/16.10,       text/turtle,          /doc/sdg/16.10.ttl",
        "/doc/sdg/16.10.html,  text/html,            /doc/sdg/16.10.html",
        "/doc/sdg/5.b.jsonld,  application/ld+json,  /doc/sdg/5.b.jsonld",
        "/doc/sdg/5.b.nt,      application/n-triples,/doc/sdg/5.b.nt",
        "/doc/sdg.rdf,         application/rdf+xml,  /doc/sdg.rdf",
        "/doc/baap-2017-draft/output/2.1, text/turtle, /doc/baap-2017-draft/output/2.1.ttl",
        "/doc/dataset/distribution/data.jsonld, text/turtle, /doc/dataset/distribution/data.jsonld.ttl",
        "/doc/dataset/distribution/data.jsonld.nt, application/n-triples, /doc/dataset/distribution/data.jsonld.nt",
        "/doc/baap-2017-draft/output/2.1.csv, text/csv, /doc/baap-2017-draft/output/2.1.csv",
        "/doc/sdg/16.10.csv,   text/csv,             /doc/sdg/16.10.csv",
        "/doc/dataset/distribution/data.jsonld.csv, text/csv, /doc/dataset/distribution/data.jsonld.csv",
        "/def,                 text/turtle,          /def.ttl",
        "/def.csv,             text/csv,             /def.csv",
        "/def.html,            text/html,            /def.html",
        "/def.rdf,             application/rdf+xml,  /def.rdf",
    })
    void aSuffixChoosesTheFormAndACodeWithADotIsNone(String path, String type, String location) {
        var response = visitor.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Visitor.header(response, "Content-Type").split(";")[0]).isEqualTo(type);
        assertThat(Visitor.header(response, "Content-Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/sdg/16.99,                          /doc/sdg/16.9",
        "/doc/sdg/16.10.xml,                      /doc/sdg/16.10",
        "/doc/baap-2017-draft/output/9.9.ttl,     /doc/baap-2017-draft/output/4.4",
        "/doc/baap-2017-draft/outputs/2.1,        /doc/baap-2017-draft",
        "/doc/baap-2017-draft/output/2.1/,        /doc/baap-2017-draft/output/2.1",
        "/doc/instrument/wtdc-res/999,            /doc/instrument/wtdc-res/",
        "/id/sdg/16.10,                           /doc/sdg/16.10",
        "/id/instrument/pp-res/71/rev/nowhere,    /doc/instrument/pp-res/71",
        "/linkset/sdg/18,                         /doc/sdg/17",
        "/doc/,                                   /doc/dataset",
        "/doc,                                    /doc/dataset",
        "/id,                                     /doc/dataset",
        "/doc/%3Cscript%3E,                       /doc/dataset",
        "/doc/a%0d%0ab,                           /doc/dataset",
    })
    void whatIsNotThereIsA404WithChoices(String path, String choice) {
        var response = visitor.get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        if (response.statusCode() == 404) {
            assertThat(response.body()).contains("There is nothing at", choice);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/sdg/16, image/png",
        "/doc/sdg/16, 'text/html;q=0, text/tab-separated-values'",
        "/def,        application/pdf",
        "/linkset/sdg/16, text/html",
    })
    void a406ListsWhatThereIs(String path, String accept) {
        var response = visitor.get(path, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body())
                .contains(
                        path.startsWith("/linkset")
                                ? List.of("application/linkset+json")
                                : List.of(
                                        "text/turtle",
                                        "application/ld+json",
                                        "application/n-triples",
                                        "application/rdf+xml",
                                        "text/csv",
                                        "text/html"));
    }

    @Test
    void aThingLeadsToItsDocumentInOneHop() {
        var hop = visitor.get("/id/baap-2017-draft/output/2.3", "Accept", "text/html");
        assertThat(hop.statusCode()).isEqualTo(303);
        assertThat(Visitor.header(hop, "Location")).isEqualTo(OUTPUT);
        assertThat(visitor.get(OUTPUT, "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void headSaysWhatGetSaysWithoutABody() {
        var get = visitor.get(OUTPUT, "Accept", "text/html");
        var head = visitor.send("HEAD", OUTPUT, "Accept", "text/html");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name :
                List.of("ETag", "Content-Type", "Content-Length", "Content-Location", "Link")) {
            assertThat(Visitor.header(head, name))
                    .isEqualTo(Visitor.header(get, name))
                    .isNotEmpty();
        }
        assertThat(visitor.send("HEAD", "/id/sdg").statusCode()).isEqualTo(404);
    }

    @Test
    void linksLeadAMachineOn() {
        var links = Visitor.header(visitor.get(OUTPUT), "Link");
        assertThat(links)
                .contains(
                        "<https://w3id.org/baap/id/baap-2017-draft/output/2.3>; rel=\"cite-as\"",
                        "<https://w3id.org/baap/def#Output>; rel=\"type\"",
                        "<"
                                + OUTPUT
                                + ".jsonld>; rel=\"describedby\"; type=\"application/ld+json\"",
                        "</id/dataset/licence>; rel=\"license\"",
                        "</id/dataset>; rel=\"collection\"",
                        "</linkset/baap-2017-draft/output/2.3>; rel=\"linkset\"");
        var linkset = visitor.get("/linkset/baap-2017-draft/output/2.3");
        assertThat(Visitor.header(linkset, "Content-Type")).isEqualTo("application/linkset+json");
        var context = JSON.parse(linkset.body()).get("linkset").getAsArray().get(0).getAsObject();
        assertThat(context.getString("anchor")).isEqualTo(OUTPUT);
        for (var relation : List.of("describedby", "alternate", "license", "collection")) {
            for (var target : context.getArray(relation).toList()) {
                var path = target.getAsObject().getString("href");
                assertThat(visitor.get(path).statusCode()).as(path).isIn(200, 303);
            }
        }
    }

    @Test
    void aDescriptionQuotesTheSentenceThatStatesALink() {
        assertThat(visitor.get(OUTPUT + ".ttl").body())
                .contains(SENTENCE, "54129", "code-without-dot");
        var page = visitor.get(OUTPUT + ".html").body();
        assertThat(page)
                .contains(
                        SENTENCE,
                        "href=\"/doc/sdg/5.b\"",
                        "&#34;5b&#34; is printed without its dot; read as 5.b"
                                .replace("&#34;", "\""),
                        "href=\"/doc/baap-2017-draft/objective/2\"",
                        "Not an ITU publication.")
                .doesNotContain("href=\"https://w3id.org/baap/");
    }

    @Test
    void aSpanAnswersWithItsSentence() {
        assertThat(visitor.get(SPAN + ".nt").body())
                .contains(
                        SENTENCE,
                        "span/54129-54131> <http://purl.org/dc/terms/isPartOf>"
                                + " <https://w3id.org/baap/id/baap-2017-draft/passage/54015-54180>");
        assertThat(visitor.get(SPAN + ".html").body())
                .contains("(target <mark>5b</mark>)")
                .matches(page -> page.replaceAll("</?mark>", "").contains(SENTENCE));
    }

    @Test
    void aDocumentStatesItsLicenceAndRelease() {
        var hash = JSON.parse(visitor.get("/version").body()).getString("release");
        var subject = "<https://w3id.org/baap" + SPAN + "> ";
        assertThat(visitor.get(SPAN + ".nt").body())
                .contains(
                        subject + "<http://www.w3.org/ns/dcat#version> \"" + hash + "\"",
                        subject
                                + "<http://purl.org/dc/terms/license> <https://w3id.org/baap/id/dataset/licence>",
                        subject
                                + "<http://xmlns.com/foaf/0.1/primaryTopic> <https://w3id.org/baap/id/baap-2017-draft/span/54129-54131>");
    }

    @Test
    void aListThatIsCutSaysSoAndLinksTheQueryForAll() throws Exception {
        var page = visitor.get("/doc/baap-2017-draft/text.html").body();
        var query =
                Pattern.compile("200 of 976 by .*?href=\"(?<path>/sparql[^\"]+)\"").matcher(page);
        assertThat(query.find()).isTrue();
        var all = visitor.get(query.group("path"), "Accept", "text/csv").body();
        assertThat(all.lines().filter(line -> line.endsWith("#hasSource"))).hasSize(976);
    }

    @Test
    void jsonLdIsCompactAndBringsItsContext() {
        var json = JSON.parse(visitor.get(SPAN + ".jsonld").body());
        assertThat(json.get("@context").getAsObject().getString("baap"))
                .isEqualTo("https://w3id.org/baap/def#");
        assertThat(json.toString()).contains("\"baap:text\"").doesNotContain("schema.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OUTPUT,
                SPAN,
                "/doc/baap-2017-draft/text",
                "/doc/sdg/5.b",
                "/doc/dataset",
                "/doc/baap-2017-draft/finding/code-without-dot/54129",
                "/def"
            })
    void aPageIsWellFormedAndNeverNeedsAScript(String path) throws Exception {
        var page = visitor.get(path, "Accept", "text/html").body();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        var scripts = new ArrayList<String>();
        SCRIPT.matcher(page).results().forEach(script -> scripts.add(script.group(1)));
        assertThat(page.split("<script", -1)).hasSize(scripts.size() + 1);
        assertThat(page).doesNotContain(" style=", " onclick=", "<style", "javascript:");
        scripts.forEach(
                script ->
                        assertThat(JSON.parse(script).getString("@context"))
                                .isEqualTo("https://schema.org/"));
    }

    @Test
    void theDatasetsPageTellsSearchEnginesWhatItIs() {
        var script = SCRIPT.matcher(visitor.get("/doc/dataset.html").body());
        assertThat(script.find()).isTrue();
        var dataset = JSON.parse(script.group(1));
        assertThat(dataset.getString("@type")).isEqualTo("Dataset");
        assertThat(dataset.getString("name")).contains("BaAP Graph");
        assertThat(dataset.getString("description").length()).isBetween(50, 5000);
        assertThat(dataset.getArray("distribution").count()).isGreaterThan(2);
    }

    @Test
    void theStyleSheetIsThisServersOwn() {
        var style = visitor.get("/web/baap.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(Visitor.header(style, "Content-Type")).startsWith("text/css");
        assertThat(Visitor.header(visitor.get(OUTPUT), "Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe");
    }
}
