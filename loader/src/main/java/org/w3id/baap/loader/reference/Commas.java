package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.text.FindingKind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Commas that are missing, "10 11", or stray, "3, (target 3.d)" and "5.5 ,5.a". */
final class Commas {

    private final String plain;
    private final List<Piece> pieces;
    private final List<Piece> nounsWithCodes;

    private Commas(String plain, List<Piece> pieces, List<Piece> nounsWithCodes) {
        this.plain = plain;
        this.pieces = pieces;
        this.nounsWithCodes = nounsWithCodes;
    }

    /** Hands each fault and its place to the consumer. */
    static void check(
            String plain,
            List<Piece> pieces,
            List<Piece> nounsWithCodes,
            BiConsumer<FindingKind, Piece> faults) {
        var commas = new Commas(plain, pieces, nounsWithCodes);
        commas.stray().forEach(piece -> faults.accept(FindingKind.STRAY_COMMA, piece));
        commas.missing().forEach(piece -> faults.accept(FindingKind.MISSING_COMMA, piece));
    }

    private List<Piece> stray() {
        var stray = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.kind() == Kind.COMMA
                    && plain.charAt(piece.from()) == ','
                    && (isAfterSpace(piece) || isOutOfPlace(i))) {
                stray.add(piece);
            }
        }
        return stray;
    }

    private boolean isAfterSpace(Piece comma) {
        return comma.from() > 0 && plain.charAt(comma.from() - 1) == ' ';
    }

    private boolean isOutOfPlace(int i) {
        var before = i == 0 ? Kind.STOP : pieces.get(i - 1).kind();
        var after = i + 1 == pieces.size() ? Kind.STOP : pieces.get(i + 1).kind();
        boolean afterNothing =
                switch (before) {
                    case COMMA, AND, OPEN, STOP, COLON -> true;
                    case NOUN -> after == Kind.ITEM;
                    default -> false;
                };
        boolean beforeNothing =
                switch (after) {
                    case OPEN, CLOSE, STOP -> true;
                    case VERB -> startsPredicate(pieces.get(i + 1));
                    case ITEM -> pieces.get(i + 1).turn() == Turn.DATED;
                    default -> false;
                };
        return afterNothing || beforeNothing && before != Kind.UNREAD;
    }

    // "Resolutions 25, 71, will support"
    private boolean startsPredicate(Piece verb) {
        return plain.regionMatches(true, verb.from(), "will", 0, 4)
                || plain.regionMatches(true, verb.from(), "shall", 0, 5);
    }

    private List<Piece> missing() {
        var missing = new ArrayList<Piece>();
        for (int i = 1; i < pieces.size(); i++) {
            var before = pieces.get(i - 1);
            var piece = pieces.get(i);
            boolean afterCode = before.kind() == Kind.ITEM || before.kind() == Kind.CLOSE;
            if (afterCode && startsAnother(piece)) {
                missing.add(new Piece(Kind.ITEM, piece.turn(), before.from(), piece.to()));
            }
        }
        return missing;
    }

    // the noun of "the C2, C5 and C6 WSIS Action Lines" starts nothing
    private boolean startsAnother(Piece piece) {
        return switch (piece.turn()) {
            case DATED, BODY_AFTER, TARGETS -> false;
            default -> piece.kind() == Kind.ITEM || nounsWithCodes.contains(piece);
        };
    }
}
