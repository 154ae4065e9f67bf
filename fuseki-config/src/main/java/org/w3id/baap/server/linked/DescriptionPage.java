package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A description as its template shows it.
 *
 * @param kind what it is, e.g. {@code Output}
 * @param address its own, e.g. the United Nations' for an SDG
 */
public record DescriptionPage(
        Frame frame,
        String kind,
        String address,
        List<Passage> passages,
        List<Row> statements,
        List<Row> findings,
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
     * @param language of a text; empty for none
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
    }

    /** A passage of the text, e.g. the sentence that holds a span. */
    public record Passage(String text, String link) {}

    /** A list that was cut. */
    public record Cut(String property, int shown, int all, String query) {}

    public DescriptionPage {
        passages = List.copyOf(passages);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
        inverse = List.copyOf(inverse);
        cuts = List.copyOf(cuts);
    }

    static DescriptionPage of(Description description, Ask ask, Served served) {
        var thing = description.thing();
        var names = new Names(description.facts());
        var rows = new Rows(names, thing.node());
        var title = names.of(thing.node());
        return new DescriptionPage(
                Frame.of(title, thing.document(), ask, served.release())
                        .below(
                                description.place().stream()
                                        .map(rows::brief)
                                        .map(step -> new Frame.Crumb(step.text(), step.link()))
                                        .toList())
                        .with(Forms.data(thing.document()))
                        .structured(SchemaOrg.of(description, title)),
                kind(names, thing.node()),
                thing.address(),
                passages(names, thing.node()),
                rows.statements(),
                rows.findings(),
                rows.inverse(),
                description.cuts().stream().map(cut -> cut(names, thing, cut)).toList());
    }

    private static String kind(Names names, Node node) {
        return names.objects(node, RDF.Nodes.type).stream()
                .map(names::of)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Cut cut(Names names, Thing thing, InverseLinks.Cut cut) {
        return new Cut(
                names.of(cut.property()),
                InverseLinks.MOST,
                cut.all(),
                AboutRelease.allLinks(thing));
    }

    private static List<Passage> passages(Names names, Node span) {
        return Stretch.of(span, "span").stream()
                .flatMap(
                        stretch ->
                                names.facts().find(Node.ANY, Words.TEXT, Node.ANY).toList().stream()
                                        .filter(
                                                triple ->
                                                        Stretch.of(triple.getSubject(), "passage")
                                                                .filter(stretch::meets)
                                                                .isPresent()))
                .sorted(
                        Comparator.comparing(
                                triple -> triple.getSubject().getURI(), NaturalOrder.COMPARATOR))
                .map(
                        triple ->
                                new Passage(
                                        triple.getObject().getLiteralLexicalForm(),
                                        Thing.link(triple.getSubject().getURI()).orElse("")))
                .toList();
    }
}
