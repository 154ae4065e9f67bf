package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Plain;
import org.w3id.baap.loader.text.Sentences;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a proposal wants written about, e.g. {@code promoting video services and applications}, as
 * words weighed by how rare they are in the text: "video" says more than "services".
 */
final class Topic {

    /** A text is about the topic from this share of the weight on. */
    private static final double ENOUGH = 0.6;

    private static final Set<String> SAYS_NOTHING =
            Set.of(
                    "the",
                    "and",
                    "for",
                    "with",
                    "from",
                    "into",
                    "their",
                    "its",
                    "promote",
                    "promoting",
                    "promotion",
                    "building",
                    "texts",
                    "text",
                    "new",
                    "more");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");

    private final Map<String, Double> weights;

    private Topic(Map<String, Double> weights) {
        this.weights = weights;
    }

    static Topic of(Wording topic, Vocabulary vocabulary) {
        return new Topic(
                words(topic.text())
                        .filter(word -> !SAYS_NOTHING.contains(word))
                        .distinct()
                        .collect(Collectors.toMap(word -> word, vocabulary::weight)));
    }

    /** The sentences and bullets within the extent that are about the topic. */
    List<Wording> in(List<Passage> passages, Span extent) {
        var found = new ArrayList<Wording>();
        for (var passage : passages) {
            if (!extent.contains(passage.span())) {
                continue;
            }
            switch (passage.kind()) {
                case BULLET -> {
                    if (isSubjectOf(passage.line())) {
                        found.add(Wording.of(withoutMark(passage.line())));
                    }
                }
                case NARRATIVE -> found.addAll(sentences(passage.line()));
                case HEADING, CELL, SENTENCE -> {}
            }
        }
        return found;
    }

    /** Neighbouring sentences about the topic are one wording. */
    private List<Wording> sentences(Line paragraph) {
        var found = new ArrayList<Wording>();
        boolean goesOn = false;
        for (var sentence : Sentences.of(paragraph)) {
            boolean about = isSubjectOf(sentence);
            if (about && goesOn) {
                found.set(found.size() - 1, found.getLast().and(Wording.of(sentence)));
            } else if (about) {
                found.add(Wording.of(sentence));
            }
            goesOn = about;
        }
        return found;
    }

    private boolean isSubjectOf(Line text) {
        var present = words(text.text()).toList();
        double whole = weights.values().stream().mapToDouble(weight -> weight).sum();
        double said =
                weights.entrySet().stream()
                        .filter(word -> present.stream().anyMatch(o -> alike(word.getKey(), o)))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
        return whole > 0 && said / whole >= ENOUGH;
    }

    private static Line withoutMark(Line bullet) {
        int from = 0;
        while (from < bullet.text().length()
                && !Character.isLetterOrDigit(bullet.text().charAt(from))) {
            from++;
        }
        return bullet.piece(from, bullet.text().length());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(Plain.of(text))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2);
    }

    /** Forms of one word: {@code optimizing} and {@code optimized}, not {@code access}ibility. */
    private static boolean alike(String one, String other) {
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return one.equals(other)
                || shared >= 5 && shared >= 0.6 * Math.max(one.length(), other.length());
    }

    /** How many passages of the text use a word: the fewer, the more it weighs. */
    record Vocabulary(List<Set<String>> passages) {

        static Vocabulary of(List<Passage> passages) {
            return new Vocabulary(
                    passages.stream()
                            .map(p -> Set.copyOf(words(p.line().text()).distinct().toList()))
                            .toList());
        }

        double weight(String word) {
            long using =
                    passages.stream()
                            .filter(p -> p.stream().anyMatch(other -> alike(word, other)))
                            .count();
            return Math.log((passages.size() + 1.0) / (using + 1.0));
        }
    }
}
