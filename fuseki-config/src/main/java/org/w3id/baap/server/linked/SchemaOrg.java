package org.w3id.baap.server.linked;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.StructuredData;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What search engines read in a page: the schema.org description of a dataset or of a page. */
public final class SchemaOrg {

    private SchemaOrg() {}

    /** The release's dataset, e.g. for {@code /dataset}. */
    public static StructuredData dataset(Served served) {
        return Description.reading(
                served,
                () ->
                        new StructuredData(
                                dataset(
                                        served.dataset().getDefaultGraph(),
                                        served.release().hash())));
    }

    static StructuredData of(Description description, String title) {
        var thing = description.thing();
        if (description.facts().contains(thing.node(), RDF.Nodes.type, DCAT.Dataset.asNode())) {
            return new StructuredData(dataset(description.facts(), description.about().hash()));
        }
        var page =
                StructuredData.webPage(title, thing.document(), description.about().hash()).json();
        var about = StructuredData.typed("Thing", thing.address());
        about.put("name", title);
        page.put("about", about);
        description.about().licence().ifPresent(held -> page.put("license", held.toString()));
        return new StructuredData(page);
    }

    private static JsonObject dataset(Graph facts, String hash) {
        var dataset = StructuredData.typed("Dataset", Words.DATASET.getURI());
        dataset.put("@context", StructuredData.SCHEMA);
        dataset.put("url", Addresses.BASE + "dataset");
        dataset.put("version", hash);
        dataset.put("isAccessibleForFree", true);
        text(facts, DCTerms.title.asNode()).ifPresent(title -> dataset.put("name", title));
        text(facts, DCTerms.description.asNode())
                .ifPresent(description -> dataset.put("description", description));
        objects(facts, Words.DATASET, DCTerms.license.asNode())
                .findFirst()
                .ifPresent(licence -> dataset.put("license", licence.toString()));
        var keywords = new JsonArray();
        objects(facts, Words.DATASET, DCAT.keyword.asNode())
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .forEach(keywords::add);
        dataset.put("keywords", keywords);
        dataset.put("distribution", downloads(facts));
        return dataset;
    }

    private static JsonArray downloads(Graph facts) {
        var downloads = new JsonArray();
        objects(facts, Words.DATASET, DCAT.distribution.asNode())
                .flatMap(
                        one ->
                                objects(facts, one, DCAT.downloadURL.asNode())
                                        .map(
                                                file ->
                                                        download(
                                                                file,
                                                                objects(
                                                                                facts,
                                                                                one,
                                                                                DCAT.mediaType
                                                                                        .asNode())
                                                                        .findFirst())))
                .forEach(downloads::add);
        return downloads;
    }

    private static JsonObject download(Node file, Optional<Node> mediaType) {
        var download = new JsonObject();
        download.put("@type", "DataDownload");
        download.put("contentUrl", file.toString());
        // "https://www.iana.org/assignments/media-types/application/n-quads"
        mediaType
                .map(type -> type.toString().replaceFirst(".*/media-types/", ""))
                .ifPresent(type -> download.put("encodingFormat", type));
        return download;
    }

    private static Optional<String> text(Graph facts, Node property) {
        return objects(facts, Words.DATASET, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static Stream<Node> objects(Graph facts, Node subject, Node property) {
        return facts.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString));
    }
}
