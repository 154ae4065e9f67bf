package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.w3id.baap.server.linked.Section.Group;
import org.w3id.baap.server.linked.Section.Item;
import org.w3id.baap.server.linked.Section.Sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the plan states that an element is linked to, e.g. that Output 2.3 serves target 5.b. */
record Stated(Facts facts, Items items, Names names) {

    /** Each printed reference, by what kind of thing it names. */
    Section explicit(Node element) {
        var groups = new LinkedHashMap<String, List<Node>>();
        statements(element).stream()
                .filter(one -> !facts.is(one, Words.BLANKET_CITATION))
                .forEach(
                        one -> groups.computeIfAbsent(title(one), t -> new ArrayList<>()).add(one));
        return new Section(
                "stated",
                "What the plan states of it",
                "Each sentence with all that it names.",
                groups.entrySet().stream().map(this::group).toList());
    }

    /** References to all of a kind at once, said in words. */
    Section blanket(Node element) {
        var all =
                statements(element).stream()
                        .filter(one -> facts.is(one, Words.BLANKET_CITATION))
                        .toList();
        var sentences = items.sentences(all, this::blanketItem);
        return new Section(
                "blanket",
                "All of a kind at once",
                "The plan names no member of these sets: they are in no count of links.",
                sentences.isEmpty() ? List.of() : List.of(new Group("", sentences)));
    }

    /** What its prose names outside the reference section; a mention is no link. */
    Section prose(Node element) {
        var sections = new LinkedHashSet<>(facts.subjects(Words.SUBJECT, element));
        for (var waiting = new ArrayList<>(sections); !waiting.isEmpty(); ) {
            facts.subjects(Words.PART_OF, waiting.removeLast()).stream()
                    .filter(sections::add)
                    .forEach(waiting::add);
        }
        var mentions =
                sections.stream()
                        .flatMap(section -> facts.subjects(Words.MENTIONED_IN, section).stream())
                        .toList();
        var sentences =
                items.sentences(
                        mentions,
                        one -> items.accounted(facts.object(one, Words.MENTIONS).orElse(one), one));
        return new Section(
                "prose",
                "What its prose mentions",
                "Outside the reference section; in no count of links.",
                sentences.isEmpty() ? List.of() : List.of(new Group("", sentences)));
    }

    private Item blanketItem(Node citation) {
        var set = cited(citation);
        return items.accounted(set, citation)
                .saying(
                        "stated as “%s”. In words: %s"
                                .formatted(
                                        facts.object(citation, Words.LINK_PROPERTY)
                                                .map(names::of)
                                                .orElse(""),
                                        facts.text(set, Words.DEFINITION)));
    }

    private List<Node> statements(Node element) {
        return facts.subjects(Words.CITING_ELEMENT, element).stream()
                .sorted(Comparator.comparingInt(facts::start))
                .toList();
    }

    private Node cited(Node statement) {
        return facts.object(statement, Words.CITED_ENTITY).orElse(statement);
    }

    private String title(Node statement) {
        var property = facts.object(statement, Words.LINK_PROPERTY).orElse(statement);
        if (property.equals(Words.CONTRIBUTES_TO_OUTCOME)) {
            return "Outcome";
        }
        if (property.equals(Words.SUPPORTED_BY_INSTRUMENT)) {
            return Kinds.pluralWithBody(facts, cited(statement));
        }
        if (isOfGoals(property)) {
            return "Sustainable Development Goals";
        }
        return property.equals(Words.SUPPORTED_BY_ACTION_LINE)
                ? "WSIS action lines"
                : property.equals(Words.REFERRED_TO_IN)
                        ? "Paragraphs of other documents"
                        : names.of(property);
    }

    private static boolean isOfGoals(Node property) {
        return property.equals(Words.CONTRIBUTES_TO_GOAL)
                || property.equals(Words.CONTRIBUTES_TO_TARGET);
    }

    private Group group(Map.Entry<String, List<Node>> group) {
        var sentences = items.sentences(group.getValue(), one -> items.accounted(cited(one), one));
        return new Group(
                group.getKey(),
                sentences.stream().map(one -> new Sentence(one.quote(), nested(one))).toList());
    }

    /** Targets below their goal where the sentence names it, else by themselves. */
    private List<Item> nested(Sentence sentence) {
        var tree = new ArrayList<Item>();
        for (var item : sentence.items()) {
            var goal = goal(item);
            int place = goal.equals(item.thing().link()) ? -1 : indexOf(tree, goal);
            if (place < 0) {
                tree.add(item);
            } else {
                tree.set(place, tree.get(place).and(item));
            }
        }
        return tree;
    }

    // "sdg-5" has its page at /doc/sdg/5
    private static Optional<String> goal(Item item) {
        return Optional.of(item.goal())
                .filter(goal -> !goal.isEmpty())
                .map(goal -> goal.replace("sdg-", "/doc/sdg/"));
    }

    private static int indexOf(List<Item> tree, Optional<String> link) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.get(i).thing().link().equals(link))
                .reduce((first, last) -> last)
                .orElse(-1);
    }
}
