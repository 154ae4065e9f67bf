package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.w3id.baap.ontology.Addresses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of things in the words of the plan, one for each thing, and what many are called. */
final class Kinds {

    /** Its name where there are many of a kind; the narrower kinds before the wider. */
    private static final Map<Node, String> PLURALS = new LinkedHashMap<>();

    static {
        PLURALS.put(Words.EDITION, "Editions");
        PLURALS.put(Words.OBJECTIVE, "Objectives");
        PLURALS.put(Words.OUTCOME, "Outcomes");
        PLURALS.put(Words.PERFORMANCE_INDICATOR, "Performance indicators");
        PLURALS.put(Words.OUTPUT, "Outputs");
        PLURALS.put(Words.PROGRAMME, "Programmes");
        PLURALS.put(Words.AREA_OF_WORK, "Areas of work");
        PLURALS.put(Words.ACTIVITY, "Activities");
        PLURALS.put(Words.GAP, "Declared, but empty in the text");
        PLURALS.put(Words.GOAL, "Sustainable Development Goals");
        PLURALS.put(Words.TARGET, "Targets");
        PLURALS.put(Words.ACTION_LINE, "WSIS action lines");
        PLURALS.put(Words.RESOLUTION, "Resolutions");
        PLURALS.put(Words.DECISION, "Decisions");
        PLURALS.put(Words.RECOMMENDATION, "Recommendations");
        PLURALS.put(Words.INSTRUMENT, "Instruments");
        PLURALS.put(Words.INSTRUMENT_REVISION, "Revisions");
        PLURALS.put(Words.DOCUMENT, "Documents");
        PLURALS.put(Words.PARAGRAPH, "Paragraphs");
        PLURALS.put(Words.SECTION, "Sections");
        PLURALS.put(Words.PASSAGE, "Passages");
        PLURALS.put(Words.FINDING, "Findings");
        PLURALS.put(Words.MENTION, "Mentions");
        PLURALS.put(Words.AMENDMENT_PROPOSAL, "Amendment proposals");
        PLURALS.put(Words.PROPOSED_TEXT, "Proposed texts");
    }

    /** Which set of all of a kind a thing belongs to. */
    private static final Map<Node, String> SETS =
            Map.of(
                    Words.GOAL, "sdgs",
                    Words.TARGET, "sdgs",
                    Words.ACTION_LINE, "wsis-action-lines");

    private Kinds() {}

    /** The narrowest kind that has a name here, if there is one. */
    static Optional<Node> of(Facts facts, Node thing) {
        return PLURALS.keySet().stream().filter(kind -> facts.is(thing, kind)).findFirst();
    }

    /** What many things of this one's kind are called, e.g. {@code Outputs}. */
    static String plural(Facts facts, Node thing) {
        return of(facts, thing).map(PLURALS::get).orElse("Other");
    }

    /** The same for instruments, with who adopts them, e.g. {@code WTDC Resolutions}. */
    static String pluralWithBody(Facts facts, Node instrument) {
        var work = facts.object(instrument, Words.REVISION_OF).orElse(instrument);
        var body =
                facts.object(work, Words.ADOPTED_BY)
                        .map(adopter -> facts.text(adopter, Words.NOTATION))
                        .orElse("");
        return (body + " " + plural(facts, work)).strip();
    }

    /** The plural names in their order. */
    static List<String> order() {
        return List.copyOf(PLURALS.values());
    }

    /** The sets of all of a kind that a thing is one of, e.g. of all WTDC Resolutions. */
    static List<Node> sets(Facts facts, Node thing) {
        var work = facts.object(thing, Words.REVISION_OF).orElse(thing);
        if (facts.is(work, Words.RESOLUTION)) {
            return facts.objects(work, Words.ADOPTED_BY).stream()
                    .map(body -> body.getURI().substring(body.getURI().lastIndexOf('/') + 1))
                    .map(body -> Words.node(Addresses.id("set", body + "-resolutions")))
                    .toList();
        }
        return of(facts, thing)
                .map(SETS::get)
                .map(set -> Words.node(Addresses.id("set", set)))
                .stream()
                .toList();
    }
}
