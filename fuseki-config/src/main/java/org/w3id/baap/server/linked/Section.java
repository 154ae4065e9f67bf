package org.w3id.baap.server.linked;

import org.w3id.baap.server.linked.DescriptionPage.Value;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a thing's page, e.g. what Output 2.3 cites.
 *
 * @param anchor of its heading
 * @param words that say what is in it; may be empty
 */
public record Section(String anchor, String title, String words, List<Group> groups) {

    /** What belongs together, e.g. the WTDC Resolutions; the title may be empty. */
    public record Group(String title, List<Sentence> sentences) {
        public Group {
            sentences = List.copyOf(sentences);
        }
    }

    /** A sentence of the plan and what it states; without a quote only a list. */
    public record Sentence(String quote, List<Item> items) {
        public Sentence {
            items = List.copyOf(items);
        }

        static Sentence none(List<Item> items) {
            return new Sentence("", items);
        }
    }

    /**
     * Something that a sentence names.
     *
     * @param goal its colour's class, e.g. {@code sdg-5}; empty for what is no goal or target
     * @param words beside it, e.g. a finding's explanation
     * @param printed as the text prints it, e.g. {@code 5b}
     * @param place in the reader; empty where it has none
     * @param account the page of the citation or mention; empty for none
     * @param parts e.g. a goal's targets
     */
    public record Item(
            Value thing,
            String goal,
            String words,
            String printed,
            String place,
            String account,
            List<Item> parts) {
        public Item {
            parts = List.copyOf(parts);
        }

        Item with(List<Item> others) {
            return new Item(thing, goal, words, printed, place, account, others);
        }

        /** The same with one more part. */
        Item and(Item part) {
            return with(Stream.concat(parts.stream(), Stream.of(part)).toList());
        }

        Item saying(String other) {
            return new Item(thing, goal, other, printed, place, account, parts);
        }
    }

    public Section {
        groups = List.copyOf(groups);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
