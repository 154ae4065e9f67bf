package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A description as its template shows it.
 *
 * @param heading short, e.g. {@code Output 2.3}
 * @param wording of the plan, or what a vocabulary says of it; empty for none
 * @param kind what it is, e.g. {@code output}
 * @param goal its colour's class, e.g. {@code sdg-13}; empty for what is no goal or target
 * @param address its own, e.g. the United Nations' for an SDG
 * @param before its neighbour, e.g. {@code Output 2.2}
 * @param path where paths from it to other things are traced; empty where none begins
 * @param otherNames what it is called in the other languages
 * @param rest what is said of it that has no place of its own
 * @param statements all that is said of it; with {@code inverse} all that names it
 */
public record DescriptionPage(
        Frame frame,
        Value heading,
        List<Value> wording,
        String kind,
        String goal,
        String address,
        Optional<Value> before,
        Optional<Value> after,
        String path,
        List<InText> passages,
        List<Section> sections,
        List<Value> otherNames,
        List<Row> rest,
        List<Row> statements,
        List<Row> inverse,
        List<Cut> cuts) {

    /** A property and its values. */
    public record Row(Value property, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * Something shown, e.g. "Output 2.3", with a link if there is one to follow.
     *
     * @param language of a text or name; empty where nothing says
     * @param quotes what the plan's text says of it
     */
    public record Value(String text, Optional<String> link, String language, List<Value> quotes) {
        public Value {
            quotes = List.copyOf(quotes);
        }

        Value with(List<Value> others) {
            return new Value(text, link, language, others);
        }

        Value withText(String other) {
            return new Value(other, link, language, quotes);
        }

        /** Whether it is in another language than the page. */
        public boolean isForeign() {
            return !language.isEmpty() && !language.equals(Language.ENGLISH.tag());
        }

        /** In which its letters run; text of an unknown language says so itself. */
        public String direction() {
            return Language.of(language).map(Language::direction).orElse("auto");
        }
    }

    /** A list that was cut. */
    public record Cut(String property, int shown, int all, String query) {}

    public DescriptionPage {
        wording = List.copyOf(wording);
        passages = List.copyOf(passages);
        sections = List.copyOf(sections);
        otherNames = List.copyOf(otherNames);
        rest = List.copyOf(rest);
        statements = List.copyOf(statements);
        inverse = List.copyOf(inverse);
        cuts = List.copyOf(cuts);
    }

    static DescriptionPage of(Description description, Ask ask, Served served) {
        return Description.reading(served, () -> made(description, ask, served));
    }

    private static DescriptionPage made(Description description, Ask ask, Served served) {
        var thing = description.thing();
        var node = thing.node();
        Graph release = served.dataset().getDefaultGraph();
        var names = new Names(release, ask.language());
        var english = new Names(release, Language.ENGLISH);
        var facts = new Facts(release);
        var items = new Items(facts, new Rows(names, node));
        var around = new Around(facts, items, items.rows());
        var all = new Rows(new Names(description.facts(), ask.language()), node);
        var title = english.of(node);
        var crumbs =
                description.place().stream()
                        .map(new Rows(english, node)::brief)
                        .map(step -> new Frame.Crumb(step.text(), step.link()))
                        .toList();
        return new DescriptionPage(
                frame(description, title, crumbs, ask, served),
                items.rows().brief(node),
                wording(names, node),
                kind(names, facts, node),
                items.plain(node).goal(),
                thing.address(),
                around.before(node),
                around.after(node),
                path(facts, node),
                InText.of(facts, served.once(Passages.class, Passages::of), node),
                sections(facts, items, names, around, node),
                otherNames(names, node),
                all.rest(),
                all.statements(),
                all.inverse(),
                description.cuts().stream().map(cut -> cut(names, thing, cut)).toList());
    }

    private static Frame frame(
            Description description,
            String title,
            List<Frame.Crumb> crumbs,
            Ask ask,
            Served served) {
        var thing = description.thing();
        return Frame.of(title, thing.document(), ask, served.release())
                .below(crumbs)
                .with(Forms.data(thing.document()))
                .structured(SchemaOrg.of(description, title, crumbs))
                .from("statements-about?thing=" + encoded(thing.address()))
                .from("thing-in-full?thing=" + encoded(thing.address()))
                .loading("thing.css");
    }

    private static List<Section> sections(
            Facts facts, Items items, Names names, Around around, Node node) {
        var stated = new Stated(facts, items, names);
        var cited = new CitedBy(facts, items, names);
        return Stream.of(
                        stated.explicit(node),
                        stated.blanket(node),
                        stated.prose(node),
                        cited.citations(node),
                        cited.targets(node),
                        cited.among(node),
                        cited.mentions(node),
                        cited.revisions(node),
                        around.findings(node, cited.forms(node)),
                        around.parts(node))
                .filter(Predicate.not(Section::isEmpty))
                .toList();
    }

    private static List<Value> wording(Names names, Node node) {
        var heading = names.brief(node).text();
        return Stream.of(
                        DCTerms.title.asNode(),
                        DCTerms.description.asNode(),
                        SKOS.definition.asNode())
                .flatMap(property -> names.wanted(node, property).stream())
                .filter(name -> !heading.contains(name.text()))
                .map(name -> new Value(name.text(), Optional.empty(), name.language(), List.of()))
                .toList();
    }

    private static String kind(Names names, Facts facts, Node node) {
        return Kinds.of(facts, node)
                .map(names::of)
                .orElseGet(
                        () ->
                                names.objects(node, RDF.Nodes.type).stream()
                                        .map(names::of)
                                        .sorted()
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
    }

    private static List<Value> otherNames(Names names, Node node) {
        var shown = names.brief(node);
        return names.objects(node, RDFS.label.asNode()).stream()
                .filter(Node::isLiteral)
                .filter(label -> !label.getLiteralLanguage().equals(shown.language()))
                .sorted(Comparator.comparing(Node::getLiteralLanguage))
                .map(
                        label ->
                                new Value(
                                        label.getLiteralLexicalForm(),
                                        Optional.empty(),
                                        label.getLiteralLanguage(),
                                        List.of()))
                .toList();
    }

    // paths run between what the plan links: its elements and what these cite
    private static String path(Facts facts, Node node) {
        boolean isLinked =
                facts.graph().contains(Node.ANY, Words.CITED_ENTITY, node)
                        || facts.graph().contains(Node.ANY, Words.CITING_ELEMENT, node);
        return isLinked ? "/path?from=" + encoded(node.getURI()) : "";
    }

    private static Cut cut(Names names, Thing thing, InverseLinks.Cut cut) {
        return new Cut(
                names.of(cut.property()),
                InverseLinks.MOST,
                cut.all(),
                AboutRelease.allLinks(thing));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
