package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.w3id.baap.server.linked.Section.Item;
import org.w3id.baap.server.linked.Section.Sentence;
import org.w3id.baap.server.site.TextPlace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Things as entries of a page, e.g. target 5.b with its printed "5b" and the way to the text. */
record Items(Facts facts, Rows rows) {

    /** A thing by its name alone. */
    Item plain(Node thing) {
        return new Item(rows.plain(thing), goal(thing), "", "", "", "", List.of());
    }

    /** A thing of the plan with the way to where it stands. */
    Item placed(Node thing) {
        return new Item(rows.plain(thing), goal(thing), "", "", place(thing), "", List.of());
    }

    /** What is shown of a citation or mention, with its printed code and where it stands. */
    Item accounted(Node shown, Node account) {
        return new Item(
                rows.plain(shown),
                goal(shown),
                "",
                facts.text(account, Words.PRINTED_CODE),
                place(account),
                Thing.link(account.getURI()).orElse(""),
                List.of());
    }

    /** Where in the reader something stands. */
    String place(Node thing) {
        return facts.objects(thing, Words.EVIDENCE).stream()
                .filter(Node::isURI)
                .flatMap(span -> TextPlace.of(span.getURI()).stream())
                .map(TextPlace::link)
                .findFirst()
                .orElse("");
    }

    private String goal(Node thing) {
        var goal = facts.object(thing, Words.IS_TARGET_OF).orElse(thing);
        return thing.isURI() && facts.is(goal, Words.GOAL)
                ? "sdg-" + facts.text(goal, Words.NOTATION)
                : "";
    }

    /** Citations or mentions in reading order, each sentence once with all that it names. */
    List<Sentence> sentences(List<Node> accounts, Function<Node, Item> item) {
        var byQuote = new LinkedHashMap<String, List<Item>>();
        accounts.stream()
                .sorted(Comparator.comparingInt(facts::start))
                .forEach(
                        account ->
                                byQuote.computeIfAbsent(
                                                facts.text(account, Words.QUOTE),
                                                quote -> new ArrayList<>())
                                        .add(item.apply(account)));
        return byQuote.entrySet().stream()
                .map(entry -> new Sentence(entry.getKey(), entry.getValue()))
                .toList();
    }
}
