package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.server.linked.DescriptionPage.Value;
import org.w3id.baap.server.linked.Section.Group;
import org.w3id.baap.server.linked.Section.Item;
import org.w3id.baap.server.linked.Section.Sentence;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around a thing: its parts, its neighbours, the findings that touch it. */
record Around(Facts facts, Items items, Rows rows) {

    /** By these a part names its whole, or what it belongs to. */
    private static final List<Node> BELONGS =
            List.of(
                    Words.PART_OF,
                    Words.IN_SECTION,
                    Words.REGION,
                    Words.ADOPTED_BY,
                    Words.REALISES_PROPOSAL,
                    Words.PROPOSES_CHANGE_TO,
                    Words.FINDING_KIND,
                    SKOS.broader.asNode(),
                    SKOS.inScheme.asNode());

    private static final int DEEPEST = 3;

    /** How many segments of an address name a shelf. */
    private static final int SHELF = 7;

    /** Its parts by kind, with their own parts below them. */
    Section parts(Node thing) {
        int depth = isWide(thing) ? 1 : DEEPEST;
        Map<String, List<Node>> byKind =
                BELONGS.stream()
                        .flatMap(word -> facts.subjects(word, thing).stream())
                        .distinct()
                        .collect(
                                Collectors.groupingBy(
                                        part -> Kinds.plural(facts, part),
                                        () -> new TreeMap<>(BY_KIND),
                                        Collectors.toList()));
        return new Section(
                "parts",
                "Its parts and what belongs to it",
                "",
                byKind.entrySet().stream()
                        .map(kind -> group(kind.getKey(), kind.getValue(), depth))
                        .toList());
    }

    private static final Comparator<String> BY_KIND =
            Comparator.comparingInt((String kind) -> place(kind)).thenComparing(kind -> kind);

    private static int place(String kind) {
        int place = Kinds.order().indexOf(kind);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private boolean isWide(Node thing) {
        return Stream.of(Words.EDITION, Words.OBJECTIVE, Words.SECTION)
                .anyMatch(kind -> facts.is(thing, kind));
    }

    private Group group(String title, List<Node> parts, int depth) {
        return new Group(
                "%s (%d)".formatted(title, parts.size()),
                List.of(Sentence.none(parts.stream().map(p -> part(p, depth)).toList())));
    }

    private Item part(Node part, int depth) {
        var below =
                depth > 1
                        ? facts.subjects(Words.PART_OF, part).stream()
                                .map(one -> part(one, depth - 1))
                                .toList()
                        : List.<Item>of();
        return items.placed(part).with(below);
    }

    /** The findings that concern it or stand at the same words. */
    Section findings(Node thing, List<Node> forms) {
        var findings = new LinkedHashSet<>(facts.subjects(Words.CONCERNS, thing));
        forms.stream()
                .flatMap(form -> accounts(form))
                .flatMap(account -> facts.objects(account, Words.EVIDENCE).stream())
                .flatMap(span -> facts.subjects(Words.EVIDENCE, span).stream())
                .filter(one -> facts.is(one, Words.FINDING))
                .forEach(findings::add);
        findings.remove(thing);
        var all =
                findings.stream()
                        .sorted(Comparator.comparingInt(facts::start))
                        .map(this::finding)
                        .toList();
        return new Section(
                "findings",
                "Findings in the source",
                "",
                all.isEmpty() ? List.of() : List.of(new Group("", List.of(Sentence.none(all)))));
    }

    private Stream<Node> accounts(Node form) {
        return Stream.of(
                        List.of(form),
                        facts.subjects(Words.CITED_ENTITY, form),
                        facts.subjects(Words.MENTIONS, form))
                .flatMap(List::stream);
    }

    private Item finding(Node finding) {
        var severity = facts.object(finding, Words.SEVERITY).map(Node::getLocalName).orElse("");
        return items.placed(finding)
                .saying(
                        "%s (%s)"
                                .formatted(
                                        facts.text(finding, DCTerms.description.asNode()),
                                        severity));
    }

    /** The one of its kind before it, if there is one. */
    Optional<Value> before(Node thing) {
        return beside(thing).filter(one -> order(one, thing) < 0).max(this::order).map(rows::brief);
    }

    /** The one of its kind after it, if there is one. */
    Optional<Value> after(Node thing) {
        return beside(thing).filter(one -> order(one, thing) > 0).min(this::order).map(rows::brief);
    }

    private Stream<Node> beside(Node thing) {
        var shelf = shelf(thing);
        return Kinds.of(facts, thing).stream()
                .flatMap(kind -> facts.members(kind))
                .filter(one -> shelf(one).equals(shelf));
    }

    // "…/id/baap-2017-draft/activity/2.1/5" stands on "…/id/baap-2017-draft/activity", "…/id/
    // instrument/wtdc-res/17" on "…/id/instrument/wtdc-res"
    private static List<String> shelf(Node thing) {
        var segments = List.of(thing.getURI().split("/"));
        return segments.subList(0, Math.min(segments.size() - 1, SHELF));
    }

    private int order(Node a, Node b) {
        int x = facts.start(a);
        int y = facts.start(b);
        return x != y
                ? Integer.compare(x, y)
                : NaturalOrder.COMPARATOR.compare(a.getURI(), b.getURI());
    }
}
