package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Reference.ActionLine;
import org.w3id.baap.loader.reference.Reference.All;
import org.w3id.baap.loader.reference.Reference.Goal;
import org.w3id.baap.loader.reference.Reference.Paragraph;
import org.w3id.baap.loader.reference.Reference.Target;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a sentence names nothing: words no turn reads, and nouns without a code, such as the
 * first two words of "PP Resolutions and WTDC Resolutions 17".
 */
final class Unread {

    private static final Set<Kind> BETWEEN =
            EnumSet.of(Kind.COMMA, Kind.AND, Kind.COLON, Kind.PARTICLE, Kind.PREPOSITION);

    private final Parsed parsed;

    private Unread(Parsed parsed) {
        this.parsed = parsed;
    }

    /** The pieces, those that name nothing made UNREAD. */
    static List<Piece> mark(Parsed parsed) {
        var unread = new Unread(parsed);
        var marked =
                parsed.pieces().stream()
                        .map(piece -> unread.namesNothing(piece) ? piece.as(Kind.UNREAD) : piece)
                        .toList();
        return withIdleBrackets(marked);
    }

    /** Stretches of unread pieces; a conjunction between two of them is part of the stretch. */
    static List<Piece> stretches(List<Piece> pieces) {
        var stretches = new ArrayList<Piece>();
        boolean joins = false;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.UNREAD) {
                int from = joins ? stretches.removeLast().from() : piece.from();
                stretches.add(new Piece(Kind.UNREAD, piece.turn(), from, piece.to()));
                joins = true;
            } else {
                joins = joins && BETWEEN.contains(piece.kind());
            }
        }
        return stretches;
    }

    private boolean namesNothing(Piece piece) {
        if (piece.kind() == Kind.NOUN) {
            return switch (piece.turn()) {
                case GOALS, TARGETS -> !refersToSdgs();
                case ACTION_LINES -> !refersToActionLines();
                default -> !parsed.nounsWithCodes().contains(piece);
            };
        }
        return switch (piece.turn()) {
            case DOCUMENT -> !refersTo(parsed.documents().get(piece));
            case GENEVA_PLAN -> !refersToActionLines();
            default -> false;
        };
    }

    private boolean refersToSdgs() {
        return references()
                        .anyMatch(
                                r ->
                                        r instanceof Goal
                                                || r instanceof Target
                                                || r.equals(new All(ReferenceSet.SDGS)))
                || hasUnknown(ExtractionRule.GOAL_LIST)
                || hasUnknown(ExtractionRule.TARGET_LIST);
    }

    private boolean refersToActionLines() {
        return references()
                        .anyMatch(
                                r ->
                                        r instanceof ActionLine
                                                || r.equals(
                                                        new All(ReferenceSet.WSIS_ACTION_LINES)))
                || hasUnknown(ExtractionRule.ACTION_LINE_LIST);
    }

    // "SDG 5 of the 2030 Agenda" needs no paragraph
    private boolean refersTo(CitedDocument document) {
        return document == CitedDocument.AGENDA_2030 && refersToSdgs()
                || references()
                        .anyMatch(
                                r ->
                                        r instanceof Paragraph paragraph
                                                && paragraph.document().equals(document.slug()));
    }

    private boolean hasUnknown(ExtractionRule rule) {
        return parsed.items().stream()
                .anyMatch(item -> item.rule() == rule && !item.unknown().isEmpty());
    }

    private Stream<Reference> references() {
        return Stream.concat(
                parsed.items().stream().flatMap(item -> item.references().stream()),
                parsed.blankets().stream().flatMap(b -> b.sets().stream()).map(All::new));
    }

    // "(on cybersecurity)": with nothing read in them, the brackets are unread too
    private static List<Piece> withIdleBrackets(List<Piece> pieces) {
        var marked = new ArrayList<>(pieces);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).kind() == Kind.OPEN) {
                open.push(i);
            } else if (marked.get(i).kind() == Kind.CLOSE && !open.isEmpty()) {
                int from = open.pop();
                if (isIdle(marked.subList(from + 1, i))) {
                    marked.set(from, marked.get(from).as(Kind.UNREAD));
                    marked.set(i, marked.get(i).as(Kind.UNREAD));
                }
            }
        }
        return marked;
    }

    private static boolean isIdle(List<Piece> inside) {
        return inside.stream().allMatch(p -> p.kind() == Kind.UNREAD || BETWEEN.contains(p.kind()));
    }
}
