package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.w3id.baap.server.linked.Section.Group;
import org.w3id.baap.server.linked.Section.Item;
import org.w3id.baap.server.linked.Section.Sentence;

import java.util.List;
import java.util.stream.Stream;

/** What of the plan names a thing, e.g. the eight outputs that cite WTDC Resolution 17. */
record CitedBy(Facts facts, Items items, Names names) {

    /** The thing and its revisions: whoever cites a revision cites the instrument. */
    List<Node> forms(Node thing) {
        return Stream.concat(Stream.of(thing), facts.subjects(Words.REVISION_OF, thing).stream())
                .toList();
    }

    /** The outputs that cite it, each with the sentence that does. */
    Section citations(Node thing) {
        var groups =
                forms(thing).stream()
                        .map(form -> group(thing, form))
                        .filter(group -> !group.sentences().isEmpty())
                        .toList();
        return new Section("cited", "Cited by", "", groups);
    }

    private Group group(Node thing, Node form) {
        var sentences =
                items.sentences(
                        facts.subjects(Words.CITED_ENTITY, form),
                        one ->
                                items.accounted(
                                        facts.object(one, Words.CITING_ELEMENT).orElse(one), one));
        return new Group(form.equals(thing) ? "" : names.brief(form).text(), sentences);
    }

    /** The targets of a goal with the outputs that cite each. */
    Section targets(Node goal) {
        var targets = facts.objects(goal, Words.HAS_TARGET).stream().map(this::target).toList();
        return new Section(
                "targets",
                "Its targets",
                "Each with the outputs whose reference sections name it.",
                targets.isEmpty()
                        ? List.of()
                        : List.of(new Group("", List.of(Sentence.none(targets)))));
    }

    private Item target(Node target) {
        var citations = facts.subjects(Words.CITED_ENTITY, target);
        var citing =
                citations.stream()
                        .map(
                                one ->
                                        items.accounted(
                                                facts.object(one, Words.CITING_ELEMENT).orElse(one),
                                                one))
                        .toList();
        return citing.isEmpty()
                ? items.plain(target).saying("no output names it")
                : items.plain(target).with(citing);
    }

    /** Where the prose names it; a mention is no link. */
    Section mentions(Node thing) {
        var mentions =
                forms(thing).stream()
                        .flatMap(form -> facts.subjects(Words.MENTIONS, form).stream())
                        .toList();
        var sentences =
                items.sentences(
                        mentions,
                        one ->
                                items.accounted(
                                        facts.object(one, Words.MENTIONED_IN).orElse(one), one));
        return new Section(
                "mentioned",
                "Mentioned in the prose",
                "Outside the reference sections; in no count of links.",
                sentences.isEmpty() ? List.of() : List.of(new Group("", sentences)));
    }

    /** References to all of its kind at once, which name it without its number. */
    Section among(Node thing) {
        var groups =
                Kinds.sets(facts, thing).stream()
                        .map(set -> group(thing, set))
                        .filter(group -> !group.sentences().isEmpty())
                        .toList();
        return new Section(
                "among",
                "Referred to among all of its kind",
                "These sentences name the whole set and none of its members: they are not counted as"
                        + " links to this one.",
                groups);
    }

    /** An instrument's revisions, the oldest first. */
    Section revisions(Node instrument) {
        var revisions =
                facts.subjects(Words.REVISION_OF, instrument).stream().map(this::revision).toList();
        return new Section(
                "revisions",
                "Revisions",
                "",
                revisions.isEmpty()
                        ? List.of()
                        : List.of(new Group("", List.of(Sentence.none(revisions)))));
    }

    private Item revision(Node revision) {
        int citations = facts.subjects(Words.CITED_ENTITY, revision).size();
        int mentions = facts.subjects(Words.MENTIONS, revision).size();
        var note = facts.text(revision, Words.EDITORIAL_NOTE);
        return items.plain(revision)
                .saying(
                        "cited %d ×, mentioned %d × in the plan. %s"
                                .formatted(citations, mentions, note)
                                .strip());
    }
}
