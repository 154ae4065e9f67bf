package org.w3id.baap.server.linked;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.StructuredData;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What search engines read in a page: the schema.org description of a dataset or of a page. */
public final class SchemaOrg {

    private static final String TERM = "DefinedTerm";

    /** What somebody wrote: instruments, documents and their parts. */
    private static final List<Node> WORKS =
            List.of(
                    Words.INSTRUMENT,
                    Words.INSTRUMENT_REVISION,
                    Words.DOCUMENT,
                    Words.PARAGRAPH,
                    Words.EDITION);

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

    static StructuredData of(Description description, String title, List<Frame.Crumb> crumbs) {
        var thing = description.thing();
        var facts = description.facts();
        if (facts.contains(thing.node(), RDF.Nodes.type, DCAT.Dataset.asNode())) {
            return new StructuredData(dataset(facts, description.about().hash()));
        }
        var page =
                StructuredData.webPage(title, thing.document(), description.about().hash()).json();
        page.put("about", about(new Facts(facts), thing.node(), title));
        if (!crumbs.isEmpty()) {
            page.put("breadcrumb", way(crumbs));
        }
        description.about().licence().ifPresent(held -> page.put("license", held.toString()));
        return new StructuredData(page);
    }

    /** The ontology as a set of terms. */
    static StructuredData terms(String title, String hash, Graph ontology) {
        var page = StructuredData.webPage(title, DefDoor.PATH, hash).json();
        var names = new Names(ontology, Language.ENGLISH);
        var terms = new JsonArray();
        for (var term : new Facts(ontology).terms()) {
            var one = StructuredData.typed(TERM, term.getURI());
            one.put("name", names.of(term));
            terms.add(one);
        }
        var set = StructuredData.typed("DefinedTermSet", Words.ONTOLOGY.getURI());
        set.put("name", title);
        set.put("hasDefinedTerm", terms);
        page.put("about", set);
        return new StructuredData(page);
    }

    private static JsonObject about(Facts facts, Node thing, String title) {
        var about = StructuredData.typed(type(facts, thing), thing.getURI());
        about.put("name", title);
        if (about.getString("@type").equals(TERM)) {
            about.put("termCode", facts.text(thing, Words.NOTATION));
            facts.object(thing, SKOS.inScheme.asNode())
                    .ifPresent(scheme -> about.put("inDefinedTermSet", scheme.getURI()));
        }
        return about;
    }

    // a resolution is no law: schema.org's Legislation is for acts of states
    private static String type(Facts facts, Node thing) {
        boolean isTerm =
                facts.objects(thing, SKOS.inScheme.asNode()).stream().anyMatch(Node::isURI)
                        && facts.is(thing, SKOS.Concept.asNode());
        boolean isWork = WORKS.stream().anyMatch(kind -> facts.is(thing, kind));
        return isWork ? "CreativeWork" : isTerm ? TERM : "Thing";
    }

    private static JsonObject way(List<Frame.Crumb> crumbs) {
        var steps = new JsonArray();
        for (var crumb : crumbs) {
            var step = new JsonObject();
            step.put("@type", "ListItem");
            step.put("position", steps.size() + 1);
            step.put("name", crumb.text());
            crumb.link()
                    .filter(link -> link.startsWith("/"))
                    .ifPresent(link -> step.put("item", Addresses.BASE + link.substring(1)));
            steps.add(step);
        }
        var way = new JsonObject();
        way.put("@type", "BreadcrumbList");
        way.put("itemListElement", steps);
        return way;
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
