package org.w3id.baap.server.linked;

import org.apache.jena.graph.Node;
import org.w3id.baap.server.site.TextPlace;

import java.util.List;
import java.util.stream.Stream;

/**
 * A passage of the text with the words that a thing stands at, e.g. the sentence around the "5b" of
 * a finding.
 *
 * @param before the passage up to the words, which follow, and {@code after} them; without words it
 *     is the passage
 * @param place where it is read in the text
 * @param link the passage's own page
 */
public record InText(
        String before, String words, String after, int line, String place, String link) {

    /** Whether the words are all of the passage, so that the page has them already. */
    public boolean isWhole() {
        return !words.isEmpty() && before.isEmpty() && after.isEmpty();
    }

    /** The passages of a span, of a passage itself, and of the evidence of anything else. */
    static List<InText> of(Facts facts, Passages passages, Node thing) {
        return Stream.concat(Stream.of(thing), facts.objects(thing, Words.EVIDENCE).stream())
                .filter(Node::isURI)
                .flatMap(one -> stretches(facts, passages, one).stream())
                .toList();
    }

    private static List<InText> stretches(Facts facts, Passages passages, Node one) {
        if (Stretch.of(one, "passage").isPresent()) {
            return List.of(whole(facts, one, one));
        }
        return Stretch.of(one, "span").stream()
                .flatMap(
                        span ->
                                passages.holding(span).stream()
                                        .map(holder -> marked(facts, one, span, holder)))
                .toList();
    }

    private static InText marked(Facts facts, Node span, Stretch words, Node passage) {
        var text = facts.text(passage, Words.TEXT);
        return Stretch.of(passage, "passage")
                .filter(around -> around.holds(words))
                .filter(around -> around.length() == text.codePointCount(0, text.length()))
                .map(
                        around -> {
                            int from = text.offsetByCodePoints(0, words.start() - around.start());
                            int to = text.offsetByCodePoints(from, words.length());
                            return new InText(
                                    text.substring(0, from),
                                    text.substring(from, to),
                                    text.substring(to),
                                    line(facts, passage),
                                    place(span),
                                    link(passage));
                        })
                .orElseGet(() -> whole(facts, passage, span));
    }

    private static InText whole(Facts facts, Node passage, Node place) {
        return new InText(
                facts.text(passage, Words.TEXT),
                "",
                "",
                line(facts, passage),
                place(place),
                link(passage));
    }

    private static int line(Facts facts, Node passage) {
        var line = facts.text(passage, Words.LINE);
        return line.isEmpty() ? 0 : Integer.parseInt(line);
    }

    private static String place(Node stretch) {
        return TextPlace.of(stretch.getURI()).map(TextPlace::link).orElse("");
    }

    private static String link(Node passage) {
        return Thing.link(passage.getURI()).orElse("");
    }
}
