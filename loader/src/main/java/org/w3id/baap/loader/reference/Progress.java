package org.w3id.baap.loader.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a sentence is read: its pieces and codes so far, and the list that is open. */
final class Progress {

    private static final Pattern PLURAL =
            Pattern.compile(
                    "(?i)(resolutions|decisions|recommendations|recs|nos|numbers|lines|goals|sdgs"
                            + "|targets|paragraphs|paras|§§)");

    private final String plain;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Piece> nounsWithCodes = new ArrayList<>();
    private final Deque<Listing> outer = new ArrayDeque<>();
    private Listing listing = Listing.none(new Topic.Nothing());

    Progress(String plain) {
        this.plain = plain;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Item> items() {
        return items;
    }

    List<Piece> nounsWithCodes() {
        return nounsWithCodes;
    }

    Listing listing() {
        return listing;
    }

    Topic topic() {
        return listing.topic();
    }

    boolean endsWith(Kind kind) {
        return !pieces.isEmpty() && pieces.getLast().kind() == kind;
    }

    /** The text of the last piece; empty at the start. */
    String lastText() {
        if (pieces.isEmpty()) {
            return "";
        }
        return plain.substring(pieces.getLast().from(), pieces.getLast().to());
    }

    /** Takes a piece, without the spaces that its pattern had to look over. */
    boolean add(Kind kind, Turn turn, Matcher match) {
        int to = match.end();
        while (plain.charAt(to - 1) == ' ') {
            to--;
        }
        pieces.add(new Piece(kind, turn, match.start(), to));
        return true;
    }

    /** Takes a noun, whose list begins; "SDG target" is one noun with "target" as its topic. */
    boolean opens(Turn turn, Matcher match, Topic topic) {
        boolean continues =
                turn == Turn.TARGETS && endsWith(Kind.NOUN) && topic() instanceof Topic.Goals;
        add(Kind.NOUN, turn, match);
        var noun = continues ? listing.noun() : Optional.of(pieces.getLast());
        listing = new Listing(topic, noun, PLURAL.matcher(match.group()).find(), 0);
        return true;
    }

    /** Takes a code; the first one after its noun stretches back over the noun. */
    void take(Turn turn, Matcher match, Item item, Topic topicAfter) {
        boolean first = listing.codes() == 0 && endsWith(Kind.NOUN);
        int phraseFrom = first ? listing.noun().map(Piece::from).orElse(item.from()) : item.from();
        items.add(item.startingAt(phraseFrom));
        listing.noun().ifPresent(nounsWithCodes::add);
        add(Kind.ITEM, turn, match);
        listing = listing.on(topicAfter).withCode();
    }

    /** Adds to the last code what follows it, e.g. its date. */
    void stretchLastItem(List<Reference> references, int phraseTo) {
        items.add(items.removeLast().with(references, phraseTo));
    }

    void turnTo(Topic topic) {
        listing = listing.on(topic);
    }

    /** Ends the list; numbers are not read again until the next noun. */
    void closeWith(Topic topic) {
        listing = Listing.none(topic);
    }

    void enterBracket(Listing inside) {
        outer.push(listing);
        listing = inside;
    }

    /** Back to the list around the bracket; "SDGs (1, 3)" has had its codes in it. */
    void leaveBracket() {
        var inside = listing;
        listing = outer.pop();
        if (inside.codes() > listing.codes() && inside.noun().equals(listing.noun())) {
            listing = listing.withCode();
        }
    }

    boolean isInBracket() {
        return !outer.isEmpty();
    }
}
